import type { Kysely } from 'kysely'
import type { FaitsAlerte } from '../../domain/accueil/faits-alerte'
import { addDays, addMonths, type IsoDate } from '../../domain/commun/date'
import { groupBy } from '../../domain/commun/groupes'
import { dernierContrat, signaturesManquantes } from '../../domain/parcours/contrat-engagement'
import { libelleEtape } from '../../domain/parcours/libelle-etape'
import { fseEntreeManquants } from '../../domain/participant/completude-fse'
import { isSuspenduOn } from '../../domain/participant/statut'
import { typePieceLabel } from '../../domain/piece/types-piece'
import type { ParticipationAClasser } from '../../domain/sortie/classement'
import { parseReglesByOperation, type ReglesSortie } from '../../domain/sortie/regles'
import { sortiesPossibles } from '../../domain/sortie/sortie-possible'
import type { Database } from '../schema/database'
import { listSuivisDus } from './suivi-du.query'

// Follow-ups end six months after the exit, and a late one is still worth a call for a while.
const MOIS_APRES_SORTIE = 9
// An étape over for longer leads to no exit any more; missions add up over a year.
const MOIS_APRES_ETAPE = 3
const MOIS_MISSIONS = 13

export interface FaitsAccueil extends FaitsAlerte {
  readonly participant: string
  readonly nom: string
  readonly prenom: string
  readonly referent: string | null
}

/** What the home screen depends on: the parcours not yet over, or over for a few months; `referent` null for the whole team. */
export async function loadFaitsAccueil(
  db: Kysely<Database>,
  referent: string | null,
  today: IsoDate,
  horizonJours: number,
): Promise<FaitsAccueil[]> {
  const rows = await listSuivis(db, referent, today)
  const horizon = addDays(today, horizonJours)
  const byParticipation = <T extends { participation: string }>(lignes: readonly T[]) =>
    groupBy(lignes, ({ participation }) => participation)
  const etapesOf = byParticipation(await listEtapes(db, referent, today))
  const honores = new Map((await listHonores(db, referent, today)).map(({ participation, date }) => [participation, date]))
  const prevusOf = byParticipation(await listPrevus(db, referent))
  const suspensionsOf = byParticipation(await listSuspensions(db, referent, today))
  const demandesOf = byParticipation(await listDemandes(db, referent, today))
  const prolongations = new Map((await listProlongations(db)).map(({ participation, fin }) => [participation, fin]))
  const suivisOf = byParticipation(await listSuivisDus(db, { referent }, today))
  const contratsOf = byParticipation(await listContrats(db, referent, today))
  const piecesOf = byParticipation(await listPiecesPerimees(db, referent, today, horizon))
  const aSigner = new Set((await listPrescriptionsASigner(db, referent, today)).map(({ participation }) => participation))
  const prouvees = new Set((await listEtapesProuvees(db)).map(({ objet_id }) => objet_id))
  const reglesOf = parseReglesByOperation(await db.selectFrom('regle').selectAll().execute())

  return rows.map(({ sexe, date_naissance, code_insee, telephone, courriel, situation_entree, niveau, operation, ...row }) => {
    const prevus = prevusOf.get(row.participation) ?? []
    const pause = (suspensionsOf.get(row.participation) ?? []).find((suspension) => isSuspenduOn(suspension, today))
    const etapes = etapesOf.get(row.participation) ?? []
    return {
      ...row,
      prescription_a_signer: aSigner.has(row.participation),
      suspendu: pause !== undefined,
      fin_suspension: pause?.date_fin ?? null,
      dernier_honore: honores.get(row.participation) ?? null,
      rendez_vous_passe: prevus.find(({ date }) => date < today) ?? null,
      prochain_rendez_vous: prevus.find(({ date }) => date >= today)?.date ?? null,
      contrat: contratOf(contratsOf.get(row.participation) ?? []),
      sortie_possible: sortiePossible({ id: row.participation, date_entree: row.date_entree }, etapes, reglesOf(operation), today),
      pieces: (piecesOf.get(row.participation) ?? []).map(({ id, type, date }) => ({ id, libelle: typePieceLabel(type), date })),
      fse_manquants: fseEntreeManquants({ sexe, date_naissance, code_insee, telephone, courriel, situation_entree, niveau }).length,
      demandes_ouvertes: (demandesOf.get(row.participation) ?? []).map(({ type }) => type),
      prolonge_jusqu_au: prolongations.get(row.participation) ?? null,
      etapes: etapes.map((etape) => ({
        ...etape,
        justificatif: prouvees.has(etape.id) ? 1 : etape.justificatif,
        intitule: libelleEtape({ ...etape, operateur: null }),
      })),
      suivis_dus: suivisOf.get(row.participation) ?? [],
    }
  })
}

type LigneEtape = Awaited<ReturnType<typeof listEtapes>>[number]

function sortiePossible(
  participation: ParticipationAClasser,
  etapes: readonly LigneEtape[],
  regles: ReglesSortie,
  today: IsoDate,
): FaitsAlerte['sortie_possible'] {
  const [premiere] = sortiesPossibles(participation, etapes, regles, today)
  const etape = premiere && etapes.find(({ id }) => id === premiere.etape)
  return etape ? { etape: etape.id, libelle: libelleEtape({ ...etape, operateur: null }), depuis: premiere.depuis } : null
}

