import type { EligibiliteDossier } from '../../contract/eligibilite'
import { findLignesEligibilite } from '../../database/queries/eligibilite.query'
import { loadTerritoire } from '../../database/queries/eligibilite-reglages.query'
import { accesDossier } from '../../domain/acces/dossier'
import { manquesEntree } from '../../domain/commission/manques-passage'
import { DomainError } from '../../domain/commun/erreur'
import { eligibiliteOf } from '../../domain/participant/eligibilite'
import { visibleEligibilite } from '../../domain/participant/eligibilite-acces'
import { manquesPrescription, PRESCRIPTION_VIDE } from '../../domain/participant/prescription'
import { loadEpci, loadResidence } from '../../referentiels/epci'
import type { QueryContext } from '../context'

/** The eligibility of one participation as this person may read it: the verdict counts everything, the details only what is open. */
export async function judgeEligibilite({ db, user, services }: QueryContext, id: string): Promise<EligibiliteDossier> {
  const lignes = await findLignesEligibilite(db, id)
  if (!lignes) throw new DomainError('introuvable', 'Ce parcours n’existe plus\u00a0: revenez à la liste des participants.')
  const { participant, participation, faits } = lignes
  const acces = accesDossier(user, participation)
  if (!acces.eligibilite) throw new DomainError('droit', 'L’éligibilité est réservée au référent et à la coordination.')
  const table = await loadEpci()
  const territoire = (await loadTerritoire(db)).map((code) => ({ code, nom: table.find(code)?.nom ?? code }))
  const residence = await loadResidence(participant.code_insee)
  const juge = visibleEligibilite(eligibiliteOf({ ...faits, residence, territoire }, services.clock.today()), acces)
  const { participation: _id, ...prescription } = lignes.prescription ?? { ...PRESCRIPTION_VIDE, participation: id }
  return {
    eligible: juge.eligible,
    motifs: [...juge.motifs],
    criteres: [...juge.criteres],
    propositions: [...juge.propositions],
    residence: { ...residence },
    prescription: acces.parcours ? prescription : null,
    manques_prescription: acces.parcours ? manquesPrescription({ ...prescription, ...participation }) : [],
    manques_commission: acces.sensible ? manquesEntree({ participation, participant, demande: null }) : [],
  }
}
