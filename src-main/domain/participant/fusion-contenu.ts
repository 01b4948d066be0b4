import { cleRecherche } from './cle-recherche'
import { CHAMP_FUSION_LABELS, CHAMPS_FUSION, colonnesOf } from './fusion'
import type { Participant } from './participant'

/** Tables whose rows follow the person when two files are made one. */
export const TABLES_DEPLACEES = ['participation', 'contrat_clause', 'piece'] as const
export type TableDeplacee = (typeof TABLES_DEPLACEES)[number]
export type Deplaces = Readonly<Record<TableDeplacee, readonly string[]>>

export type Fiche = Participant & { readonly cle_recherche: string }

/** Two people somebody had said are two; taken away with the absorbed file, and given back with it. */
export interface PaireEcartee {
  readonly premier: string
  readonly second: string
  readonly utilisateur: string
  readonly horodatage: string
}

/** All it takes to part two files again. */
export interface ContenuFusion {
  readonly absorbe: Fiche
  readonly garde_avant: Fiche
  readonly garde_apres: Fiche
  /** Identifiers of the rows that went from one file to the other. */
  readonly deplaces: Deplaces
  readonly ecartes: { readonly retires: readonly PaireEcartee[]; readonly ajoutes: readonly PaireEcartee[] }
}

/** What stands today of what a merge wrote. */
export interface EtatFusion {
  readonly garde: Fiche | null
  /** Somebody bears the absorbed identifier again: a take-over brought them back. */
  readonly absorbePresent: boolean
  /** Moved rows that are still those of the kept file. */
  readonly deplaces: Deplaces
}

const NOMS_TABLES: Record<TableDeplacee, string> = {
  participation: 'Un parcours réuni',
  contrat_clause: 'Un contrat de clause réuni',
  piece: 'Une pièce réunie',
}

/** Why the two files can no longer be parted as they were; null when they can. */
export function refusAnnulation(contenu: ContenuFusion, etat: EtatFusion): string | null {
  const { garde } = etat
  if (garde === null) return 'Le dossier gardé a été réuni à un autre depuis : annulez d’abord cette fusion plus récente.'
  if (etat.absorbePresent) return `Un dossier porte de nouveau l’identifiant ${contenu.absorbe.id} : réunissez-les plutôt.`
  for (const table of TABLES_DEPLACEES) {
    const presents = new Set(etat.deplaces[table])
    if (contenu.deplaces[table].some((id) => !presents.has(id))) return `${NOMS_TABLES[table]} n’existe plus ou a changé de dossier.`
  }
  const corriges = CHAMPS_FUSION.filter((champ) =>
    colonnesOf(champ).some(
      (colonne) => contenu.garde_avant[colonne] !== contenu.garde_apres[colonne] && garde[colonne] !== contenu.garde_apres[colonne],
    ),
  )
  if (corriges.length === 0) return null
  const noms = corriges.map((champ) => CHAMP_FUSION_LABELS[champ].toLocaleLowerCase('fr')).join(', ')
  return `Corrigé depuis la fusion, on ne saurait plus à qui c’est : ${noms}.`
}

/** The kept file as it was, with what has been corrected since in fields the merge had left alone. */
export function restoreGarde({ garde_avant, garde_apres }: ContenuFusion, garde: Fiche): Fiche {
  const colonnes = CHAMPS_FUSION.flatMap(colonnesOf)
  const touches = colonnes.filter((colonne) => garde_avant[colonne] !== garde_apres[colonne])
  const rendu: Fiche = { ...garde, ...Object.fromEntries(touches.map((colonne) => [colonne, garde_avant[colonne]])) }
  const intact = colonnes.every((colonne) => rendu[colonne] === garde_avant[colonne])
  return { ...rendu, cle_recherche: intact ? garde_avant.cle_recherche : cleRecherche(rendu) }
}
