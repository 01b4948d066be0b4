import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { readDetail } from '../../../../src-main/domain/indicateur/detail'
import { FullBar } from '../../../components/charts/full-bar'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatNumber } from '../../../lib/formats'
import { useChiffre, useOuverture } from '../tableau-context'
import { formatValeur, raisonVide } from '../valeur'
import { Chiffres } from './chiffre-ligne'
import { Cohortes } from './cohortes'
import { EnTeteComparaison } from './en-tete-comparaison'
import { Section } from './section'
import classes from './suites-sortie.module.css'
import grille from './tableau-de-bord.module.css'

/** What became of people: still in the job, how long it took, each year of entries. */
export function SuitesSortie() {
  return (
    <Section title="Après la sortie">
      <div className={classes.grille}>
        <div className={grille.tableau}>
          <Panel title="Maintien dans l’emploi">
            <Maintien code="P21_3" titre="À 3 mois" />
            <Maintien code="P21_6" titre="À 6 mois" />
          </Panel>
          <Panel title="Durée des parcours sortis" aside={<EnTeteComparaison />}>
            <Chiffres label="Durée des parcours" codes={['P13', 'P13m']} />
          </Panel>
        </div>
        <Cohortes />
      </div>
    </Section>
  )
}

function Maintien({ code, titre }: { code: CodeIndicateur; titre: string }) {
  const ouverture = useOuverture()
  const { valeur, detail } = useChiffre(code)
  const maintenus = readDetail(detail, ['maintenus']) ?? 0
  const suivis = readDetail(detail, ['suivis']) ?? 0
  const nonSuivis = readDetail(detail, ['non_suivis']) ?? 0
  const phrase = `${titre} : ${formatNumber(maintenus)} maintenus sur ${formatCount(suivis, 'suivi')}, ${formatNumber(nonSuivis)} sans nouvelles`
  return (
    <div className={classes.maintien}>
      {suivis + nonSuivis === 0 ? (
        <p className={classes.vide}>
          <b>{titre} : –</b> Aucune sortie en emploi n’atteint cette échéance sur la période.
        </p>
      ) : (
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
      )}
      {suivis + nonSuivis > 0 && (
        <p className={classes.note}>Gris : non maintenus. Hachuré : sans nouvelles ({formatNumber(nonSuivis)}), hors du taux.</p>
      )}
    </div>
  )
}
