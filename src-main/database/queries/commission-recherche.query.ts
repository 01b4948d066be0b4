import type { Kysely } from 'kysely'
import { typesSansDemande } from '../../domain/commission/ajout'
import type { IsoDate } from '../../domain/commun/date'
import { motsRecherche } from '../../domain/participant/cle-recherche'
import { statutAt } from '../../domain/participant/statut'
import type { Database } from '../schema/database'
import { listSuspensionsOf } from './dossier-lignes.query'

const TROUVES = 8

/** The parcours whose person answers to a name, with what an agenda of that day may take of each. */
export async function searchDossiers(db: Kysely<Database>, texte: string, jour: IsoDate) {
  const mots = motsRecherche(texte)
  if (mots.length === 0) return []
  let query = db
    .selectFrom('participation')
    .innerJoin('participant', 'participant.id', 'participation.participant')
    .innerJoin('operation', 'operation.code', 'participation.operation')
    .leftJoin('sortie', 'sortie.participation', 'participation.id')
    .select(['participation.id', 'participation.date_premier_accueil', 'participation.issue_accueil', 'participation.date_entree'])
    .select(['participant.nom', 'participant.prenom', 'operation.intitule', 'sortie.date_sortie'])
  for (const mot of mots) query = query.where('participant.cle_recherche', 'like', `%${mot}%`)
  const rows = await query.orderBy('participant.nom').orderBy('participant.prenom').orderBy('participation.id').limit(TROUVES).execute()
  const suspensions = await listSuspensionsOf(
    db,
    rows.map(({ id }) => id),
  )
  return rows.map(({ id, nom, prenom, intitule, ...faits }) => {
    const statut = statutAt({ ...faits, suspensions: suspensions.filter(({ participation }) => participation === id) }, jour)
    return { participation: id, nom, prenom, operation: intitule, statut, types: typesSansDemande(statut) }
  })
}
