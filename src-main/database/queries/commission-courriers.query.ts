import type { Kysely } from 'kysely'
import type { Acteur } from '../../domain/acces/dossier'
import { listPassagesOf, loadCommission } from '../repositories/commission.repository'
import { findPrescriptionOf } from '../repositories/prescription.repository'
import type { Database } from '../schema/database'
import { findSeanceSuivante } from './commission.query'
import { type FaitsSeance, loadFaitsSeance } from './commission-faits.query'
import { loadSynthese } from './commission-synthese.query'
import { loadStructure } from './settings.query'

type NomCommune = (code: string | null) => string | null

/** The dossiers of a session as their letters need them: the address, the decision, who sent the person. */
export async function loadDecisionsAnnoncees(db: Kysely<Database>, id: string, nomCommune: NomCommune) {
  const { date } = await loadCommission(db, id)
  const suivante = await findSeanceSuivante(db, date)
  const { nom_commission } = await loadStructure(db)
  const decisions = []
  for (const faits of await loadFaitsSeance(db, await listPassagesOf(db, id), date)) {
    decisions.push({
      identite: await findAdresse(db, faits, nomCommune),
      prescripteur: await findPrescripteur(db, faits),
      operation: await findOperation(db, faits),
      annonce: {
        passage: faits.passage,
        demande: faits.demande,
        seance: date,
        suivante,
        commission: nom_commission.toLocaleLowerCase('fr'),
        operation: faits.operation,
        referent: faits.passage.type === 'changement_referent' ? faits.nouveauReferent : faits.referent,
      },
    })
  }
  return decisions
}

/** What the room is shown of each dossier, for the sheets. Refused for a dossier of somebody else’s participant. */
export async function loadSyntheses(db: Kysely<Database>, acteur: Acteur, id: string, nomCommune: NomCommune) {
  const syntheses = []
  for (const passage of await listPassagesOf(db, id)) syntheses.push(await loadSynthese(db, acteur, passage.id, nomCommune))
  return syntheses
}

async function findAdresse(db: Kysely<Database>, { participant }: FaitsSeance, nomCommune: NomCommune) {
  const row = await db
    .selectFrom('participant')
    .select(['nom', 'prenom', 'sexe', 'adresse', 'code_postal', 'code_insee'])
    .where('id', '=', participant.id)
    .executeTakeFirstOrThrow()
  return { ...row, commune: nomCommune(row.code_insee) }
}

async function findPrescripteur(db: Kysely<Database>, { participation }: FaitsSeance) {
  const contact = await findPrescriptionOf(db, participation.id)
  const [nom, organisation] = [contact?.prescripteur_nom ?? null, participation.prescripteur]
  return nom === null && organisation === null ? null : { nom, organisation }
}

async function findOperation(db: Kysely<Database>, { participation, operation }: FaitsSeance): Promise<string> {
  const row = await db.selectFrom('operation').select('numero_fse').where('code', '=', participation.operation).executeTakeFirst()
  return row?.numero_fse ? `${operation}, opération FSE+ n°\u00a0${row.numero_fse}` : `Opération « ${operation} »`
}
