import type { EcheanceSuivi, Suivi } from '../../sortie/suivi'
import type { Contexte } from '../contexte'
import { type Resultat, taux } from '../resultat'
import type { Calcul } from './calcul'
import { isEnEmploi } from './sorties'

const maintien =
  (echeance: EcheanceSuivi): Calcul =>
  (contexte) =>
    computeMaintien(contexte, echeance)

function computeMaintien(contexte: Contexte, echeance: EcheanceSuivi): Resultat {
  const derniers = findDerniersSuivis(contexte.donnees.suivis, echeance)
  const maintenus: string[] = []
  let suivis = 0
  let nonSuivis = 0
  for (const { dossier } of contexte.sortiesClassees().echeances[echeance].filter(isEnEmploi)) {
    const reponse = derniers.get(dossier.id)?.maintenu
    if (reponse === 'oui') maintenus.push(dossier.id)
    if (reponse === 'oui' || reponse === 'non') suivis++
    else nonSuivis++
  }
  const detail = { maintenus: maintenus.length, suivis, non_suivis: nonSuivis }
  return taux(maintenus, maintenus.length, suivis, { detail })
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
