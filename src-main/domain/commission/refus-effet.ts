import { formatDate, type IsoDate } from '../commun/date'
import type { Suspension } from '../parcours/suspension'
import { isSuspenduOn } from '../participant/statut'
import type { Effet } from './effets'

/** Where a file stands when a decision reaches it. */
export interface SituationDossier {
  readonly date_entree: IsoDate | null
  readonly sorti: boolean
  readonly suspensions: readonly Pick<Suspension, 'date_debut' | 'date_fin'>[]
}

/** Why the file cannot take this change, as the end of a sentence about the person; null when it can. */
export function refusEffet(effet: Effet, { date_entree, sorti, suspensions }: SituationDossier): string | null {
  if (effet.genre === 'entree') return date_entree === null ? null : `est déjà entré le ${formatDate(date_entree)}`
  if (sorti) return 'est déjà sorti'
  // A référent may change before the entry too.
  if (effet.genre === 'referent') return null
  if (date_entree === null) return 'n’est pas entré'
  switch (effet.genre) {
    case 'sortie':
      return effet.date_sortie < date_entree ? `est entré le ${formatDate(date_entree)}, après la sortie décidée` : null
    case 'suspension':
      if (effet.date_fin !== null && effet.date_fin < effet.date_debut) return 'aurait une suspension qui finit avant de commencer'
      return suspensions.some((pause) => isSuspenduOn(pause, effet.date_debut))
        ? `est déjà suspendu le ${formatDate(effet.date_debut)}`
        : null
    case 'reprise':
    case 'prolongation':
      return null
  }
}
