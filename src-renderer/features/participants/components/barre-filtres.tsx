import { Checkbox, Menu, Popover } from '@mantine/core'
import { useState } from 'react'
import { STATUT_PARTICIPATION_LABELS } from '../../../../src-main/domain/participant/statut'
import { AddFilter, FilterChip } from '../../../components/ui/filter-chip'
import { SearchField } from '../../../components/ui/search-field'
import { type Option, optionsOf } from '../../../components/ui/select-field'
import type { Filtres } from '../vues'
import classes from './barre-filtres.module.css'

type FiltreListe = 'statut' | 'operation' | 'referent' | 'commune'

interface BarreFiltresProps {
  texte: string
  onTexte: (texte: string) => void
  filtres: Filtres
  onFiltres: (filtres: Filtres) => void
  options: Readonly<Record<Exclude<FiltreListe, 'statut'>, readonly Option[]>>
  shown: number
  total: number
}

const LABELS: Record<FiltreListe, string> = { statut: 'Statut', operation: 'Opération', referent: 'Référent', commune: 'Commune' }
const LISTES: readonly FiltreListe[] = ['statut', 'operation', 'referent', 'commune']

/** Search, filters at work as chips, and how many lines remain. */
export function BarreFiltres({ texte, onTexte, filtres, onFiltres, options, shown, total }: BarreFiltresProps) {
  const [opened, setOpened] = useState<FiltreListe | null>(null)
  const choices: Record<FiltreListe, readonly Option[]> = { ...options, statut: optionsOf(STATUT_PARTICIPATION_LABELS) }
  const actives = LISTES.filter((liste) => filtres[liste].length > 0 || opened === liste)
  const toggle = (liste: FiltreListe, value: string) => {
    const chosen: readonly string[] = filtres[liste]
    const next = chosen.includes(value) ? chosen.filter((code) => code !== value) : [...chosen, value]
    onFiltres({ ...filtres, [liste]: next })
  }

  return (
    <div className={classes.barre}>
      <SearchField
        label="Rechercher un participant"
        placeholder="Nom, téléphone ou identifiant"
        value={texte}
        onChange={onTexte}
        width={262}
      />
      {actives.map((liste) => (
        <Popover
          key={liste}
          opened={opened === liste}
          onChange={(open) => setOpened(open ? liste : null)}
          position="bottom-start"
          shadow="md"
          trapFocus
          returnFocus
          withinPortal
          withRoles={false}
        >
          <Popover.Target>
            <span>
              <FilterChip
                label={LABELS[liste]}
                value={chosenLabels(choices[liste], filtres[liste])}
                onClick={() => setOpened(liste)}
                onRemove={() => {
                  setOpened(null)
                  onFiltres({ ...filtres, [liste]: [] })
                }}
              />
            </span>
          </Popover.Target>
          <Popover.Dropdown role="dialog" aria-label={LABELS[liste]} className={classes.choix}>
            {choices[liste].map((option) => (
              <Checkbox
                key={option.value}
                size="sm"
                label={option.label}
                checked={(filtres[liste] as readonly string[]).includes(option.value)}
                onChange={() => toggle(liste, option.value)}
              />
            ))}
          </Popover.Dropdown>
        </Popover>
      ))}
      {filtres.qpv && <FilterChip label="Résidence" value="quartier prioritaire" onRemove={() => onFiltres({ ...filtres, qpv: false })} />}
      {filtres.sansEtape && (
        <FilterChip label="Étape" value="aucune en cours" onRemove={() => onFiltres({ ...filtres, sansEtape: false })} />
      )}
      <Menu position="bottom-start" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
        <Menu.Target>
          <AddFilter />
        </Menu.Target>
        <Menu.Dropdown>
          {LISTES.filter((liste) => choices[liste].length > 1).map((liste) => (
            <Menu.Item key={liste} onClick={() => setOpened(liste)}>
              {LABELS[liste]}
            </Menu.Item>
          ))}
          <Menu.Item onClick={() => onFiltres({ ...filtres, qpv: true })}>Quartier prioritaire</Menu.Item>
          <Menu.Item onClick={() => onFiltres({ ...filtres, sansEtape: true })}>Sans étape en cours</Menu.Item>
        </Menu.Dropdown>
      </Menu>
      <span className={classes.compte} role="status">
        <b>{shown}</b> sur {total}
      </span>
    </div>
  )
}

function chosenLabels(options: readonly Option[], chosen: readonly string[]): string {
  const labels = options.filter((option) => chosen.includes(option.value)).map((option) => option.label)
  if (labels.length === 0) return 'à choisir'
  return labels.length > 3 ? `${labels.slice(0, 2).join(', ')} et ${labels.length - 2} autres` : labels.join(', ')
}
