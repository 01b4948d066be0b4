import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconChartBar, IconChartBarOff, IconGripVertical } from '@tabler/icons-react'
import { type KeyboardEvent, useState } from 'react'
import { deplacerSection, SECTION_BILAN_LABELS, type SectionBilan, type SectionChoisie } from '../../../../src-main/domain/bilan/section'
import type { TexteBilan } from '../../../../src-main/domain/bilan/texte'
import { IconButton } from '../../../components/ui/button'
import { Panel } from '../../../components/ui/panel'
import classes from '../redaction.module.css'

interface SectionsPanelProps {
  sections: readonly SectionChoisie[]
  textes: readonly TexteBilan[]
  courante: SectionBilan
  onSelect: (code: SectionBilan) => void
  onChange: (sections: readonly SectionChoisie[]) => void
}

/** The sections in their order: ticked, with or without charts, moved with the mouse or with Alt and the arrows. */
export function SectionsPanel({ sections, textes, courante, onSelect, onChange }: SectionsPanelProps) {
  const [tire, setTire] = useState<number | null>(null)
  const [annonce, setAnnonce] = useState('')

  function move(de: number, vers: number) {
    const suite = deplacerSection(sections, de, vers)
    const section = sections[de]
    if (suite === sections || !section) return
    onChange(suite)
    setAnnonce(`${SECTION_BILAN_LABELS[section.code]} : place ${vers + 1} sur ${sections.length}`)
  }
  function replace(code: SectionBilan, changes: Partial<SectionChoisie>) {
    onChange(sections.map((section) => (section.code === code ? { ...section, ...changes } : section)))
  }
  function onKeyDown(event: KeyboardEvent, rang: number) {
    const pas = { ArrowUp: -1, ArrowDown: 1 }[event.key]
    if (!event.altKey || pas === undefined) return
    event.preventDefault()
    move(rang, rang + pas)
  }

  return (
    <Panel title="Sections" note="dans l’ordre du document" flush fill>
      <ol className={classes.sections}>
        {sections.map(({ code, retenue, graphiques }, rang) => {
          const nom = SECTION_BILAN_LABELS[code]
          const repris = textes.some(({ section, repris_de }) => section === code && repris_de !== null)
          return (
            <li
              key={code}
              className={classes.section}
              draggable
              data-courante={code === courante || undefined}
              data-tire={tire === rang || undefined}
              onKeyDown={(event) => onKeyDown(event, rang)}
              onDragStart={(event) => {
                event.dataTransfer.effectAllowed = 'move'
                setTire(rang)
              }}
              onDragOver={(event) => {
                event.preventDefault()
                if (tire === null || tire === rang) return
                move(tire, rang)
                setTire(rang)
              }}
              onDragEnd={() => setTire(null)}
            >
              <IconGripVertical size={16} stroke={2} className={classes.poignee} aria-hidden />
              <Checkbox
                size="xs"
                checked={retenue}
                onChange={(event) => replace(code, { retenue: event.currentTarget.checked })}
                aria-label={`Imprimer ${nom}`}
              />
              <button
                type="button"
                className={classes.nom}
                data-absente={!retenue || undefined}
                aria-current={code === courante || undefined}
                aria-describedby="deplacer-section"
                onClick={() => onSelect(code)}
              >
                {nom}
                {repris && <span className={classes.repris}>à relire</span>}
              </button>
              {code === courante && (
                <span className={classes.fleches}>
                  <IconButton
                    icon={IconArrowUp}
                    label={`Monter ${nom}`}
                    size={28}
                    disabled={rang === 0}
                    onClick={() => move(rang, rang - 1)}
                  />
                  <IconButton
                    icon={IconArrowDown}
                    label={`Descendre ${nom}`}
                    size={28}
                    disabled={rang === sections.length - 1}
                    onClick={() => move(rang, rang + 1)}
                  />
                </span>
              )}
              <IconButton
                icon={graphiques ? IconChartBar : IconChartBarOff}
                label={`Graphiques dans ${nom}`}
                size={28}
                pressed={graphiques}
                onClick={() => replace(code, { graphiques: !graphiques })}
              />
            </li>
          )
        })}
      </ol>
      <p id="deplacer-section" className="sr-only">
        Alt et les flèches déplacent la section.
      </p>
      <p role="status" className="sr-only">
        {annonce}
      </p>
    </Panel>
  )
}
