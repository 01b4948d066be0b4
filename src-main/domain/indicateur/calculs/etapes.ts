import type { Contexte } from '../contexte'
import { countBy } from '../detail'
import type { Dossier } from '../dossier'
import { compte, ratio, taux } from '../resultat'
import { type Calcul, compteDossiers, idsOf } from './calcul'

function sansEtapeEnCours(contexte: Contexte): Dossier[] {
  const { enCours } = contexte.etapes()
  return contexte.file.filter(({ rang }) => enCours[rang] === 0)
}

const sansAucuneEtape: Calcul = (contexte) => {
  const { depuisEntree } = contexte.etapes()
  return compteDossiers(
    contexte,
    contexte.file.filter(({ rang }) => depuisEntree[rang] === 0),
  )
}

const tauxSansEtape: Calcul = (contexte) => {
  const sans = sansEtapeEnCours(contexte)
  return taux(idsOf(sans), sans.length, contexte.file.length)
}

const commencees: Calcul = (contexte) => {
  const etapes = contexte.etapes().commencees
  return compte(idsOf(etapes), { detail: countBy(etapes, ({ famille }) => famille) })
}

const parAccompagne: Calcul = (contexte) => {
  const etapes = contexte.etapes().commencees
  return ratio(idsOf(etapes), etapes.length, contexte.accompagnes.length)
}

const accesEmploi: Calcul = (contexte) => {
  const contrats = contexte.etapes().commencees.filter(({ contrat }) => contrat !== null)
  return compte(idsOf(contrats), { detail: countBy(contrats, ({ contrat }) => contrat) })
}

/** Étapes of the parcours: P14 to P16, and the jobs begun (E04). */
export const ETAPES = {
  P14: (contexte) => compteDossiers(contexte, sansEtapeEnCours(contexte)),
  P14j: sansAucuneEtape,
  P14t: tauxSansEtape,
  P15: commencees,
  P16: parAccompagne,
  E04: accesEmploi,
} satisfies Record<string, Calcul>
