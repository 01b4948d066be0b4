import type { Kysely } from 'kysely'
import type { FaitsAlerte } from '../../domain/accueil/alerte'
import { addMonths, type IsoDate } from '../../domain/commun/date'
import { isSuspenduOn } from '../../domain/participant/statut'
import type { Database } from '../schema/database'

// Follow-ups end six months after the exit, and a late one is still worth a call for a while.
const MOIS_APRES_SORTIE = 8

export interface FaitsAccueil extends FaitsAlerte {
  participant: string
  nom: string
  prenom: string
}

/** What the home screen depends on: the parcours not yet over, or over for a few months; `referent` null for the whole team. */
export async function loadFaitsAccueil(db: Kysely<Database>, referent: string | null, today: IsoDate): Promise<FaitsAccueil[]> {
  const rows = await suivis(db, referent, today)
    .innerJoin('participant as personne', 'personne.id', 'p.participant')
    .select([
      'p.id as participation',
      'p.participant',
      'personne.nom',
      'personne.prenom',
      'p.date_prescription',
      'p.date_premier_accueil',
      'p.issue_accueil',
      'p.date_entree',
      's.date_sortie',
      's.motif',
      's.date_recueil',
    ])
    .execute()
  const [etapes, entretiens, suspensions, suivisFaits] = await Promise.all([
    suivis(db, referent, today)
      .innerJoin('etape', 'etape.participation', 'p.id')
      .select(['p.id as participation', 'etape.famille', 'etape.intitule', 'etape.date_fin', 'etape.date_fin_prevue'])
      .select(['etape.resultat', 'etape.contrat', 'etape.fin_periode_essai'])
      .where('s.date_sortie', 'is', null)
      .execute(),
    suivis(db, referent, today)
      .innerJoin('entretien', 'entretien.participation', 'p.id')
      .select(['p.id as participation', 'entretien.date', 'entretien.statut'])
      .where('entretien.statut', 'in', ['honore', 'prevu'])
      .execute(),
    suivis(db, referent, today)
      .innerJoin('suspension', 'suspension.participation', 'p.id')
      .select(['p.id as participation', 'suspension.date_debut', 'suspension.date_fin'])
      .execute(),
    suivis(db, referent, today)
      .innerJoin('suivi', 'suivi.participation', 'p.id')
      .select(['p.id as participation', 'suivi.echeance', 'suivi.date'])
      .execute(),
  ])
  const etapesOf = groupBy(etapes)
  const entretiensOf = groupBy(entretiens)
  const suspensionsOf = groupBy(suspensions)
  const suivisOf = groupBy(suivisFaits)

  return rows.map(({ motif, ...row }) => {
    const rendezVous = entretiensOf.get(row.participation) ?? []
    return {
      ...row,
      suspendu: (suspensionsOf.get(row.participation) ?? []).some((suspension) => isSuspenduOn(suspension, today)),
      sortie_emploi: motif === 'emploi' || motif === 'creation',
      dernier_honore: latest(rendezVous.filter((e) => e.statut === 'honore' && e.date <= today).map((e) => e.date)),
      rendez_vous_passe: latest(rendezVous.filter((e) => e.statut === 'prevu' && e.date < today).map((e) => e.date)),
      prochain_rendez_vous: latest(rendezVous.filter((e) => e.statut === 'prevu' && e.date >= today).map((e) => e.date)),
      etapes: (etapesOf.get(row.participation) ?? []).map((etape) => ({ ...etape, intitule: etape.intitule ?? etape.famille })),
      suivis: suivisOf.get(row.participation) ?? [],
    }
  })
}

/** Appointments of the day. */
export function listRendezVous(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  let query = db
    .selectFrom('entretien')
    .innerJoin('participation as p', 'p.id', 'entretien.participation')
    .innerJoin('participant as personne', 'personne.id', 'p.participant')
    .select(['p.participant', 'personne.nom', 'personne.prenom', 'entretien.heure'])
    .where('entretien.date', '=', today)
    .where('entretien.statut', '=', 'prevu')
  if (referent !== null) query = query.where('p.referent', '=', referent)
  return query.orderBy('entretien.heure').execute()
}

/** The next session that is neither closed nor cancelled, with the dossiers of the caseload shown. */
export async function findProchaineCommission(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  const commission = await db
    .selectFrom('commission')
    .select(['id', 'date', 'heure_debut', 'heure_fin', 'lieu', 'etat'])
    .where('date', '>=', today)
    .where('etat', 'in', ['preparation', 'ordre_du_jour_arrete', 'en_seance'])
    .orderBy('date')
    .executeTakeFirst()
  if (!commission) return null
  const passages = await db
    .selectFrom('passage')
    .innerJoin('participation as p', 'p.id', 'passage.participation')
    .innerJoin('participant as personne', 'personne.id', 'p.participant')
    .select(['p.participant', 'p.referent', 'personne.nom', 'personne.prenom', 'passage.type'])
    .where('passage.commission', '=', commission.id)
    .orderBy('passage.ordre')
    .execute()
  const miens = passages.filter((passage) => referent === null || passage.referent === referent).slice(0, 3)
  return { ...commission, passages: passages.length, miens: miens.map(({ referent: _referent, ...passage }) => passage) }
}

/** Shares of full time of the référents shown, for the norm; null when one is unknown. */
export async function sumEtp(db: Kysely<Database>, referent: string | null, today: IsoDate): Promise<number | null> {
  let query = db
    .selectFrom('referent')
    .select('etp')
    .where((eb) => eb.or([eb('date_fin', 'is', null), eb('date_fin', '>=', today)]))
  if (referent !== null) query = query.where('code', '=', referent)
  const rows = await query.execute()
  return rows.some(({ etp }) => etp === null) ? null : rows.reduce((sum, { etp }) => sum + (etp ?? 0), 0)
}

function suivis(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  const query = db
    .selectFrom('participation as p')
    .leftJoin('sortie as s', 's.participation', 'p.id')
    .where((eb) => eb.or([eb('s.date_sortie', 'is', null), eb('s.date_sortie', '>', addMonths(today, -MOIS_APRES_SORTIE))]))
  return referent === null ? query : query.where('p.referent', '=', referent)
}

function groupBy<T extends { participation: string }>(rows: readonly T[]): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const group = groups.get(row.participation)
    if (group) group.push(row)
    else groups.set(row.participation, [row])
  }
  return groups
}

function latest(dates: readonly IsoDate[]): IsoDate | null {
  return dates.reduce<IsoDate | null>((max, date) => (max === null || date > max ? date : max), null)
}
