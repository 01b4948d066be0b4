import type { EcheanceSuivi, Suivi } from '../../sortie/suivi'
import type { Contexte } from '../contexte'
import { type Resultat, taux } from '../resultat'
import type { Calcul } from './calcul'
import { isEnEmploi } from './sorties'

const maintien =
  (echeance: EcheanceSuivi): Calcul =>
  (contexte) =>
    computeMaintien(contexte, echeance)

/** The exits in a job whose follow-up is due in the period: still in the job, reached, not reached. */
export function findSuivis(contexte: Contexte, echeance: EcheanceSuivi): Record<'maintenus' | 'suivis' | 'non_suivis', string[]> {
  const derniers = findDerniersSuivis(contexte.donnees.suivis, echeance)
  const groupes = { maintenus: [] as string[], suivis: [] as string[], non_suivis: [] as string[] }
  for (const { dossier } of contexte.sortiesClassees().echeances[echeance].filter(isEnEmploi)) {
    const reponse = derniers.get(dossier.id)?.maintenu
    if (reponse === 'oui') groupes.maintenus.push(dossier.id)
    if (reponse === 'oui' || reponse === 'non') groupes.suivis.push(dossier.id)
    else groupes.non_suivis.push(dossier.id)
  }
  return groupes
}

function computeMaintien(contexte: Contexte, echeance: EcheanceSuivi): Resultat {
  const { maintenus, suivis, non_suivis } = findSuivis(contexte, echeance)
  const detail = { maintenus: maintenus.length, suivis: suivis.length, non_suivis: non_suivis.length }
  return taux(maintenus, maintenus.length, suivis.length, { detail })
}

/** The latest follow-up by date decides, whenever it was held. */
function findDerniersSuivis(suivis: readonly Suivi[], echeance: EcheanceSuivi): Map<string, Suivi> {
  const derniers = new Map<string, Suivi>()
  for (const suivi of suivis) {
    if (suivi.echeance !== echeance) continue
    const connu = derniers.get(suivi.participation)
    if (!connu || (suivi.date ?? '') >= (connu.date ?? '')) derniers.set(suivi.participation, suivi)
  }
  return derniers
}

/** Still in the job three and six months after a positive exit: P21. */
export const MAINTIEN = { P21_3: maintien(3), P21_6: maintien(6) } satisfies Record<string, Calcul>
