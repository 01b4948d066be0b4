import { addMonths, type IsoDate } from '../commun/date'
import { parseReglesByOperation } from '../sortie/regles'
import type { NatureSortie } from '../sortie/sortie'
import type { DonneesIndicateur } from './donnees'
import { buildDossiers, type Dossier, type SortieClassee } from './dossier'
import { classerDossiers } from './sorties-classees'

export const ECHEANCES_COHORTE = [6, 12, 24, 36] as const
export type EcheanceCohorte = (typeof ECHEANCES_COHORTE)[number]

export const SITUATIONS_COHORTE = ['en_parcours', 'positive', 'neutre', 'sans_suite'] as const
export type SituationCohorte = (typeof SITUATIONS_COHORTE)[number]

/** Situations as people read them. */
export const SITUATION_COHORTE_LABELS: Record<SituationCohorte, string> = {
  en_parcours: 'En parcours',
  positive: 'Sortie positive',
  neutre: 'Sortie neutre',
  sans_suite: 'Sans suite',
}

/** The people entered in one year, so many months after their own entry. */
export interface Cohorte extends Readonly<Record<SituationCohorte, number>> {
  readonly annee: number
  readonly echeance: EcheanceCohorte
  /** Entries of the year. */
  readonly entrees: number
  /** Those for whom the date is already reached: the four situations add up to it. */
  readonly observes: number
}

/** Situation of each year of entries at 6, 12, 24 and 36 months, as known on the day `au`. */
export function computeCohortes(
  donnees: Pick<DonneesIndicateur, 'participations' | 'participants' | 'sorties' | 'etapes' | 'regles'>,
  parametres: { readonly au: IsoDate; readonly operation: string | null },
): Cohorte[] {
  const { tous, parId } = buildDossiers(donnees, parametres.operation)
  const reglesOf = parseReglesByOperation(donnees.regles)
  const natures = new Map(
    classerDossiers(tous, parId, donnees.etapes, reglesOf).map(({ dossier, classe }) => [dossier.rang, classe.nature]),
  )
  const cohortes = new Map<string, Mutable<Cohorte>>()
  for (const dossier of tous) {
    const { entree } = dossier
    if (entree === null || entree > parametres.au) continue
    for (const echeance of ECHEANCES_COHORTE) {
      const cohorte = getCohorte(cohortes, Number(entree.slice(0, 4)), echeance)
      cohorte.entrees++
      const jour = addMonths(entree, echeance)
      if (jour > parametres.au) continue
      cohorte.observes++
      cohorte[situationAt(dossier, jour, natures.get(dossier.rang))]++
    }
  }
  return [...cohortes.values()].sort((a, b) => a.annee - b.annee || a.echeance - b.echeance)
}

/** The people of one cell: entered in the year, in that situation (or any) so many months after, as known on the day `au`. */
export function findCellule(
  classees: readonly SortieClassee[],
  entres: readonly Dossier[],
  { echeance, au, situation }: { readonly echeance: number; readonly au: IsoDate; readonly situation: string | null },
): Dossier[] {
  const natures = new Map(classees.map(({ dossier, classe }) => [dossier.rang, classe.nature]))
  return entres.filter((dossier) => {
    if (dossier.entree === null) return false
    const jour = addMonths(dossier.entree, echeance)
    return jour <= au && (situation === null || situationAt(dossier, jour, natures.get(dossier.rang)) === situation)
  })
}

function situationAt({ sortie }: Dossier, jour: IsoDate, nature: NatureSortie | undefined): SituationCohorte {
  return sortie === null || sortie.date_sortie > jour ? 'en_parcours' : (nature ?? 'sans_suite')
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] }

function getCohorte(cohortes: Map<string, Mutable<Cohorte>>, annee: number, echeance: EcheanceCohorte): Mutable<Cohorte> {
  const cle = `${annee}|${echeance}`
  const connue = cohortes.get(cle)
  if (connue) return connue
  const vide = { annee, echeance, entrees: 0, observes: 0, en_parcours: 0, positive: 0, neutre: 0, sans_suite: 0 }
  cohortes.set(cle, vide)
  return vide
}
