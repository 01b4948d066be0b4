import { formatDate, type IsoDate } from '../commun/date'
import type { Etape } from './etape'

/** What an étape is read against; an unknown bound warns of nothing. */
export interface CadreEtape {
  readonly date_entree: IsoDate | null
  readonly date_sortie: IsoDate | null
  /** Hours a week below which a CDI does not count, by the rules of the operation. */
  readonly heures_min: number | null
  /** The other étapes of the parcours. */
  readonly autres: readonly Pick<Etape, 'date_debut' | 'date_fin' | 'date_fin_prevue'>[]
}

type EtapeLue = Pick<Etape, 'date_debut' | 'date_fin' | 'date_fin_prevue' | 'contrat' | 'heures_hebdo'>

/** What is possible but matters: each says why. Nothing here prevents from saving. */
export function avertirEtape(etape: EtapeLue, { date_entree, date_sortie, heures_min }: CadreEtape): string[] {
  const avertissements: string[] = []
  const { date_debut, contrat, heures_hebdo } = etape
  if (date_entree !== null && date_debut < date_entree) {
    avertissements.push(
      `Elle commence avant l’entrée (${formatDate(date_entree)}) : elle ne sera pas comptée parmi les étapes du parcours dans les bilans.`,
    )
  }
  if (date_sortie !== null && date_debut > date_sortie) {
    avertissements.push(
      `Elle commence après la sortie (${formatDate(date_sortie)}) : elle ne sera pas comptée dans le parcours et ne peut pas justifier la sortie.`,
    )
  }
  if (contrat === 'cdi' && heures_min !== null && heures_hebdo !== null && heures_hebdo < heures_min) {
    avertissements.push(
      `Moins de ${formatHeures(heures_min)} par semaine : d’après les règles de l’opération, ce CDI ne comptera pas comme un emploi durable.`,
    )
  }
  return avertissements
}

/** How many étapes run at the same time: allowed, and said. */
export function etapesParalleles(etape: EtapeLue, autres: CadreEtape['autres']): number {
  const finOf = ({ date_fin, date_fin_prevue }: CadreEtape['autres'][number]) => date_fin ?? date_fin_prevue ?? '9999-12-31'
  return autres.filter((autre) => autre.date_debut <= finOf(etape) && etape.date_debut <= finOf(autre)).length
}

function formatHeures(heures: number): string {
  return `${String(heures).replace('.', ',')} h`
}
