import { Checkbox } from '@mantine/core'
import { IconArrowDown, IconArrowUp, IconGripVertical } from '@tabler/icons-react'
import { useState } from 'react'
import { COLONNE_LISTE_LABELS, COLONNES_LISTE, type ColonneListe } from '../../../../src-main/domain/participant/liste'
import { Button, IconButton } from '../../../components/ui/button'
import { Dialog } from '../../../components/ui/dialog'
import { moveItem } from '../colonnes-vue'
import classes from './colonnes-dialog.module.css'

interface ColonnesDialogProps {
  colonnes: readonly ColonneListe[]
  /** Columns of the view when nothing is chosen. */
  parDefaut: readonly ColonneListe[]
  onClose: () => void
  /** null: those of the view. */
  onApply: (colonnes: readonly ColonneListe[] | null) => void
}

/** Which columns, in which order: ticked, moved with the arrows or dragged. */
export function ColonnesDialog({ colonnes, parDefaut, onClose, onApply }: ColonnesDialogProps) {
  const [lignes, setLignes] = useState(() => [...colonnes, ...COLONNES_LISTE.filter((code) => !colonnes.includes(code))])
  const [choisies, setChoisies] = useState<ReadonlySet<ColonneListe>>(new Set(colonnes))
  const [dragged, setDragged] = useState<number | null>(null)
  const [annonce, setAnnonce] = useState('')

  function toggle(code: ColonneListe) {
    const next = new Set(choisies)
    if (!next.delete(code)) next.add(code)
    setChoisies(next)
  }
  function move(from: number, to: number) {
    const code = lignes[from]
    if (code === undefined || to < 0 || to >= lignes.length) return
    setLignes(moveItem(lignes, from, to))
    setAnnonce(`${COLONNE_LISTE_LABELS[code]} : place ${to + 1} sur ${lignes.length}`)
  }
  function apply() {
    const next = lignes.filter((code) => choisies.has(code))
    const same = next.length === parDefaut.length && next.every((code, rang) => code === parDefaut[rang])
    onApply(same ? null : next)
  }

  return (
    <Dialog
      opened
      title="Colonnes de la liste"
      onClose={onClose}
      width={460}
      footer={
        <>
          <Button
            emphasis="text"
            onClick={() => {
              setLignes([...parDefaut, ...COLONNES_LISTE.filter((code) => !parDefaut.includes(code))])
              setChoisies(new Set(parDefaut))
            }}
          >
            Rétablir
          </Button>
          <Button onClick={onClose}>Annuler</Button>
          <Button emphasis="primary" onClick={apply}>
            Appliquer
          </Button>
        </>
      }
    >
      <ul className={classes.liste}>
        {lignes.map((code, rang) => (
          <li
            key={code}
            className={classes.ligne}
            draggable
            data-dragged={dragged === rang || undefined}
            onDragStart={(event) => {
              event.dataTransfer.effectAllowed = 'move'
              setDragged(rang)
            }}
            onDragOver={(event) => {
              event.preventDefault()
              if (dragged === null || dragged === rang) return
              move(dragged, rang)
              setDragged(rang)
            }}
            onDragEnd={() => setDragged(null)}
          >
            <IconGripVertical size={16} stroke={1.75} aria-hidden className={classes.poignee} />
            <Checkbox
              size="sm"
              label={COLONNE_LISTE_LABELS[code]}
              checked={choisies.has(code)}
              disabled={code === 'participant'}
              onChange={() => toggle(code)}
            />
            <span className={classes.fleches}>
              <IconButton
                icon={IconArrowUp}
                label={`Monter : ${COLONNE_LISTE_LABELS[code]}`}
                disabled={rang === 0}
                onClick={() => move(rang, rang - 1)}
              />
              <IconButton
                icon={IconArrowDown}
                label={`Descendre : ${COLONNE_LISTE_LABELS[code]}`}
                disabled={rang === lignes.length - 1}
                onClick={() => move(rang, rang + 1)}
              />
            </span>
          </li>
        ))}
      </ul>
      <span className={classes.annonce} role="status">
        {annonce}
      </span>
    </Dialog>
  )
}
