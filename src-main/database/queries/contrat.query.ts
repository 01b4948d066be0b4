import type { Kysely } from 'kysely'
import { type Acteur, accesDossier } from '../../domain/acces/dossier'
import type { IsoDate } from '../../domain/commun/date'
import { etatContrat } from '../../domain/parcours/contrat-engagement'
import { listContratsOf, listObjectifsOf } from '../repositories/contrat-engagement.repository'
import { findParticipationById } from '../repositories/participation.repository'
import type { Database } from '../schema/database'

/** The contracts of commitment of one parcours as this person may see them; what was written is closed to those who read no note. */
export async function listContrats(db: Kysely<Database>, acteur: Acteur, participation: string, date: IsoDate) {
  const row = await findParticipationById(db, participation)
  if (!row) return []
  const acces = accesDossier(acteur, row)
  if (!acces.parcours) return []
  const contrats = await listContratsOf(db, participation)
  if (contrats.length === 0) return []
  const objectifs = await listObjectifsOf(
    db,
    contrats.map(({ id }) => id),
  )
  const ouvert = (texte: string | null) => (acces.notes ? texte : null)
  return contrats.map((contrat) => ({
    ...contrat,
    engagements_participant: ouvert(contrat.engagements_participant),
    engagements_referent: ouvert(contrat.engagements_referent),
    etat: etatContrat(contrat, date, contrats),
    objectifs: objectifs
      .filter((objectif) => objectif.contrat === contrat.id)
      .map(({ contrat: _contrat, ...objectif }) => ({ ...objectif, intitule: ouvert(objectif.intitule) })),
  }))
}
