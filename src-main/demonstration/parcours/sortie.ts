import type { Contrat, Etape } from '../../domain/parcours/etape'
import type { Situation6Mois, SituationFse, Sortie } from '../../domain/sortie/sortie'
import type { Suivi } from '../../domain/sortie/suivi'
import type { Calendrier, Jour } from '../calendrier'
import { GENRES, isPositive } from '../genre'
import type { Recit } from './recit'

const SITUATIONS: Record<Contrat, SituationFse> = {
  cdi: 'cdi',
  cdd: 'cdd_plus6',
  interim: 'interim',
  apprentissage: 'cdd_plus6',
  professionnalisation: 'cdd_plus6',
  saisonnier: 'cdd_moins6',
  cddi: 'iae',
}

/** The exit of a parcours that is over, with the FSE+ answers collected so far. */
export function sortieOf(recit: Recit, jour: Jour, etape: Etape | null, calendrier: Calendrier): Sortie {
  const { alea, plan } = recit
  const { motif } = GENRES[plan.genre]
  const recueil = jour + alea.entier(0, 24)
  const recueilli = recueil <= 0 && (jour < -200 ? alea.chance(0.96) : jour < -28 ? alea.chance(0.93) : alea.chance(0.7))
  const qualifie = plan.genre === 'formation'
  const sixMois = calendrier.plusMois(jour, 6)
  const positive = isPositive(plan.genre)
  return {
    participation: recit.id,
    date_sortie: calendrier.date(jour),
    motif,
    etape: etape?.id ?? null,
    situation_fse: recueilli ? situation(recit, etape) : null,
    date_recueil: recueilli ? calendrier.date(recueil) : null,
    qualification: recueilli ? (qualifie ? 1 : 0) : null,
    date_qualification: recueilli && qualifie ? (etape?.date_fin ?? null) : null,
    situation_6mois: sixMois < -20 && alea.chance(0.9) ? situation6Mois(recit, positive) : null,
    amelioration: null,
    derogation_nature: null,
    derogation_categorie: null,
    derogation_motif: null,
  }
}

function situation({ plan, alea }: Recit, etape: Etape | null): SituationFse {
  if (plan.genre === 'creation') return 'creation'
  if (plan.genre === 'emploi_court') return 'cdd_moins6'
  if (plan.genre === 'formation') return alea.selon({ recherche: 5, cdd_moins6: 2, formation: 3 })
  if (plan.genre === 'retraite' || plan.genre === 'maladie' || plan.genre === 'maternite' || plan.genre === 'deces') return 'inactif'
  if (etape?.contrat) return SITUATIONS[etape.contrat]
  return alea.selon({ recherche: 8, inactif: 3 })
}

function situation6Mois({ plan, alea }: Recit, positive: boolean): Situation6Mois {
  if (plan.genre === 'deces' || plan.genre === 'retraite') return 'inactif'
  if (positive) return alea.selon({ emploi: plan.genre === 'formation' ? 40 : 78, recherche: 13, formation: 4, injoignable: 8 })
  return alea.selon({ recherche: 42, injoignable: 30, emploi: 15, inactif: 10, formation: 3 })
}

/** The contacts made 3 and 6 months after an exit in employment; the latest one may still be waited for. */
export function suivisOf(recit: Recit, sortie: Sortie, calendrier: Calendrier): Suivi[] {
  if (sortie.motif !== 'emploi' && sortie.motif !== 'creation') return []
  const { alea } = recit
  const jour = calendrier.jour(sortie.date_sortie)
  const suivis: Suivi[] = []
  let maintenu: Suivi['maintenu'] = 'oui'
  for (const echeance of [3, 6] as const) {
    const contact = calendrier.plusMois(jour, echeance) + alea.entier(0, 11)
    if (contact >= 0 || !alea.chance(0.93)) continue
    if (maintenu === 'oui') maintenu = alea.selon({ oui: 82, non: 11, injoignable: 7 })
    suivis.push({ participation: recit.id, echeance, date: calendrier.date(contact), maintenu })
  }
  return suivis
}
