import type { Kysely } from 'kysely'
import { type Acteur, canEditDossier, perimetreOf } from '../../domain/acces/dossier'
import type { IsoDate } from '../../domain/commun/date'
import { groupBy } from '../../domain/commun/groupes'
import { statutAt } from '../../domain/participant/statut'
import type { Database } from '../schema/database'
import { inPerimetre } from './perimetre'

type Db = Kysely<Database>

/** Lists received, the latest first, each with how far it is; a référent counts their own people. */
export async function listCohortes(db: Db, acteur: Acteur) {
  const perimetre = perimetreOf(acteur, 'parcours')
  if (perimetre === null) return []
  const rows = await db
    .selectFrom('prescription')
    .innerJoin('participation', 'participation.id', 'prescription.participation')
    .select([
      'prescription.cohorte as nom',
      'prescription.date_diagnostic_partage',
      'participation.date_prescription',
      'participation.date_premier_accueil',
      'participation.date_entree',
    ])
    .where('prescription.cohorte', 'is not', null)
    .where(inPerimetre(perimetre))
    .execute()
  return [...groupBy(rows, ({ nom }) => nom ?? '')]
    .map(([nom, lignes]) => ({
      nom,
      date_reception: lignes.flatMap(({ date_prescription }) => date_prescription ?? []).sort()[0] ?? null,
      personnes: lignes.length,
      recues: lignes.filter(({ date_premier_accueil }) => date_premier_accueil !== null).length,
      diagnostics: lignes.filter(({ date_diagnostic_partage }) => date_diagnostic_partage !== null).length,
      entrees: lignes.filter(({ date_entree }) => date_entree !== null).length,
    }))
    .sort((a, b) => (b.date_reception ?? '').localeCompare(a.date_reception ?? '') || a.nom.localeCompare(b.nom, 'fr'))
}

/** The people of one list. */
export async function listPersonnesOfCohorte(db: Db, acteur: Acteur, nom: string, date: IsoDate) {
  const rows = await selectPersonnes(db, acteur)?.where('prescription.cohorte', '=', nom).execute()
  return toPersonnes(db, acteur, rows ?? [], date)
}

/** Prescriptions that wait for the commission, of no list yet. */
export async function listHorsCohorte(db: Db, acteur: Acteur, date: IsoDate) {
  const rows = await selectPersonnes(db, acteur)
    ?.where('prescription.cohorte', 'is', null)
    .where('participation.date_entree', 'is', null)
    .where((eb) => eb.or([eb('participation.issue_accueil', 'is', null), eb('participation.issue_accueil', '!=', 'non_entree')]))
    .execute()
  return (await toPersonnes(db, acteur, rows ?? [], date)).filter(({ statut }) => statut !== 'sorti')
}

function selectPersonnes(db: Db, acteur: Acteur) {
  const perimetre = perimetreOf(acteur, 'parcours')
  if (perimetre === null) return undefined
  return db
    .selectFrom('participation')
    .innerJoin('participant', 'participant.id', 'participation.participant')
    .leftJoin('prescription', 'prescription.participation', 'participation.id')
    .leftJoin('referent', 'referent.code', 'participation.referent')
    .leftJoin('sortie', 'sortie.participation', 'participation.id')
    .select([
      'participation.id as participation',
      'participant.id as participant',
      'participant.nom',
      'participant.prenom',
      'participation.referent',
      'referent.nom as referent_nom',
      'referent.prenom as referent_prenom',
      'participation.prescripteur',
      'participation.date_prescription',
      'participation.date_premier_accueil',
      'participation.issue_accueil',
      'participation.date_entree',
      'sortie.date_sortie',
      'prescription.date_diagnostic_partage',
      'prescription.conclusion_diagnostic',
    ])
    .where(inPerimetre(perimetre))
    .orderBy('participant.nom')
    .orderBy('participant.prenom')
}

type LignePersonne = Awaited<ReturnType<NonNullable<ReturnType<typeof selectPersonnes>>['execute']>>[number]

async function toPersonnes(db: Db, acteur: Acteur, rows: readonly LignePersonne[], date: IsoDate) {
  const suspensions = await db.selectFrom('suspension').select(['participation', 'date_debut', 'date_fin']).execute()
  const parParticipation = groupBy(suspensions, ({ participation }) => participation)
  return rows.map(({ referent, referent_nom, referent_prenom, issue_accueil, date_entree, date_sortie, ...row }) => ({
    ...row,
    referent_nom: [referent_prenom, referent_nom].filter(Boolean).join(' ') || null,
    statut: statutAt({ ...row, issue_accueil, date_entree, date_sortie, suspensions: parParticipation.get(row.participation) ?? [] }, date),
    ecriture: canEditDossier(acteur, { referent }),
  }))
}
