import type { Kysely } from 'kysely'
import { type Acteur, canReadDossier } from '../../domain/acces/dossier'
import { codesOf, QUESTIONS_FSE, RESSOURCES_FSE } from '../../domain/fse/question'
import { SITUATIONS_FSE } from '../../domain/sortie/sortie'
import { findParticipationById } from '../repositories/participation.repository'
import { findQuestionnaireEntree, findSortieFse, listReponsesFse } from '../repositories/questionnaire-fse.repository'
import type { Database } from '../schema/database'

/** What the questionnaires of a participation hold; undefined when it does not exist or is closed to this person. */
export async function findDossierFse(db: Kysely<Database>, acteur: Acteur, id: string) {
  const participation = await findParticipationById(db, id)
  if (!participation || !canReadDossier(acteur, participation)) return undefined
  const questionnaire = await findQuestionnaireEntree(db, id)
  const complement = await findSortieFse(db, id)
  const reponses = await listReponsesFse(db, id)
  const sejours = await listSejours(db, participation.participant)
  const ici = sejours.filter(({ operation }) => operation === participation.operation)
  const ailleurs = sejours.filter(({ operation }) => operation !== participation.operation)
  const [premiere, derniere] = [ici[0], ici.at(-1)]
  return {
    reponses: Object.fromEntries(
      reponses.flatMap(({ champ, reponse }) => {
        const question = QUESTIONS_FSE.find((code) => code === champ)
        return question ? [[question, reponse]] : []
      }),
    ),
    questionnaire: {
      date_recueil: questionnaire?.date_recueil ?? null,
      ressources: questionnaire?.ressources == null ? null : codesOf(questionnaire.ressources, RESSOURCES_FSE),
      zone_rurale: questionnaire?.zone_rurale ?? null,
    },
    complement: {
      situations: codesOf(complement?.situations, SITUATIONS_FSE),
      formation_intitule: complement?.formation_intitule ?? null,
      formation_organisme: complement?.formation_organisme ?? null,
      formation_ville: complement?.formation_ville ?? null,
      formation_duree_heures: complement?.formation_duree_heures ?? null,
      qualification_intitule: complement?.qualification_intitule ?? null,
      date_recueil_6mois: complement?.date_recueil_6mois ?? null,
    },
    enregistrement:
      premiere && derniere
        ? {
            premiere: premiere.participation,
            derniere: derniere.participation,
            sejours: ici.map(({ operation: _operation, operation_intitule: _intitule, ...sejour }) => sejour),
          }
        : null,
    autres_operations: [...new Set(ailleurs.map(({ operation_intitule }) => operation_intitule))],
  }
}

// In the order in which the figures merge them: by entry, then by identifier.
async function listSejours(db: Kysely<Database>, participant: string) {
  const rows = await db
    .selectFrom('participation')
    .innerJoin('operation', 'operation.code', 'participation.operation')
    .leftJoin('sortie', 'sortie.participation', 'participation.id')
    .select(['participation.id as participation', 'participation.operation', 'operation.intitule as operation_intitule'])
    .select(['participation.date_entree', 'sortie.date_sortie'])
    .where('participation.participant', '=', participant)
    .where('participation.date_entree', 'is not', null)
    .orderBy('participation.date_entree')
    .orderBy('participation.id')
    .execute()
  return rows.flatMap(({ date_entree, ...row }) => (date_entree === null ? [] : { ...row, date_entree }))
}
