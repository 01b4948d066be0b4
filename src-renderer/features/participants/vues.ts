import { matchesRecherche, motsRecherche } from '../../../src-main/domain/participant/cle-recherche'
import type { StatutParticipation } from '../../../src-main/domain/participant/statut'
import type { Ligne } from './ligne'

export const ONGLETS = ['mes', 'equipe', 'sans_etape', 'non_vus', 'sortis'] as const
export type Onglet = (typeof ONGLETS)[number]

/** What narrows a view; an empty list does not. */
export interface Filtres {
  statut: readonly StatutParticipation[]
  operation: readonly string[]
  referent: readonly string[]
  commune: readonly string[]
  qpv: boolean
  sansEtape: boolean
}

export const SANS_FILTRE: Filtres = { statut: [], operation: [], referent: [], commune: [], qpv: false, sansEtape: false }

/** True when the line belongs to the tab. */
export function isInOnglet(ligne: Ligne, onglet: Onglet, referent: string | null): boolean {
  switch (onglet) {
    case 'mes':
      return referent !== null && ligne.referent === referent && ligne.statut !== 'sorti' && ligne.statut !== 'non_entree'
    case 'equipe':
      return true
    case 'sans_etape':
      return ligne.sansEtape
    case 'non_vus':
      return ligne.nonVu
    case 'sortis':
      return ligne.statut === 'sorti'
  }
}

/** How many lines each tab holds. */
export function countOnglets(lignes: readonly Ligne[], referent: string | null): Record<Onglet, number> {
  const counts: Record<Onglet, number> = { mes: 0, equipe: 0, sans_etape: 0, non_vus: 0, sortis: 0 }
  for (const ligne of lignes) {
    for (const onglet of ONGLETS) if (isInOnglet(ligne, onglet, referent)) counts[onglet] += 1
  }
  return counts
}

/** The lines that pass the filters and hold every word typed. */
export function filterLignes(lignes: readonly Ligne[], filtres: Filtres, texte: string): Ligne[] {
  const mots = motsRecherche(texte)
  const holds = <T>(voulus: readonly T[], valeur: T | null) => voulus.length === 0 || (valeur !== null && voulus.includes(valeur))
  return lignes.filter(
    (ligne) =>
      matchesRecherche(ligne.cle, mots) &&
      holds(filtres.statut, ligne.statut) &&
      holds(filtres.operation, ligne.operation) &&
      holds(filtres.referent, ligne.referent) &&
      holds(filtres.commune, ligne.commune) &&
      (!filtres.qpv || ligne.qpv) &&
      (!filtres.sansEtape || ligne.sansEtape),
  )
}
