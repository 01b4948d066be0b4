import type { Kysely } from 'kysely'
import type { FaitsFse } from '../../domain/fse/ligne'
import type { ReponseFse } from '../../domain/fse/questionnaire'
import { buildDossiers } from '../../domain/indicateur/dossier'
import { buildFichesFse } from '../../domain/indicateur/fse-fiche'
import type { Database } from '../schema/database'

type NomCommune = (code: string | null) => string | null

/** Every FSE+ record, merged by the function of the figures, with all that the questionnaires hold. */
export async function loadFaitsFse(db: Kysely<Database>, nomCommune: NomCommune): Promise<FaitsFse[]> {
  const participants = await db.selectFrom('participant').selectAll().orderBy('id').execute()
  const participations = await db.selectFrom('participation').selectAll().orderBy('id').execute()
  const sorties = await db.selectFrom('sortie').selectAll().execute()
  const complements = await loadComplements(db)
  const personnes = new Map(participants.map((row) => [row.id, row]))
  const parcours = new Map(participations.map((row) => [row.id, row]))
  const sortieOf = new Map(sorties.map((row) => [row.participation, row]))
  const fiches = buildFichesFse(buildDossiers({ participants, participations, sorties }, null).tous)
  return fiches.flatMap((fiche) => {
    const premiere = parcours.get(fiche.id)
    const participant = premiere && personnes.get(premiere.participant)
    if (!premiere || !participant) return []
    return {
      fiche,
      participant,
      premiere,
      sortie: fiche.sortie === null ? null : (sortieOf.get(fiche.derniere) ?? null),
      reponses: complements.reponses.get(fiche.id) ?? new Map<string, ReponseFse>(),
      questionnaire: complements.questionnaires.get(fiche.id) ?? null,
      sortie_fse: complements.sorties.get(fiche.derniere) ?? null,
      operation: complements.operations.get(premiere.operation) ?? {
        code: premiere.operation,
        intitule: premiere.operation,
        numero_fse: null,
      },
      referent_nom: complements.referents.get(parcours.get(fiche.derniere)?.referent ?? '') ?? null,
      commune: nomCommune(participant.code_insee),
    }
  })
}

async function loadComplements(db: Kysely<Database>) {
  const operations = await db.selectFrom('operation').select(['code', 'intitule', 'numero_fse']).execute()
  const referents = await db.selectFrom('referent').select(['code', 'nom', 'prenom']).execute()
  const questionnaires = await db.selectFrom('questionnaire_entree').selectAll().execute()
  const sorties = await db.selectFrom('sortie_fse').selectAll().execute()
  const reponses = new Map<string, Map<string, ReponseFse>>()
  for (const { participation, champ, reponse } of await db.selectFrom('reponse_fse').selectAll().execute()) {
    const connues = reponses.get(participation)
    if (connues) connues.set(champ, reponse)
    else reponses.set(participation, new Map([[champ, reponse]]))
  }
  return {
    reponses,
    operations: new Map(operations.map((row) => [row.code, row])),
    referents: new Map(referents.map(({ code, nom, prenom }) => [code, [prenom, nom].filter(Boolean).join(' ')])),
    questionnaires: new Map(questionnaires.map((row) => [row.participation, row])),
    sorties: new Map(sorties.map((row) => [row.participation, row])),
  }
}
