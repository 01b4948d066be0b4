import type { Colonne } from './colonne'
import type { NomFichier } from './fichier'
import { columnIndex, FICHIERS } from './fichiers'
import type { Refus } from './ligne'
import { checkRegle } from './regle'
import type { Fiche, Tri } from './tri'

interface Borne {
  debut: number
  fin: number
}

interface Plan {
  required: readonly { index: number; colonne: Colonne }[]
  references: readonly { index: number; colonne: string; fichier: NomFichier }[]
  bornes: readonly Borne[]
}

const plans = new Map<NomFichier, Plan>()

/** Why a record, once merged, may not be written: a compulsory value missing, an end before its begin, an unknown reference or rule. */
export function checkRecord(nom: NomFichier, fiche: Fiche, tri: Tri): Refus | null {
  const plan = planOf(nom)
  for (const { index, colonne } of plan.required) {
    if (fiche.valeurs[index] === null) return { colonne: colonne.nom, message: `« ${colonne.nom} » est à remplir.` }
  }
  for (const { index, colonne, fichier } of plan.references) {
    const valeur = fiche.valeurs[index]
    const message = typeof valeur === 'string' ? tri.checkReference(fichier, valeur) : null
    if (message) return { colonne, message }
  }
  return checkBornes(nom, fiche, plan.bornes) ?? (nom === 'regles' ? checkRegle(fiche.valeurs) : null)
}

function checkBornes(nom: NomFichier, fiche: Fiche, bornes: readonly Borne[]): Refus | null {
  for (const { debut, fin } of bornes) {
    const begin = fiche.valeurs[debut]
    const end = fiche.valeurs[fin]
    if (typeof begin !== 'string' || typeof end !== 'string' || end >= begin) continue
    const { colonnes } = FICHIERS[nom]
    return { colonne: colonnes[fin]?.nom ?? '', message: `le ${end} vient avant ${colonnes[debut]?.nom} (${begin}).` }
  }
  return null
}

function planOf(nom: NomFichier): Plan {
  let plan = plans.get(nom)
  if (!plan) {
    const { colonnes, bornes = [] } = FICHIERS[nom]
    plan = {
      required: colonnes.flatMap((colonne, index) => (colonne.requise ? [{ index, colonne }] : [])),
      references: colonnes.flatMap(({ nom: colonne, reference }, index) => (reference ? [{ index, colonne, fichier: reference }] : [])),
      bornes: bornes.map(([debut, fin]) => ({ debut: columnIndex(nom, debut), fin: columnIndex(nom, fin) })),
    }
    plans.set(nom, plan)
  }
  return plan
}
