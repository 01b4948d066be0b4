/** A list as somebody likes it: filters, columns, order, in JSON. */
export interface VueTable {
  id: string
  utilisateur: string
  nom: string
  contenu: string
  partagee: 0 | 1
  ordre: number
}

/** A letter as the structure words it; the shipped one applies where there is none. */
export interface ModeleCourrierTable {
  code: string
  intitule: string
  objet: string
  corps: string
  modifie_le: string
  modifie_par: string
}

/** Two files made one, with all it takes to part them again, in JSON. */
export interface FusionTable {
  id: string
  garde: string
  absorbe: string
  horodatage: string
  utilisateur: string
  contenu: string
  annulee_le: string | null
}

/** Two people somebody said are not the same; `premier` is the smaller identifier. */
export interface DoublonEcarteTable {
  premier: string
  second: string
  utilisateur: string
  horodatage: string
}

/** The blank file of a funding portal, and which field goes in which column, in JSON. */
export interface ModeleFseTable {
  id: string
  nom: string
  fichier_nom: string
  fichier: Buffer
  contenu: string
  modifie_le: string
  modifie_par: string
}
