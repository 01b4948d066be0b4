import type { IsoDate } from '../commun/date'
import { manquantsOf } from './export'
import { horlogeSixMois, horlogeSortie } from './horloge'
import type { FaitsFse } from './ligne'

/** Late questionnaires stay listed this long: after, they can no more be explained by anybody. */
const MEMOIRE_HORS_DELAI_JOURS = 400

/** Where the records stand on a day: complete or not by operation, questionnaires to collect, six months due. */
export function apercuFse(tous: readonly FaitsFse[], aujourdhui: IsoDate) {
  const fiches = tous.filter(({ fiche }) => fiche.entree <= aujourdhui)
  const sorties = fiches.filter(({ sortie }) => sortie !== null && sortie.date_sortie <= aujourdhui)
  return {
    date: aujourdhui,
    operations: parOperation(fiches),
    incompletes: fiches.flatMap((faits) => {
      const manquants = manquantsOf(faits)
      return manquants.length > 0 ? [{ ...ficheDe(faits, faits.fiche.id), date_entree: faits.fiche.entree, manquants }] : []
    }),
    sorties: sorties.flatMap((faits) => aRecueillir(faits, aujourdhui)),
    six_mois: sorties.flatMap((faits) => aSuivre(faits, aujourdhui)),
  }
}

function parOperation(fiches: readonly FaitsFse[]) {
  const lignes = new Map<string, { code: string; intitule: string; fiches: number; incompletes: number }>()
  for (const faits of fiches) {
    const { code, intitule } = faits.operation
    const ligne = lignes.get(code) ?? { code, intitule, fiches: 0, incompletes: 0 }
    ligne.fiches += 1
    if (manquantsOf(faits).length > 0) ligne.incompletes += 1
    lignes.set(code, ligne)
  }
  return [...lignes.values()]
    .sort((a, b) => b.fiches - a.fiches)
    .map((ligne) => ({ ...ligne, taux: ligne.fiches === 0 ? null : (100 * ligne.incompletes) / ligne.fiches }))
}

function ficheDe({ fiche, participant, operation, referent_nom }: FaitsFse, participation: string) {
  return {
    fiche: fiche.id,
    participant: participant.id,
    participation,
    nom: participant.nom,
    prenom: participant.prenom,
    operation: operation.code,
    referent: referent_nom,
  }
}

function aRecueillir(faits: FaitsFse, aujourdhui: IsoDate) {
  if (faits.sortie === null) return []
  const { etat, limite, restant } = horlogeSortie(faits.sortie, aujourdhui)
  if (etat === 'recueilli' || (etat === 'recueilli_hors_delai' && restant < -MEMOIRE_HORS_DELAI_JOURS)) return []
  return [{ ...ficheDe(faits, faits.fiche.derniere), date_sortie: faits.sortie.date_sortie, limite, restant, etat }]
}

function aSuivre(faits: FaitsFse, aujourdhui: IsoDate) {
  if (faits.sortie === null) return []
  const { etat, echeance, retard } = horlogeSixMois(faits.sortie, aujourdhui)
  if (etat === 'recueilli' || retard < -31) return []
  return [{ ...ficheDe(faits, faits.fiche.derniere), date_sortie: faits.sortie.date_sortie, echeance, retard, etat }]
}
