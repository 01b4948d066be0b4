import { isDepart } from '../commission/ordre-du-jour'
import { addDays, type IsoDate } from '../commun/date'
import type { CreateAlerte } from './alertes'
import type { EtapeAlerte, FaitsAlerte } from './faits-alerte'

// A month to bring the contract; two months after a trial period, the team has decided to go on with the parcours.
const JUSTIFICATIF_JOURS = 30
const APRES_ESSAI_JOURS = 60

/** The alerts of one étape of a running parcours. */
export function alertesEtape(etape: EtapeAlerte, faits: FaitsAlerte, today: IsoDate, create: CreateAlerte): void {
  const fin = etape.date_fin ?? etape.date_fin_prevue
  const ouverte = etape.resultat === null || etape.resultat === 'en_cours'
  if (ouverte && fin !== null && fin < today) {
    create('etape_sans_resultat', `« ${shorten(etape.intitule)} » sans résultat saisi`, fin, { objet: etape.id })
  }
  alerteEssai(etape, faits, today, create)
  if (etape.contrat !== null && etape.justificatif !== 1 && etape.resultat !== 'abandonnee' && etape.date_debut <= today) {
    create('justificatif', `Contrat à joindre : ${shorten(etape.intitule)}`, addDays(etape.date_debut, JUSTIFICATIF_JOURS), {
      objet: etape.id,
    })
  }
}

function alerteEssai(etape: EtapeAlerte, faits: FaitsAlerte, today: IsoDate, create: CreateAlerte): void {
  const { contrat, date_fin, fin_periode_essai } = etape
  if (contrat !== 'cdi' || date_fin !== null || fin_periode_essai === null || faits.demandes_ouvertes.some(isDepart)) return
  if (fin_periode_essai < addDays(today, -APRES_ESSAI_JOURS)) return
  create('fin_essai', 'Fin de période d’essai, sortie à proposer', fin_periode_essai, { objet: etape.id })
}

function shorten(text: string): string {
  return text.length > 22 ? `${text.slice(0, 21).trimEnd()}…` : text
}
