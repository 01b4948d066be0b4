import { formatDate } from '../commun/date'
import type { Etape } from '../parcours/etape'
import { libelleEtape } from '../parcours/libelle-etape'
import type { SortiePossible } from '../sortie/sortie-possible'

type EtapeNommee = Pick<Etape, 'famille' | 'intitule' | 'contrat' | 'fin_periode_essai'>

/** Why an exit nobody asked for belongs on the agenda: the day its rule was met, and the étape it rests on. */
export function raisonSortie({ motif, depuis }: Pick<SortiePossible, 'motif' | 'depuis'>, etape: EtapeNommee): string {
  const fait =
    etape.fin_periode_essai === depuis
      ? 'Période d’essai terminée'
      : motif === 'emploi'
        ? 'Contrat conforme à la règle depuis'
        : motif === 'creation'
          ? 'Activité créée'
          : 'Formation conforme à la règle depuis'
  return `${fait} le ${formatDate(depuis)}\u00a0: ${libelleEtape({ ...etape, operateur: null })}`
}
