import {
  GROUPE_SORTIE_LABELS,
  type GroupeSortie,
  type PartSorties,
  splitSorties,
} from '../../../../src-main/domain/indicateur/sorties-par-categorie'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { FullBar } from '../../../components/charts/full-bar'
import { Mark } from '../../../components/charts/mark'
import type { DataFamily } from '../../../components/charts/palette'
import { RovingGroup } from '../../../components/charts/roving-group'
import { Swatch } from '../../../components/charts/swatch'
import { formatCount, formatNumber, formatPercent } from '../../../lib/formats'
import { type Cible, useChiffre, useOuverture, useTableau } from '../tableau-context'
import { formatValeur, raisonVide } from '../valeur'
import classes from './sorties-categorie.module.css'

const FAMILLES: Record<GroupeSortie, DataFamily> = {
  emploi_durable: 'emploi',
  alternance: 'alternance',
  formation: 'formation',
  creation: 'creation',
  autre_positive: 'insertion',
  neutre: 'neutre',
  sans_suite: 'sans_suite',
}

/** The exits of the period on one bar, positives first, with the target; then the same as a table. */
export function SortiesCategorie() {
  const { donnees } = useTableau()
  const ouverture = useOuverture()
  const total = useChiffre('P06').valeur ?? 0
  const positives = useChiffre('P07').valeur ?? 0
  const taux = useChiffre('P10')
  const parts = splitSorties(donnees.indicateurs)
  const objectif = donnees.objectifs.find(({ indicateur }) => indicateur === 'P10')
  const target = objectif && {
    // The bar holds all the exits; a rate that leaves the neutral ones out falls a little earlier on it.
    share: (objectif.cible / 100) * ((taux.denominateur ?? total) / Math.max(total, 1)),
    label: `cible ${formatPercent(objectif.cible, Number.isInteger(objectif.cible) ? 0 : 1)}`,
  }
  const labelOf = ({ groupe, nombre, part }: PartSorties) =>
    `${GROUPE_SORTIE_LABELS[groupe]} : ${formatCount(nombre, 'sortie')}, ${formatPercent(part)}`
  return (
    <ChartPanel
      title="Sorties par catégorie"
      note={formatCount(total, 'sortie')}
      table={{
        head: ['Catégorie', 'Sorties', 'Part'],
        rows: parts.map(({ groupe, nombre, part }) => [GROUPE_SORTIE_LABELS[groupe], formatNumber(nombre), formatPercent(part)]),
      }}
    >
      {total === 0 ? (
        <p className={classes.vide}>– {raisonVide('P10')}</p>
      ) : (
        <>
          <FullBar
            label="Part de chaque catégorie dans les sorties"
            bracketLabel={`Positives : ${formatNumber(positives)}, soit ${formatValeur('P10', taux.valeur)}`}
            pieces={parts.map((part) => ({
              id: part.groupe,
              family: FAMILLES[part.groupe],
              value: part.nombre,
              label: labelOf(part),
              bracketed: part.positive,
              ...ouverture(cibleOf(part)),
            }))}
            target={target}
          />
          <RovingGroup label="Sorties par catégorie" className={classes.lignes}>
            {parts.map((part) => (
              <Mark key={part.groupe} label={labelOf(part)} className={classes.ligne} {...ouverture(cibleOf(part))}>
                <Swatch family={FAMILLES[part.groupe]} />
                <span>{GROUPE_SORTIE_LABELS[part.groupe]}</span>
                <b>{formatNumber(part.nombre)}</b>
                <span className={classes.part}>{formatPercent(part.part)}</span>
              </Mark>
            ))}
          </RovingGroup>
        </>
      )}
    </ChartPanel>
  )
}

function cibleOf({ groupe, code }: PartSorties): Cible {
  return groupe === 'autre_positive' ? { code, chemin: [groupe] } : { code }
}
