import type { Kysely } from 'kysely'
import { type Acteur, canEditDossier, canReadDossier } from '../../domain/acces/dossier'
import { positionOf } from '../../domain/operation/passage-phase'
import type { Phase } from '../../domain/operation/phase'
import { listPassagesOf, listPhasesOf } from '../repositories/operation-phase.repository'
import { findParticipationById } from '../repositories/participation.repository'
import { findSortieOf } from '../repositories/sortie.repository'
import type { Database } from '../schema/database'

/** The dated phases of one participation; undefined when this reader may not see its parcours. */
export async function findPassages(db: Kysely<Database>, acteur: Acteur, id: string) {
  const participation = await findParticipationById(db, id)
  if (!participation || !canReadDossier(acteur, participation)) return undefined
  const phases = await listPhasesOf(db, participation.operation)
  const passages = await listPassagesOf(db, id)
  const { actuelle, suivante, echeance } = positionOf(phases, passages)
  const sortie = await findSortieOf(db, id)
  return {
    phases: phases.map(({ ordre, intitule, prise_en_charge, ...phase }) => {
      const passage = passages.find((un) => un.ordre === ordre)
      return {
        ordre,
        intitule,
        prise_en_charge,
        duree: libelleDuree(phase),
        date_debut: passage?.date_debut ?? null,
        date_fin: passage?.date_fin ?? null,
      }
    }),
    actuelle: actuelle?.ordre ?? null,
    suivante: suivante && { ordre: suivante.ordre, intitule: suivante.intitule },
    echeance,
    modifiable: canEditDossier(acteur, participation) && sortie === undefined,
  }
}

function libelleDuree({ duree_mois, duree_mois_max }: Pick<Phase, 'duree_mois' | 'duree_mois_max'>): string | null {
  if (duree_mois === null) return null
  const nombre = (mois: number) => String(mois).replace('.', ',')
  return duree_mois_max === null ? `${nombre(duree_mois)}\u00a0mois` : `${nombre(duree_mois)} à ${nombre(duree_mois_max)}\u00a0mois`
}
