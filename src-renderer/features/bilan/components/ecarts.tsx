import { IconCircleCheck } from '@tabler/icons-react'
import { useNavigate } from '@tanstack/react-router'
import type { ComparaisonBilan, Ecart, LigneEcart } from '../../../../src-main/contract/bilan'
import { formatIndicateur } from '../../../../src-main/domain/indicateur/affichage'
import { INDICATEURS } from '../../../../src-main/domain/indicateur/catalogue/indicateurs'
import { Callout } from '../../../components/ui/callout'
import { EmptyState } from '../../../components/ui/empty-state'
import { LinkButton } from '../../../components/ui/link-button'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { formatCount, formatDate, formatListName, formatNumber } from '../../../lib/formats'
import { useRoute } from '../../../lib/use-route'
import { actionLabel } from '../../parametres/action-labels'
import classes from '../redaction.module.css'

/** What a new computation of a frozen version would change: each figure, who entered its list and who left it, and why. */
export function Ecarts({ id, version }: { id: string; version: number }) {
  const comparaison = useRoute('bilan.compare', { id, version })
  return (
    <QueryView query={comparaison}>
      {(trouvee) => (
        <>
          <Raisons comparaison={trouvee} />
          {trouvee.ecarts.length === 0 ? (
            <EmptyState icon={IconCircleCheck} title="Rien n’a bougé">
              Recalculés maintenant, tous les chiffres et toutes les listes seraient les mêmes.
            </EmptyState>
          ) : (
            <Panel
              title={formatCount(trouvee.ecarts.length, 'chiffre')}
              note="différents aujourd’hui ; la version figée ne change pas"
              flush
              fill
            >
              {trouvee.ecarts.map((ecart) => (
                <UnEcart key={ecart.code} ecart={ecart} />
              ))}
            </Panel>
          )}
        </>
      )}
    </QueryView>
  )
}

function Raisons({ comparaison: { regles_changees, reprises } }: { comparaison: ComparaisonBilan }) {
  const phrases = [
    regles_changees ? 'Les règles de sortie ont changé depuis : une même sortie peut changer de classe.' : '',
    reprises > 0 ? `${formatCount(reprises, 'reprise')} de données depuis : ce qu’elle écrit n’a pas de ligne au journal.` : '',
  ].filter(Boolean)
  return phrases.length === 0 ? null : <Callout>{phrases.join(' ')}</Callout>
}

function UnEcart({ ecart }: { ecart: Ecart }) {
  const { code, avant, apres, entres, partis, details, lignes_entrees, lignes_parties } = ecart
  return (
    <section className={classes.ecart} aria-label={INDICATEURS[code].libelle}>
      <div className={classes.ecartTete}>
        <h3 className={classes.ecartNom}>{INDICATEURS[code].libelle}</h3>
        <span
          className={classes.ecartValeurs}
        >{`${formatIndicateur(code, avant)} figé, ${formatIndicateur(code, apres)} aujourd’hui`}</span>
      </div>
      <Lignes
        titre={entres > 1 ? `${entres} entrent dans la liste` : `${entres} entre dans la liste`}
        total={entres}
        lignes={lignes_entrees}
      />
      <Lignes titre={partis > 1 ? `${partis} en sortent` : `${partis} en sort`} total={partis} lignes={lignes_parties} />
      {details.length > 0 && (
        <details>
          <summary className={classes.second}>{`${formatCount(details.length, 'ligne')} de sa répartition.`}</summary>
          <ul className={classes.lignes}>
            {details.map((ligne) => (
              <li
                key={ligne.chemin.join('|')}
              >{`${ligne.chemin.join(', ')} : ${formatNumber(ligne.avant ?? 0)} figé, ${formatNumber(ligne.apres ?? 0)} aujourd’hui`}</li>
            ))}
          </ul>
        </details>
      )}
      {entres + partis + details.length === 0 && (
        <p className={classes.second}>La liste est la même : une valeur d’une ligne a été corrigée.</p>
      )}
    </section>
  )
}

/** « 2 entrent dans la liste : Sortie enregistrée (2) », then each with its file. */
function Lignes({ titre, total, lignes }: { titre: string; total: number; lignes: readonly LigneEcart[] }) {
  const navigate = useNavigate()
  if (total === 0) return null
  const causes = new Map<string, number>()
  for (const action of lignes.flatMap(({ actions }) => actions)) causes.set(action, (causes.get(action) ?? 0) + 1)
  const depuis = [...causes].map(([action, nombre]) => `${actionLabel(action)} (${nombre})`).join(', ')
  return (
    <details>
      <summary className={classes.second}>{depuis === '' ? `${titre}.` : `${titre}. Depuis le gel : ${depuis}.`}</summary>
      <ul className={classes.lignes}>
        {lignes.map(({ id, participant, nom, prenom, date, precision, actions }) => (
          <li key={id}>
            {participant === null ? (
              nom
            ) : (
              <LinkButton onClick={() => void navigate({ to: '/participants/$id', params: { id: participant } })}>
                {formatListName({ nom, prenom })}
              </LinkButton>
            )}
            {[date && formatDate(date), precision, ...actions.map(actionLabel)].filter(Boolean).map((mot) => `, ${mot}`)}
          </li>
        ))}
      </ul>
      {total > lignes.length && <p className={classes.second}>{`Et ${total - lignes.length} autres.`}</p>}
    </details>
  )
}
