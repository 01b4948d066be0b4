import { IconFlag, IconListDetails, IconPlus } from '@tabler/icons-react'
import type { ParticipationDossier } from '../../../../src-main/contract/dossier'
import type { ConstatSaisie, EligibiliteDossier } from '../../../../src-main/contract/eligibilite'
import { refusDemande } from '../../../../src-main/domain/parcours/verification-demande'
import { isTypePiece } from '../../../../src-main/domain/piece/types-piece'
import { Button } from '../../../components/ui/button'
import { notifyDone } from '../../../components/ui/notify'
import { Panel } from '../../../components/ui/panel'
import { QueryView } from '../../../components/ui/states'
import { call } from '../../../lib/client'
import { today } from '../../../lib/today'
import { useCommand, useRoute } from '../../../lib/use-route'
import { APRES_SAISIE, useOpenAction } from '../actions'
import classes from './eligibilite.module.css'
import { LignesEligibilite } from './lignes-eligibilite'
import { Verdict } from './verdict'

/** Whether the person is eligible, seen: the verdict and why, the residence, then each criterion with its day and its proof. */
export function EligibilitePanel({ participation }: { participation: ParticipationDossier }) {
  const query = useRoute('eligibilite.get', { participation: participation.id })
  const open = useOpenAction()
  const { acces, statut, demandes } = participation
  const demandee = demandes.some(({ type, statut: etat }) => type === 'entree' && etat === 'ouverte')
  const refus = demandee ? 'La demande attend déjà la commission.' : statut === null ? null : refusDemande('entree', statut)
  const entrable = participation.date_entree === null && statut !== 'non_entree'
  return (
    <Panel
      title="Éligibilité"
      note={participation.operation_intitule}
      aside={
        acces.ecriture && (
          <>
            <Button size="sm" icon={IconListDetails} onClick={() => open({ type: 'criteres' })}>
              Critères et preuves
            </Button>
            {entrable && (
              <Button
                size="sm"
                icon={IconFlag}
                reason={refus}
                reasonIn="tooltip"
                onClick={() => open({ type: 'demande', nature: 'entree' })}
              >
                Demander l’entrée
              </Button>
            )}
          </>
        )
      }
    >
      <QueryView query={query}>
        {(eligibilite) => (
          <div className={classes.eligibilite}>
            <Verdict eligibilite={eligibilite} entree={participation.date_entree} />
            <LignesEligibilite eligibilite={eligibilite} />
            {acces.ecriture && <Propositions participation={participation} eligibilite={eligibilite} />}
          </div>
        )}
      </QueryView>
    </Panel>
  )
}

interface PropositionsProps {
  participation: ParticipationDossier
  eligibilite: EligibiliteDossier
}

function Propositions({ participation, eligibilite }: PropositionsProps) {
  const id = participation.id
  const save = useCommand('eligibilite.saveCriteres', { refresh: APRES_SAISIE })
  const { propositions } = eligibilite
  if (propositions.length === 0) return null

  function add(critere: string, libelle: string) {
    // After the entry, today is not the day that made the person eligible: it stays to be said.
    const date_constat = participation.date_entree === null ? today() : null
    const constats = [...constatsOf(eligibilite), { critere, date_constat, preuve: null }]
    save.mutate(
      { participation: id, constats },
      {
        onSuccess: () =>
          notifyDone(`Le critère « ${libelle} » est ajouté : sa preuve reste à noter.`, { undo: () => void remove(critere) }),
      },
    )
  }

  // Read again: what was typed since stays.
  async function remove(critere: string) {
    const actuelle = await call('eligibilite.get', { participation: id })
    save.mutate({ participation: id, constats: constatsOf(actuelle).filter((constat) => constat.critere !== critere) })
  }

  return (
    <ul className={classes.propositions} aria-label="Critères déduits du dossier">
      {propositions.map(({ critere, libelle, fait }) => (
        <li key={critere}>
          <span>
            Déduit du dossier ({fait}) : <strong>{libelle}</strong>
          </span>
          <Button size="sm" icon={IconPlus} busy={save.isPending} onClick={() => add(critere, libelle)} aria-label={`Ajouter : ${libelle}`}>
            Ajouter
          </Button>
        </li>
      ))}
    </ul>
  )
}

function constatsOf({ criteres }: EligibiliteDossier): ConstatSaisie[] {
  return criteres.map(({ critere, date_constat, preuve }) => ({
    critere,
    date_constat,
    preuve: preuve !== null && isTypePiece(preuve) ? preuve : null,
  }))
}
