import type { CodeIndicateur } from '../../../../src-main/domain/indicateur/codes'
import { type Cohorte, ECHEANCES_COHORTE } from '../../../../src-main/domain/indicateur/cohortes'
import { readDetail } from '../../../../src-main/domain/indicateur/detail'
import { partOf } from '../../../../src-main/domain/indicateur/part'
import { FullBar } from '../../../components/charts/full-bar'
import { Panel } from '../../../components/ui/panel'
import { formatCount, formatDate, formatNumber, formatPercent } from '../../../lib/formats'
import { useChiffre, useOuverture, useTableau } from '../tableau-context'
import { formatValeur, raisonVide } from '../valeur'
import { Chiffres } from './chiffre-ligne'
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
      {nonSuivis > 0 && <p className={classes.note}>{formatNumber(nonSuivis)} sans nouvelles (hachuré), hors du taux.</p>}
    </div>
  )
}

const SITUATIONS = [
  ['en_parcours', 'En parcours'],
  ['positive', 'Sortie positive'],
  ['neutre', 'Neutre'],
  ['sans_suite', 'Sans suite'],
] as const

/** Each year of entries, so many months after the entry of each person; empty when the date is not reached. */
function Cohortes() {
  const { donnees, demande } = useTableau()
  const annees = [...new Set(donnees.cohortes.map(({ annee }) => annee))].sort((a, b) => b - a)
  return (
    <Panel title="Cohortes d’entrée" aside={<span>vues au {formatDate(demande.periode.au)}, en % des personnes à l’échéance</span>} flush>
      {annees.length === 0 ? (
        <p className={classes.videCadre}>Personne n’est entré avant cette date.</p>
      ) : (
        <div className={classes.defile}>
          <table className={classes.table}>
            <thead>
              <tr>
                <th scope="col" rowSpan={2}>
                  Entrées
                </th>
                {ECHEANCES_COHORTE.map((echeance) => (
                  <th key={echeance} scope="colgroup" colSpan={SITUATIONS.length}>
                    à {echeance} mois
                  </th>
                ))}
              </tr>
              <tr>
                {ECHEANCES_COHORTE.flatMap((echeance) =>
                  SITUATIONS.map(([cle, label]) => (
                    <th
                      key={`${echeance}-${cle}`}
                      scope="col"
                      className={classes.sousTitre}
                      data-debut={cle === 'en_parcours' || undefined}
                    >
                      <span title={label}>{COURTS[cle]}</span>
                      <span className="sr-only">{label}</span>
                    </th>
                  )),
                )}
              </tr>
            </thead>
            <tbody>
              {annees.map((annee) => (
                <LigneCohorte key={annee} annee={annee} cohortes={donnees.cohortes.filter((cohorte) => cohorte.annee === annee)} />
              ))}
            </tbody>
          </table>
        </div>
      )}
      <p className={classes.legende}>
        P en parcours, + sortie positive, N neutre, S sans suite. Une case vide : personne n’a encore atteint l’échéance.
      </p>
    </Panel>
  )
}

const COURTS: Record<(typeof SITUATIONS)[number][0], string> = { en_parcours: 'P', positive: '+', neutre: 'N', sans_suite: 'S' }

function LigneCohorte({ annee, cohortes }: { annee: number; cohortes: readonly Cohorte[] }) {
  const { open } = useTableau()
  const entrees = cohortes[0]?.entrees ?? 0
  return (
    <tr>
      <th scope="row">
        <button
          type="button"
          className={classes.annee}
          aria-label={`Entrées de ${annee} : ${formatNumber(entrees)}, ouvrir la liste`}
          onClick={() => open({ code: 'P03', periode: { du: `${annee}-01-01`, au: `${annee}-12-31` } })}
        >
          <b>{annee}</b> {formatNumber(entrees)}
        </button>
      </th>
      {ECHEANCES_COHORTE.flatMap((echeance) => {
        const cohorte = cohortes.find((une) => une.echeance === echeance)
        return SITUATIONS.map(([cle]) => {
          const observes = cohorte?.observes ?? 0
          const nombre = cohorte?.[cle] ?? 0
          return (
            <td
              key={`${echeance}-${cle}`}
              data-debut={cle === 'en_parcours' || undefined}
              data-positive={cle === 'positive' || undefined}
              title={
                observes === 0
                  ? undefined
                  : `${formatNumber(nombre)} sur ${formatNumber(observes)}, ${formatPercent(partOf(nombre, observes))}`
              }
            >
              {observes === 0 ? '' : formatNumber(partOf(nombre, observes), 0)}
            </td>
          )
        })
      })}
    </tr>
  )
}
