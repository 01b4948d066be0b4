import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { readDetail } from '../../../../src-main/domain/indicateur/detail'
import type { EtagePyramide } from '../../../../src-main/domain/indicateur/pyramide'
import { TRANCHE_AGE_LABELS } from '../../../../src-main/domain/indicateur/tranche-age'
import { ChartPanel } from '../../../components/charts/chart-panel'
import { Pyramid } from '../../../components/charts/pyramid'
import { formatCount, formatNumber } from '../../../lib/formats'
import { SEXES_PLURIEL } from '../libelles'
import { useChiffre, useOuverture, useTableau } from '../tableau-context'
import classes from './age-sexe.module.css'

const COURTES: Record<EtagePyramide['tranche'], string> = {
  '55_plus': '55 et plus',
  '45_54': '45-54',
  '30_44': '30-44',
  '26_29': '26-29',
  moins_26: 'moins de 26',
  inconnu: 'âge inconnu',
}

const CODE: CodeIndicateur = 'P05'

/** Age at entry and sex of the people accompanied, oldest at the top. */
export function AgeSexe() {
  const { donnees } = useTableau()
  const ouverture = useOuverture()
  const total = useChiffre(CODE).valeur ?? 0
  const { detail } = useChiffre('P20')
  const totalOf = (sexe: string) => readDetail(detail, ['accompagnes', 'sexe', sexe]) ?? 0
  const etages = [...donnees.pyramide].reverse().sort((a, b) => Number(a.tranche === 'inconnu') - Number(b.tranche === 'inconnu'))
  const montres = etages.filter(({ tranche, F, M, X, inconnu }) => tranche !== 'inconnu' || F + M + X + inconnu > 0)
  const sideOf = (etage: EtagePyramide, sexe: 'F' | 'M') => ({
    value: etage[sexe],
    label: `${SEXES_PLURIEL[sexe]}, ${TRANCHE_AGE_LABELS[etage.tranche]} : ${formatNumber(etage[sexe])}`,
    ...ouverture({ code: CODE, chemin: [etage.tranche, sexe] }),
  })
  const autres = (['X', 'inconnu'] as const).filter((sexe) => totalOf(sexe) > 0)
  return (
    <ChartPanel
      title="Âge et sexe"
      note={formatCount(total, 'participant')}
      table={{
        head: ['Âge à l’entrée', 'Femmes', 'Hommes', ...autres.map((sexe) => SEXES_PLURIEL[sexe] ?? sexe)],
        rows: montres.map((etage) => [TRANCHE_AGE_LABELS[etage.tranche], etage.F, etage.M, ...autres.map((sexe) => etage[sexe])]),
      }}
      figure={{
        kind: 'pairs',
        backToBack: true,
        titles: [`Femmes ${formatNumber(totalOf('F'))}`, `Hommes ${formatNumber(totalOf('M'))}`],
        rows: montres.map(({ tranche, F, M }) => ({ label: TRANCHE_AGE_LABELS[tranche], left: F, right: M })),
      }}
      footer={
        autres.length > 0 && (
          <p className={classes.autres}>
            Hors du dessin : {autres.map((sexe) => `${SEXES_PLURIEL[sexe]?.toLowerCase()} ${formatNumber(totalOf(sexe))}`).join(', ')}.
          </p>
        )
      }
    >
      {total === 0 ? (
        <p className={classes.autres}>Personne n’est accompagné sur cette période.</p>
      ) : (
        <Pyramid
          label="Âge à l’entrée et sexe des participants accompagnés"
          leftTitle={`Femmes ${formatNumber(totalOf('F'))}`}
          rightTitle={`Hommes ${formatNumber(totalOf('M'))}`}
          rows={montres.map((etage) => ({
            id: etage.tranche,
            band: COURTES[etage.tranche],
            left: sideOf(etage, 'F'),
            right: sideOf(etage, 'M'),
          }))}
        />
      )}
    </ChartPanel>
  )
}
