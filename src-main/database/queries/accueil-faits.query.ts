import type { Kysely } from 'kysely'
import type { FaitsAlerte } from '../../domain/accueil/faits-alerte'
import { addMonths, type IsoDate } from '../../domain/commun/date'
import { groupBy } from '../../domain/commun/groupes'
import { libelleEtape } from '../../domain/parcours/libelle-etape'
import { fseEntreeManquants } from '../../domain/participant/completude-fse'
import { isSuspenduOn } from '../../domain/participant/statut'
import type { Database } from '../schema/database'
import { listSuivisDus } from './suivi-du.query'

// Follow-ups end six months after the exit, and a late one is still worth a call for a while.
const MOIS_APRES_SORTIE = 9

export interface FaitsAccueil extends FaitsAlerte {
  readonly participant: string
  readonly nom: string
  readonly prenom: string
}

/** What the home screen depends on: the parcours not yet over, or over for a few months; `referent` null for the whole team. */
export async function loadFaitsAccueil(db: Kysely<Database>, referent: string | null, today: IsoDate): Promise<FaitsAccueil[]> {
  const rows = await listSuivis(db, referent, today)
  const byParticipation = <T extends { participation: string }>(lignes: readonly T[]) =>
    groupBy(lignes, ({ participation }) => participation)
  const etapesOf = byParticipation(await listEtapes(db, referent, today))
  const honores = new Map((await listHonores(db, referent, today)).map(({ participation, date }) => [participation, date]))
  const prevusOf = byParticipation(await listPrevus(db, referent, today))
  const suspensionsOf = byParticipation(await listSuspensions(db, referent, today))
  const demandesOf = byParticipation(await listDemandes(db, referent, today))
  const prolongations = new Map((await listProlongations(db)).map(({ participation, fin }) => [participation, fin]))
  const suivisOf = byParticipation(await listSuivisDus(db, { referent }, today))

  return rows.map(({ sexe, date_naissance, code_insee, telephone, courriel, situation_entree, niveau, ...row }) => {
    const prevus = prevusOf.get(row.participation) ?? []
    return {
      ...row,
      suspendu: (suspensionsOf.get(row.participation) ?? []).some((suspension) => isSuspenduOn(suspension, today)),
      dernier_honore: honores.get(row.participation) ?? null,
      rendez_vous_passe: prevus.find(({ date }) => date < today) ?? null,
      prochain_rendez_vous: prevus.find(({ date }) => date >= today)?.date ?? null,
      fse_manquants: fseEntreeManquants({ sexe, date_naissance, code_insee, telephone, courriel, situation_entree, niveau }).length,
      demandes_ouvertes: (demandesOf.get(row.participation) ?? []).map(({ type }) => type),
      prolonge_jusqu_au: prolongations.get(row.participation) ?? null,
      etapes: (etapesOf.get(row.participation) ?? []).map((etape) => ({ ...etape, intitule: libelleEtape({ ...etape, operateur: null }) })),
      suivis_dus: suivisOf.get(row.participation) ?? [],
    }
  })
}

function suivis(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  const query = db
    .selectFrom('participation as p')
    .leftJoin('sortie as s', 's.participation', 'p.id')
    .where((eb) => eb.or([eb('s.date_sortie', 'is', null), eb('s.date_sortie', '>', addMonths(today, -MOIS_APRES_SORTIE))]))
    .where((eb) =>
      eb.or([eb('p.date_entree', 'is not', null), eb('p.issue_accueil', 'is', null), eb('p.issue_accueil', '!=', 'non_entree')]),
    )
  return referent === null ? query : query.where('p.referent', '=', referent)
}

function listSuivis(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  return suivis(db, referent, today)
    .innerJoin('participant as personne', 'personne.id', 'p.participant')
    .select(['p.id as participation', 'p.participant', 'personne.nom', 'personne.prenom', 'p.date_prescription', 'p.date_premier_accueil'])
    .select(['p.issue_accueil', 'p.date_entree', 's.date_sortie', 's.date_recueil', 'p.situation_entree', 'p.niveau'])
    .select(['personne.sexe', 'personne.date_naissance', 'personne.code_insee', 'personne.telephone', 'personne.courriel'])
    .execute()
}

function listEtapes(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  return suivis(db, referent, today)
    .innerJoin('etape', 'etape.participation', 'p.id')
    .select(['p.id as participation', 'etape.id', 'etape.famille', 'etape.intitule', 'etape.date_debut', 'etape.date_fin'])
    .select(['etape.date_fin_prevue', 'etape.resultat', 'etape.contrat', 'etape.fin_periode_essai', 'etape.justificatif'])
    .where('s.date_sortie', 'is', null)
    .execute()
}

function listHonores(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  return suivis(db, referent, today)
    .innerJoin('entretien', 'entretien.participation', 'p.id')
    .select((eb) => ['p.id as participation', eb.fn.max('entretien.date').as('date')])
    .where('entretien.statut', '=', 'honore')
    .where('entretien.date', '<=', today)
    .groupBy('p.id')
    .execute()
}

function listPrevus(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  return suivis(db, referent, today)
    .innerJoin('entretien', 'entretien.participation', 'p.id')
    .select(['p.id as participation', 'entretien.id', 'entretien.date'])
    .where('entretien.statut', '=', 'prevu')
    .orderBy('entretien.date')
    .execute()
}

function listSuspensions(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  return suivis(db, referent, today)
    .innerJoin('suspension', 'suspension.participation', 'p.id')
    .select(['p.id as participation', 'suspension.date_debut', 'suspension.date_fin'])
    .where('suspension.date_debut', '<=', today)
    .execute()
}

function listDemandes(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  return suivis(db, referent, today)
    .innerJoin('demande', 'demande.participation', 'p.id')
    .select(['p.id as participation', 'demande.type'])
    .where('demande.statut', '=', 'ouverte')
    .execute()
}

/** The end granted by the commission, the latest one. */
function listProlongations(db: Kysely<Database>) {
  return db
    .selectFrom('demande')
    .innerJoin('passage', 'passage.demande', 'demande.id')
    .select((eb) => ['demande.participation', eb.fn.max('demande.date_fin').as('fin')])
    .where('demande.type', '=', 'prolongation')
    .where('demande.statut', '=', 'decidee')
    .where('passage.decision', '=', 'favorable')
    .groupBy('demande.participation')
    .execute()
}
