import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { readDetail } from '../../../../src-main/domain/indicateur/detail'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { percent } from '../../../components/charts/chart-table'
import { FullBar } from '../../../components/charts/full-bar'
import { formatCount, formatNumber } from '../../../lib/formats'
import { useOuverture, useTableau } from '../tableau-context'
import { formatValeur, raisonVide } from '../valeur'
import classes from './suites-sortie.module.css'

interface Echeance {
  readonly code: CodeIndicateur
  readonly titre: string
  readonly valeur: number | null
  readonly maintenus: number
  readonly suivis: number
  readonly nonSuivis: number
}

/** Still in the job three and six months after the exit. */
export function Maintien() {
  const { indicateurs } = useTableau().donnees
  const echeances = (
    [
      ['P21_3', 'À 3 mois'],
      ['P21_6', 'À 6 mois'],
    ] as const
  ).map(([code, titre]): Echeance => {
    const { valeur, detail } = indicateurs[code]
    const lire = (cle: string) => readDetail(detail, [cle]) ?? 0
    return { code, titre, valeur, maintenus: lire('maintenus'), suivis: lire('suivis'), nonSuivis: lire('non_suivis') }
  })
  return (
    <ChartPanel
      title="Maintien dans l’emploi"
      table={{
        head: ['Échéance', 'Maintenus', 'Suivis', 'Sans nouvelles', 'Taux de maintien'],
        rows: echeances.map(({ titre, maintenus, suivis, nonSuivis, valeur }) => [titre, maintenus, suivis, nonSuivis, percent(valeur)]),
      }}
      figure={{
        kind: 'stacks',
        rows: echeances.map(({ code, titre, maintenus, suivis, nonSuivis, valeur }) => ({
          label: titre,
          note: `${formatValeur(code, valeur)}, soit ${formatNumber(maintenus)} sur ${formatNumber(suivis)}`,
          pieces: [
            { fill: 'emploi', value: maintenus },
            { fill: 'sans_suite', value: suivis - maintenus },
            { fill: 'neutre', value: nonSuivis },
          ],
        })),
        legend: [
          { fill: 'emploi', label: 'Maintenus' },
          { fill: 'sans_suite', label: 'Non maintenus' },
          { fill: 'neutre', label: 'Sans nouvelles, hors du taux' },
        ],
      }}
    >
      {echeances.map((echeance) => (
        <Barre key={echeance.code} {...echeance} />
      ))}
    </ChartPanel>
  )
}

function Barre({ code, titre, valeur, maintenus, suivis, nonSuivis }: Echeance) {
  const ouverture = useOuverture()
  const phrase = `${titre} : ${formatNumber(maintenus)} maintenus sur ${formatCount(suivis, 'suivi')}, ${formatNumber(nonSuivis)} sans nouvelles`
  if (suivis + nonSuivis === 0) {
    return (
      <p className={classes.vide}>
        <b>{titre} : –</b> Aucune sortie en emploi n’atteint cette échéance sur la période.
      </p>
    )
  }
  return (
    <div className={classes.maintien}>
      <FullBar
        label={phrase}
        bracketLabel={
          suivis === 0
            ? `${titre} : – ${raisonVide(code)}`
            : `${titre} : ${formatValeur(code, valeur)}, soit ${formatNumber(maintenus)} sur ${formatCount(suivis, 'suivi')}`
        }
        pieces={[
          {
            id: 'maintenus',
            family: 'emploi',
            value: maintenus,
            label: `${titre}, maintenus : ${formatNumber(maintenus)}`,
            bracketed: true,
            ...ouverture({ code, chemin: ['maintenus'] }),
          },
          {
            id: 'autres',
            family: 'sans_suite',
            value: suivis - maintenus,
            label: `${titre}, suivis : ${formatNumber(suivis)}`,
            ...ouverture({ code, chemin: ['suivis'] }),
          },
          {
            id: 'non_suivis',
            family: 'neutre',
            value: nonSuivis,
            label: `${titre}, sans nouvelles : ${formatNumber(nonSuivis)}`,
            ...ouverture({ code, chemin: ['non_suivis'] }),
          },
        ]}
      />
      <p className={classes.note}>Gris : non maintenus. Hachuré : sans nouvelles ({formatNumber(nonSuivis)}), hors du taux.</p>
    </div>
  )
}
