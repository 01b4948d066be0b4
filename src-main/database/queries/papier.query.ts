import type { Kysely } from 'kysely'
import { type Acteur, accesDossier } from '../../domain/acces/dossier'
import type { FaitsPersonne } from '../../domain/papier/faits'
import { findPrescriptionOf } from '../repositories/prescription.repository'
import type { Database } from '../schema/database'
import { listContrats } from './contrat.query'
import { type DossierOptions, findDossier } from './dossier.query'
import { listEvaluations } from './evaluation.query'

const LOT = 400

/** Who the chosen parcours are, with what decides which papers can be drawn. In the order of the names. */
export async function listPersonnesPapier(db: Kysely<Database>, acteur: Acteur, participations: readonly string[]) {
  const rows = []
  for (let rang = 0; rang < participations.length; rang += LOT) {
    rows.push(
      ...(await db
        .selectFrom('participation')
        .innerJoin('participant', 'participant.id', 'participation.participant')
        .innerJoin('operation', 'operation.code', 'participation.operation')
        .select(['participation.id', 'participation.participant', 'participation.referent', 'participation.date_entree'])
        .select(['participant.nom', 'participant.prenom', 'operation.intitule as operation_intitule', 'operation.numero_fse'])
        .where('participation.id', 'in', participations.slice(rang, rang + LOT))
        .execute()),
    )
  }
  return rows
    .map(({ referent, date_entree, ...row }) => {
      const acces = accesDossier(acteur, { referent })
      return { ...row, acces, date_entree: acces.statut ? date_entree : null }
    })
    .sort((a, b) => `${a.nom} ${a.prenom}`.localeCompare(`${b.nom} ${b.prenom}`, 'fr') || (a.id < b.id ? -1 : 1))
}
export type PersonnePapier = Awaited<ReturnType<typeof listPersonnesPapier>>[number]

/** Everything a paper may say of one parcours, by the same accesses as the file on the screen. */
export async function loadFaitsPersonne(
  db: Kysely<Database>,
  acteur: Acteur,
  { id, participant }: Pick<PersonnePapier, 'id' | 'participant'>,
  options: DossierOptions,
): Promise<FaitsPersonne | undefined> {
  const dossier = await findDossier(db, acteur, participant, options)
  const participation = dossier?.participations.find((une) => une.id === id)
  if (!dossier || !participation) return undefined
  const { acces } = participation
  const operation = await db.selectFrom('operation').select('numero_fse').where('code', '=', participation.operation).executeTakeFirst()
  return {
    ...participation,
    // Another parcours of the same person may be open where this one is not.
    identite: acces.coordonnees
      ? dossier.identite
      : { ...dossier.identite, adresse: null, code_postal: null, telephone: null, courriel: null, identifiant_ft: null },
    numero_fse: operation?.numero_fse ?? null,
    prescription: acces.parcours ? ((await findPrescriptionOf(db, id)) ?? null) : null,
    contrats: await listContrats(db, acteur, id, options.date),
    evaluations: await listEvaluations(db, acteur, id),
  }
}
