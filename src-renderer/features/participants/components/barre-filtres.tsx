import { Checkbox, Menu, Popover, TextInput } from '@mantine/core'
import { memo, type ReactNode, type Ref, useState } from 'react'
import { toSearchKey } from '../../../../src-main/domain/commun/texte'
import { FILTRE_LISTE_LABELS, FILTRES_LISTE, type FiltreListe, type FiltresListe } from '../../../../src-main/domain/participant/liste'
import { AddFilter, FilterChip } from '../../../components/ui/filter-chip'
import { SearchField } from '../../../components/ui/search-field'
import type { Option } from '../../../components/ui/select-field'
import { formatNumber } from '../../../lib/formats'
import { chosenLabels, type OptionsFiltre } from '../filtre-options'
import { withFiltre } from '../filtres'
import classes from './barre-filtres.module.css'

interface BarreFiltresProps {
  texte: string
  onTexte: (texte: string) => void
  filtres: FiltresListe
  onFiltres: (filtres: FiltresListe) => void
  options: OptionsFiltre
  shown: number
  approchantes: number
  total: number
  /** Buttons at the end of the line. */
  actions: ReactNode
  /** From the search to the rows: arrow down, or Enter when one row is left. */
  onLeave: (open: boolean) => void
  searchRef: Ref<HTMLInputElement>
}

const LONGUE_LISTE = 12

/** Search, filters at work as chips, and how many lines remain. */
export function BarreFiltres(props: BarreFiltresProps) {
  const { texte, onTexte, filtres, onFiltres, options, shown, approchantes, total, actions, onLeave, searchRef } = props
  const [opened, setOpened] = useState<FiltreListe | null>(null)
  const actives = FILTRES_LISTE.filter((filtre) => (filtres[filtre]?.length ?? 0) > 0 || opened === filtre)

  return (
    <div className={classes.barre}>
      <SearchField
        ref={searchRef}
        label="Rechercher un participant"
        placeholder="Nom, téléphone ou identifiant"
        value={texte}
        onChange={onTexte}
        width={262}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'Enter') return
          event.preventDefault()
          onLeave(event.key === 'Enter')
        }}
      />
      {actives.map((filtre) => (
        <FiltreActif
          key={filtre}
          filtre={filtre}
          options={options[filtre]}
          chosen={filtres[filtre] ?? []}
          opened={opened === filtre}
          onOpen={(open) => setOpened(open ? filtre : null)}
          onChange={(valeurs) => onFiltres(withFiltre(filtres, filtre, valeurs))}
        />
      ))}
      <AjoutFiltre filtres={filtres} options={options} onChoose={setOpened} />
      <span className={classes.compte} role="status">
        <b>{formatNumber(shown)}</b> sur {formatNumber(total)}
        {approchantes > 0 && (approchantes === shown ? ', à une faute près' : `, dont ${formatNumber(approchantes)} à une faute près`)}
      </span>
      {actions}
    </div>
  )
}

interface AjoutFiltreProps {
  filtres: FiltresListe
  options: OptionsFiltre
  onChoose: (filtre: FiltreListe) => void
}

/** What else can narrow the list; not drawn again at each letter of a search. */
const AjoutFiltre = memo(function AjoutFiltre({ filtres, options, onChoose }: AjoutFiltreProps) {
  const proposed = FILTRES_LISTE.filter((filtre) => options[filtre].length > 0 && (filtres[filtre]?.length ?? 0) === 0)
  return (
    <Menu position="bottom-start" shadow="md" withinPortal transitionProps={{ duration: 0 }}>
      <Menu.Target>
        <AddFilter />
      </Menu.Target>
      <Menu.Dropdown>
        {proposed.map((filtre) => (
          <Menu.Item key={filtre} onClick={() => onChoose(filtre)}>
            {FILTRE_LISTE_LABELS[filtre]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
})

interface FiltreActifProps {
  filtre: FiltreListe
  options: readonly Option[]
  chosen: readonly string[]
  opened: boolean
  onOpen: (open: boolean) => void
  onChange: (valeurs: readonly string[]) => void
}

function FiltreActif({ filtre, options, chosen, opened, onOpen, onChange }: FiltreActifProps) {
  const [cherche, setCherche] = useState('')
  const label = FILTRE_LISTE_LABELS[filtre]
  // « Non vu depuis 30 jours » and « 60 jours » together would only mean the first.
  const single = filtre === 'non_vu'
  const toggle = (value: string) => {
    if (single) onChange(chosen.includes(value) ? [] : [value])
    else onChange(chosen.includes(value) ? chosen.filter((code) => code !== value) : [...chosen, value])
  }
  const visibles = options.filter((option) => toSearchKey(option.label).includes(toSearchKey(cherche)))
  return (
    <Popover
      opened={opened}
      onChange={onOpen}
      onClose={() => setCherche('')}
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
            label={label}
            value={chosenLabels(options, chosen)}
            onClick={() => onOpen(true)}
            onRemove={() => {
              onOpen(false)
              onChange([])
            }}
          />
        </span>
      </Popover.Target>
      <Popover.Dropdown role="dialog" aria-label={label} className={classes.choix}>
        {options.length > LONGUE_LISTE && (
          <TextInput
            size="sm"
            aria-label={`Chercher : ${label}`}
            placeholder="Chercher"
            value={cherche}
            onChange={(event) => setCherche(event.currentTarget.value)}
          />
        )}
        {visibles.map((option) => (
          <Checkbox
            key={option.value}
            size="sm"
            label={option.label}
            checked={chosen.includes(option.value)}
            onChange={() => toggle(option.value)}
          />
        ))}
        {visibles.length === 0 && <span>Rien ne correspond.</span>}
      </Popover.Dropdown>
    </Popover>
  )
}
