import { isDepart } from '../commission/ordre-du-jour'
import { addDays, type IsoDate } from '../commun/date'
import type { CreateAlerte } from './alertes'
import type { EtapeAlerte, FaitsAlerte } from './faits-alerte'
import type { SeuilsAlerte } from './seuils-alerte'

/** The alerts of the étapes of a running parcours, and of the exit they allow. */
export function alertesEtapes(faits: FaitsAlerte, today: IsoDate, seuils: SeuilsAlerte, create: CreateAlerte): void {
  const depart = faits.demandes_ouvertes.some(isDepart)
  const possible = depart || faits.sortie_possible === null || faits.sortie_possible.depuis > today ? null : faits.sortie_possible
  for (const etape of faits.etapes) {
    alertesEtape(etape, today, seuils, create)
    // Once the rules allow the exit, the alert speaks of the exit itself.
    if (!depart && possible?.etape !== etape.id) alerteEssai(etape, today, create)
  }
  if (possible === null || possible.depuis < addDays(today, -seuils.sortie_possible_jours)) return
  create('sortie_possible', `Sortie positive possible : ${shorten(possible.libelle)}`, possible.depuis, { objet: possible.etape })
}

function alertesEtape(etape: EtapeAlerte, today: IsoDate, seuils: SeuilsAlerte, create: CreateAlerte): void {
  const fin = etape.date_fin ?? etape.date_fin_prevue
  const ouverte = etape.resultat === null || etape.resultat === 'en_cours'
  if (ouverte && fin !== null && fin < today) {
    create('etape_sans_resultat', `« ${shorten(etape.intitule)} » sans résultat saisi`, fin, { objet: etape.id })
  }
  if (etape.contrat !== null && etape.justificatif !== 1 && etape.resultat !== 'abandonnee' && etape.date_debut <= today) {
    create('justificatif', `Contrat à joindre : ${shorten(etape.intitule)}`, addDays(etape.date_debut, seuils.justificatif_jours), {
      objet: etape.id,
    })
  }
}

function alerteEssai({ contrat, date_fin, fin_periode_essai, id }: EtapeAlerte, today: IsoDate, create: CreateAlerte): void {
  if (contrat !== 'cdi' || date_fin !== null || fin_periode_essai === null || fin_periode_essai < today) return
  create('fin_essai', 'Fin de période d’essai, sortie à préparer', fin_periode_essai, { objet: id })
}

function shorten(text: string): string {
  return text.length > 22 ? `${text.slice(0, 21).trimEnd()}…` : text
}
