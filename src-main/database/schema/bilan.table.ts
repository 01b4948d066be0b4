/** One version of the rules of an operation; the last one is in force. */
export interface JeuReglesTable {
  operation: string
  version: number
  adopte_le: string
  auteur: string
  raison: string | null
  /** The settings made explicit, in JSON. */
  contenu: string
}

/** A bilan being written: its sections in order and its texts, in JSON. */
export interface BilanTable {
  id: string
  nom: string
  /** Null for all operations together. */
  operation: string | null
  du: string
  au: string
  sections: string
  textes: string
  modifie_le: string
  modifie_par: string
}

/** A bilan as it was published: append-only by trigger. */
export interface BilanFigeTable {
  bilan: string
  version: number
  fige_le: string
  fige_par: string
  /** Everything the papers are drawn from, in JSON. */
  donnees: string
  empreinte: string
}
