import type { IsoDate } from '../commun/date'
import { type ChampFseEntree, fseEntreeManquants } from '../participant/completude-fse'
import { champFse } from './champ'
import { type FaitsFse, type LigneFse, ligneFse } from './ligne'
import { type CelluleModele, type ColonneModele, celluleOf, type ModeleFse } from './modele'
import { isDansSelection, isExportee, type SelectionFse } from './selection'

/** One of our codes that the mapping leaves without a code of the portal. */
export interface SansCode {
  readonly rang: number
  readonly titre: string
  readonly code: string
  readonly libelle: string
  readonly fiches: number
}

/** A record of the period that lacks compulsory answers. */
export interface FicheARevoir {
  readonly faits: FaitsFse
  readonly manquants: readonly ChampFseEntree[]
}

/** The records of a selection, in the order of names, and those that are incomplete. */
export function choisirFiches(tous: readonly FaitsFse[], selection: SelectionFse): { exportees: FaitsFse[]; incompletes: FicheARevoir[] } {
  const periode = tous.filter(({ fiche }) => isDansSelection(fiche, selection)).sort(parNom)
  return {
    exportees: periode.filter(({ fiche }) => isExportee(fiche, selection)),
    incompletes: periode.flatMap((faits) => {
      const manquants = manquantsOf(faits)
      return manquants.length > 0 ? [{ faits, manquants }] : []
    }),
  }
}

/** Compulsory answers missing at the first entry of a record. */
export function manquantsOf({ participant, premiere }: Pick<FaitsFse, 'participant' | 'premiere'>): ChampFseEntree[] {
  const { situation_entree, niveau } = premiere
  return fseEntreeManquants({ ...participant, situation_entree, niveau })
}

/** Distinct people behind records. */
export function personnesOf(fiches: readonly FaitsFse[]): number {
  return new Set(fiches.map(({ participant }) => participant.id)).size
}

/** Every cell of a filled template, and our codes that have none there. */
export function remplirModele(
  fiches: readonly FaitsFse[],
  modele: ModeleFse,
  aujourdhui: IsoDate,
): { lignes: Map<number, CelluleModele>[]; sansCode: SansCode[] } {
  const sansCode = new Map<string, SansCode>()
  const lignes = fiches.map((faits) => remplirLigne(ligneFse(faits, aujourdhui, modele.contact), modele.colonnes, sansCode))
  return { lignes, sansCode: [...sansCode.values()].sort((a, b) => a.rang - b.rang) }
}

function remplirLigne(ligne: LigneFse, colonnes: readonly ColonneModele[], sansCode: Map<string, SansCode>): Map<number, CelluleModele> {
  const cellules = new Map<number, CelluleModele>()
  for (const colonne of colonnes) {
    const { cellule, sansCode: code } = celluleOf(colonne, ligne)
    if (cellule !== null) cellules.set(colonne.rang, cellule)
    if (code === null || colonne.source.type !== 'champ') continue
    const cle = `${colonne.rang}|${code}`
    const fiches = (sansCode.get(cle)?.fiches ?? 0) + 1
    const libelle = champFse(colonne.source.champ).valeurs?.[code] ?? code
    sansCode.set(cle, { rang: colonne.rang, titre: colonne.titre, code, libelle, fiches })
  }
  return cellules
}

function parNom(a: FaitsFse, b: FaitsFse): number {
  return (
    a.participant.nom.localeCompare(b.participant.nom, 'fr') ||
    a.participant.prenom.localeCompare(b.participant.prenom, 'fr') ||
    (a.fiche.id < b.fiche.id ? -1 : 1)
  )
}
