import type { Participation } from '../participant/participation'
import type { EtapeAClasser } from './etape-a-classer'
import type { Sortie } from './sortie'

/** The étape that justifies an exit, or why there is none. */
export type EtapeJustificative =
  | { readonly etape: EtapeAClasser; readonly raison: null }
  | { readonly etape: null; readonly raison: string }

/** The named étape whatever its begin date; else the latest of the right kind begun between the entry and the exit. */
export function findEtapeJustificative(
  sortie: Pick<Sortie, 'date_sortie' | 'etape'>,
  participation: Pick<Participation, 'id' | 'date_entree'>,
  etapes: readonly EtapeAClasser[],
  convient: (etape: EtapeAClasser) => boolean,
): EtapeJustificative {
  const siennes = etapes.filter((etape) => etape.participation === participation.id)
  if (sortie.etape !== null) {
    const nommee = siennes.find((etape) => etape.id === sortie.etape)
    if (!nommee) return { etape: null, raison: `Étape ${sortie.etape} inconnue dans ce parcours` }
    return convient(nommee) ? { etape: nommee, raison: null } : { etape: null, raison: 'L’étape désignée ne convient pas au motif' }
  }
  const entree = participation.date_entree
  let retenue: EtapeAClasser | null = null
  for (const etape of siennes) {
    const dansParcours = entree !== null && etape.date_debut >= entree && etape.date_debut <= sortie.date_sortie
    if (dansParcours && convient(etape) && (retenue === null || isAfter(etape, retenue))) retenue = etape
  }
  return retenue === null ? { etape: null, raison: 'Aucune étape du parcours ne justifie ce motif' } : { etape: retenue, raison: null }
}

function isAfter(etape: EtapeAClasser, autre: EtapeAClasser): boolean {
  return etape.date_debut === autre.date_debut ? etape.id > autre.id : etape.date_debut > autre.date_debut
}
