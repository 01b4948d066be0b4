import type { Kysely } from 'kysely'
import { type Acteur, accesDossier } from '../../domain/acces/dossier'
import { asDecided, type DecisionEcrite, decisionOf } from '../../domain/commission/additif'
import { niveauOf } from '../../domain/commission/discretion'
import { finPrevue, horairesOf } from '../../domain/commission/ordre-du-jour'
import { type CorrectionPapier, lignePapier } from '../../domain/commission/papier'
import { quorumOf } from '../../domain/commission/quorum'
import { DomainError } from '../../domain/commun/erreur'
import { listAdditifsOf } from '../repositories/additif.repository'
import { listPassagesOf, loadCommission } from '../repositories/commission.repository'
import type { Database } from '../schema/database'
import { findSeanceSuivante } from './commission.query'
import { type FaitsSeance, loadFaitsSeance } from './commission-faits.query'
import { listMembresSeance } from './commission-membre.query'
import { loadDiscretion, loadQuorum, loadStructure } from './settings.query'

const HEURE_DEBUT = '09:00'

/** What a paper of the session is drawn from, and how many people it names. Refused when it would name somebody else’s dossiers. */
export async function loadSeancePapier(db: Kysely<Database>, acteur: Acteur, id: string, anonyme: boolean) {
  const commission = await loadCommission(db, id)
  const additifs = await listAdditifsOf(db, id)
  // The minutes keep what the session decided; what was corrected since is in the addendum.
  const passages = (await listPassagesOf(db, id)).map((passage) => asDecided(passage, additifs))
  const faits = await loadFaitsSeance(db, passages, commission.date)
  const tousOuverts = faits.every(({ participation }) => accesDossier(acteur, participation).parcours)
  if (!anonyme && !tousOuverts) {
    throw new DomainError('droit', 'Cette séance compte des dossiers d’autres référents : seule la version anonyme vous est ouverte.')
  }
  const durees = passages.map(({ duree_minutes }) => duree_minutes)
  const debut = commission.heure_debut ?? HEURE_DEBUT
  const horaires = horairesOf(debut, durees)
  const membres = await listMembresSeance(db, id)
  const suivante = await findSeanceSuivante(db, commission.date)
  const discretion = await loadDiscretion(db)
  const niveau = niveauOf(anonyme, discretion)
  const critere = discretion.critere_pv === 1
  const lineOf = (un: FaitsSeance, index: number) =>
    lignePapier(un, { numero: index + 1, horaire: horaires[index] ?? debut, suivante, critere }, niveau)
  const corrections = additifs.flatMap((additif): CorrectionPapier[] => {
    const index = faits.findIndex(({ passage }) => passage.id === additif.passage)
    const dossier = faits[index]
    if (!dossier) return []
    const as = (decision: DecisionEcrite) => lineOf({ ...dossier, passage: { ...dossier.passage, ...decisionOf(decision) } }, index)
    return [{ date: additif.date, raison: anonyme ? null : additif.raison, avant: as(additif.avant), apres: as(additif) }]
  })
  const { date, heure_debut, lieu, presidence, observations, etat } = commission
  return {
    personnes: anonyme ? 0 : new Set(faits.map(({ participant }) => participant.id)).size,
    seance: {
      structure: await loadStructure(db),
      date,
      heure_debut,
      heure_fin: commission.heure_fin ?? finPrevue(debut, durees),
      lieu,
      presidence,
      observations,
      cloturee: etat === 'cloturee',
      operations: await listOperations(db, faits),
      membres,
      quorum: quorumOf(await loadQuorum(db), membres),
      lignes: faits.map(lineOf),
      corrections,
      anonyme,
      niveau,
    },
  }
}

/** Operations of the dossiers, with the FSE+ number that proofs bear. */
async function listOperations(db: Kysely<Database>, faits: readonly FaitsSeance[]): Promise<string[]> {
  const codes = [...new Set(faits.map(({ participation }) => participation.operation))]
  if (codes.length === 0) return []
  const rows = await db.selectFrom('operation').select(['intitule', 'numero_fse']).where('code', 'in', codes).orderBy('code').execute()
  return rows.map(({ intitule, numero_fse }) => (numero_fse === null ? intitule : `${intitule}, FSE+ n°\u00a0${numero_fse}`))
}
