import { GROUPE_SORTIE_LABELS, type PartSorties, splitSorties } from '../../../../src-main/domain/indicateur/sorties-par-categorie'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { percent } from '../../../components/charts/chart-table'
import { FullBar } from '../../../components/charts/full-bar'
import { Mark } from '../../../components/charts/mark'
import { RovingGroup } from '../../../components/charts/roving-group'
import { Swatch } from '../../../components/charts/swatch'
import { formatCount, formatNumber, formatPercent } from '../../../lib/formats'
import { FAMILLES_GROUPE } from '../famille-sortie'
import { type Cible, useChiffre, useOuverture, useTableau } from '../tableau-context'
import { formatValeur, raisonVide } from '../valeur'
import classes from './sorties-categorie.module.css'

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
        rows: parts.map(({ groupe, nombre, part }) => [GROUPE_SORTIE_LABELS[groupe], nombre, percent(part)]),
      }}
      figure={{
        kind: 'stacks',
        rows: [
          {
            label: `${formatCount(total, 'sortie')}`,
            note: `${formatValeur('P10', taux.valeur)} positives`,
            pieces: parts.map(({ groupe, nombre }) => ({ fill: FAMILLES_GROUPE[groupe], value: nombre })),
            target: target?.share,
          },
        ],
        legend: [
          ...parts.map((part) => ({ fill: FAMILLES_GROUPE[part.groupe], label: labelOf(part) })),
          ...(target ? [{ fill: 'mark' as const, label: target.label }] : []),
        ],
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
              family: FAMILLES_GROUPE[part.groupe],
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
                <Swatch family={FAMILLES_GROUPE[part.groupe]} />
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
