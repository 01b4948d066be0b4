import type { Transaction } from 'kysely'
import type { EntreeFseSaisie } from '../contract/fse-saisie'
import { findParticipantById } from '../database/repositories/participant.repository'
import { updateParticipation } from '../database/repositories/participation.repository'
import {
  findQuestionnaireEntree,
  listReponsesFse,
  replaceReponsesFse,
  saveQuestionnaireEntree,
} from '../database/repositories/questionnaire-fse.repository'
import type { Database } from '../database/schema/database'
import { DomainError } from '../domain/commun/erreur'
import { assertSansAnomalie } from '../domain/commun/verification'
import { QUESTIONS_FSE } from '../domain/fse/question'
import type { QuestionnaireEntree, ReponseFseChamp } from '../domain/fse/questionnaire'
import { verifyEntreeFse } from '../domain/fse/verification-entree'
import { type ActeurContext, changedFields, journalParticipation, loadEditableParticipation } from './acteur'
import type { CodesPostaux } from './create-participant'
import { updateIdentite } from './update-identite'

export interface SaveEntreeFseInput {
  readonly participation: string
  readonly entree: EntreeFseSaisie
}

/** The entry questionnaire: each answer goes to the column the rest of the file reads, nothing is kept twice. */
export async function saveEntreeFse(
  trx: Transaction<Database>,
  context: ActeurContext,
  { participation: id, entree }: SaveEntreeFseInput,
  codesPostaux: CodesPostaux,
): Promise<void> {
  const before = await loadEditableParticipation(trx, context, id)
  assertSansAnomalie(verifyEntreeFse(entree, context.clock.today()))
  const { date_recueil, ressources, zone_rurale, reponses, ...valeurs } = entree
  await saveIdentite(trx, context, before.participant, valeurs, codesPostaux)
  const situation = situationOf(valeurs)
  const questionnaire: QuestionnaireEntree = { participation: id, date_recueil, ressources: ressources?.join('|') ?? null, zone_rurale }
  const connu = (await findQuestionnaireEntree(trx, id)) ?? { participation: id, date_recueil: null, ressources: null, zone_rurale: null }
  const lignes = reponsesOf(id, entree)
  const champs = [
    ...changedFields(before, situation),
    ...changedFields(connu, questionnaire),
    ...changedReponses(await listReponsesFse(trx, id), lignes),
  ]
  if (champs.length === 0) return
  await updateParticipation(trx, id, situation)
  await saveQuestionnaireEntree(trx, questionnaire)
  await replaceReponsesFse(trx, id, lignes)
  await journalParticipation(trx, context, 'saveEntreeFse', id, { champs: [...new Set(champs)] })
}

type Valeurs = Omit<EntreeFseSaisie, 'date_recueil' | 'ressources' | 'zone_rurale' | 'reponses'>

async function saveIdentite(trx: Transaction<Database>, context: ActeurContext, id: string, valeurs: Valeurs, codesPostaux: CodesPostaux) {
  const participant = await findParticipantById(trx, id)
  if (!participant) throw new DomainError('introuvable', 'Cette personne n’est plus dans les dossiers.')
  const { id: _id, cle_recherche: _cle, ...identite } = participant
  const { sexe, date_naissance, adresse, code_postal, code_insee, qpv, telephone, courriel, nationalite, parent_ne_etranger } = valeurs
  const changes = { sexe, date_naissance, adresse, code_postal, code_insee, qpv, telephone, courriel, nationalite, parent_ne_etranger }
  await updateIdentite(trx, context, { id, identite: { ...identite, ...changes } }, codesPostaux)
}

function situationOf(valeurs: Valeurs) {
  const { situation_entree, duree_recherche_mois, niveau, rsa, ass, are, aah, rqth, sdf, exclusion_logement } = valeurs
  return { situation_entree, duree_recherche_mois, niveau, rsa, ass, are, aah, rqth, sdf, exclusion_logement }
}

// A value always wins: « ne sait pas » is only kept beside an empty column.
function reponsesOf(participation: string, entree: EntreeFseSaisie): ReponseFseChamp[] {
  return QUESTIONS_FSE.flatMap((champ) => {
    const reponse = entree.reponses[champ]
    return reponse !== undefined && entree[champ] === null ? [{ participation, champ, reponse }] : []
  })
}

function changedReponses(before: readonly ReponseFseChamp[], after: readonly ReponseFseChamp[]): string[] {
  const connues = new Map(before.map(({ champ, reponse }) => [champ, reponse]))
  const nouvelles = new Map(after.map(({ champ, reponse }) => [champ, reponse]))
  return QUESTIONS_FSE.filter((champ) => connues.get(champ) !== nouvelles.get(champ))
}
