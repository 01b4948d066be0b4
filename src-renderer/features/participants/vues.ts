import { prepareRecherche, proximiteOf } from '../../../src-main/domain/participant/recherche'
import type { Ligne } from './ligne'

export const ONGLETS = ['mes', 'equipe', 'sans_etape', 'non_vus', 'sortis'] as const
export type Onglet = (typeof ONGLETS)[number]

/** Names of the built-in views. */
export const ONGLET_LABELS: Record<Onglet, string> = {
  mes: 'Mes participants',
  equipe: 'Toute l’équipe',
  sans_etape: 'Sans étape en cours',
  non_vus: 'Non vus',
  sortis: 'Sortis',
}

/** What an empty view means, and what would fill it. */
export const ONGLET_VIDES: Record<Onglet, string> = {
  mes: 'Aucun parcours ouvert ne vous est confié. Une nouvelle prescription ou un changement de référent en apporte.',
  equipe: 'Aucun dossier ne répond à cette vue.',
  sans_etape: 'Chaque personne en parcours a une étape en cours : rien à relancer ici.',
  non_vus: 'Tout le monde a été reçu dans le délai fixé : rien à relancer ici.',
  sortis: 'Personne n’est encore sorti. Une sortie décidée en commission apparaît ici.',
}

/** True when a code names a built-in view. */
export function isOnglet(code: string): code is Onglet {
  return (ONGLETS as readonly string[]).includes(code)
}

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

export interface Trouvees {
  readonly lignes: readonly Ligne[]
  /** How many of them, at the end, are only close to what was typed. */
  readonly approchantes: number
}

/** The lines that hold every word typed, in their order; then those one slip away. */
export function searchLignes(lignes: readonly Ligne[], texte: string): Trouvees {
  const recherche = prepareRecherche(texte)
  if (recherche === null) return { lignes, approchantes: 0 }
  const exactes: Ligne[] = []
  const approchantes: Ligne[] = []
  for (const ligne of lignes) {
    const proximite = proximiteOf(ligne.cle, recherche)
    if (proximite === 'exact') exactes.push(ligne)
    else if (proximite === 'approchant') approchantes.push(ligne)
  }
  return { lignes: [...exactes, ...approchantes], approchantes: approchantes.length }
}