function contratOf(contrats: Awaited<ReturnType<typeof listContrats>>): FaitsAlerte['contrat'] {
  const contrat = dernierContrat(contrats)
  if (contrat === null) return null
  const { id, date_debut, date_fin } = contrat
  return { id, date_debut, date_fin, signatures: signaturesManquantes(contrat).length }
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
    .select(['p.operation', 'p.referent'])
    .select(['p.issue_accueil', 'p.date_entree', 's.date_sortie', 's.date_recueil', 'p.situation_entree', 'p.niveau'])
    .select(['personne.sexe', 'personne.date_naissance', 'personne.code_insee', 'personne.telephone', 'personne.courriel'])
    .execute()
}

// Those that may still ask for something: open, without their contract, or lately enough to lead to an exit.
function listEtapes(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  return suivis(db, referent, today)
    .innerJoin('etape', 'etape.participation', 'p.id')
    .select(['p.id as participation', 'etape.id', 'etape.famille', 'etape.intitule', 'etape.date_debut', 'etape.date_fin'])
    .select('etape.heures_hebdo')
    .select(['etape.date_fin_prevue', 'etape.resultat', 'etape.contrat', 'etape.fin_periode_essai', 'etape.justificatif'])
    .where('s.date_sortie', 'is', null)
    .where((eb) =>
      eb.or([
        eb('etape.date_fin', 'is', null),
        eb('etape.resultat', 'is', null),
        eb('etape.resultat', '=', 'en_cours'),
        eb.and([eb('etape.contrat', 'is not', null), eb(eb.fn.coalesce('etape.justificatif', eb.lit(0)), '=', 0)]),
        eb('etape.date_fin', '>=', addMonths(today, -MOIS_APRES_ETAPE)),
        eb.and([eb('etape.contrat', 'in', ['interim', 'saisonnier']), eb('etape.date_fin', '>=', addMonths(today, -MOIS_MISSIONS))]),
      ]),
    )
    .execute()
}

/** Étapes of which a document is in the file. */
function listEtapesProuvees(db: Kysely<Database>) {
  return db.selectFrom('piece_preuve').select('objet_id').where('objet', '=', 'etape').execute()
}

// One look in the index of dates for each parcours, rather than a pass over all its interviews.
function listHonores(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  return suivis(db, referent, today)
    .select('p.id as participation')
    .select((eb) =>
      eb
        .selectFrom('entretien')
        .select((dates) => dates.fn.max('entretien.date').as('date'))
        .whereRef('entretien.participation', '=', 'p.id')
        .where('entretien.statut', '=', 'honore')
        .where('entretien.date', '<=', today)
        .as('date'),
    )
    .execute()
}

// Interviews still « prévu » are few: those of parcours over are left to the reader rather than looked for one by one.
function listPrevus(db: Kysely<Database>, referent: string | null) {
  const query = db
    .selectFrom('entretien')
    .select(['entretien.participation', 'entretien.id', 'entretien.date'])
    .where('entretien.statut', '=', 'prevu')
    .orderBy('entretien.date')
  if (referent === null) return query.execute()
  return query.innerJoin('participation as p', 'p.id', 'entretien.participation').where('p.referent', '=', referent).execute()
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

function listContrats(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  return suivis(db, referent, today)
    .innerJoin('contrat_engagement as c', 'c.participation', 'p.id')
    .select(['p.id as participation', 'c.id', 'c.date_debut', 'c.date_fin', 'c.signature_participant', 'c.signature_referent'])
    .select('c.signature_plie')
    .where('s.date_sortie', 'is', null)
    .execute()
}

/** Documents that say until when they hold, the latest of each kind, when that day has come or comes soon. */
function listPiecesPerimees(db: Kysely<Database>, referent: string | null, today: IsoDate, horizon: IsoDate) {
  return suivis(db, referent, today)
    .innerJoin('piece', 'piece.participant', 'p.participant')
    .select((eb) => ['p.id as participation', 'piece.id', 'piece.type', eb.fn.max<string>('piece.date_fin_validite').as('date')])
    .where('s.date_sortie', 'is', null)
    .where('piece.date_fin_validite', 'is not', null)
    .where((eb) => eb.or([eb('piece.participation', 'is', null), eb('piece.participation', '=', eb.ref('p.id'))]))
    .groupBy(['p.id', 'piece.type'])
    .having((eb) => eb.fn.max('piece.date_fin_validite'), '<=', horizon)
    .execute()
}

function listPrescriptionsASigner(db: Kysely<Database>, referent: string | null, today: IsoDate) {
  return (
    suivis(db, referent, today)
      .innerJoin('prescription', 'prescription.participation', 'p.id')
      .select('p.id as participation')
      .where('p.date_entree', 'is', null)
      // A list received from France Travail comes without signed fiches.
      .where('prescription.cohorte', 'is', null)
      .where((eb) => eb.or([eb('signature_participant', 'is', null), eb('signature_prescripteur', 'is', null)]))
      .execute()
  )
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
