import { addDays, addMonths, type IsoDate } from '../commun/date'
import { isEtapeEnCours } from '../parcours/actualite'
import type { Etape } from '../parcours/etape'
import { RECUEIL_SORTIE_JOURS } from '../parcours/seuils'
import type { Sortie } from '../sortie/sortie'
import type { EcheanceSuivi } from '../sortie/suivi'
import type { FaitsEcheance } from './echeance'

// After this, nobody can collect the situation at four weeks any more.
const QUESTIONNAIRE_MOIS = 6

/** Rows of a participation that carry a date to come. */
export interface LignesEcheance extends Pick<FaitsEcheance, 'statut' | 'date_entree' | 'dernier_honore' | 'commission'> {
  readonly prevus: readonly { readonly date: IsoDate; readonly heure: string | null }[]
  readonly etapes: readonly Pick<Etape, 'date_debut' | 'date_fin' | 'date_fin_prevue' | 'fin_periode_essai'>[]
  readonly fin_suspension: IsoDate | null
  readonly sortie: Pick<Sortie, 'date_sortie' | 'date_recueil'> | null
  readonly suivis_dus: readonly { readonly echeance: EcheanceSuivi; readonly date: IsoDate }[]
}

/** The dates to compare, from the rows of a participation. */
export function faitsEcheance(lignes: LignesEcheance, date: IsoDate): FaitsEcheance {
  const { statut, date_entree, dernier_honore, commission, prevus, fin_suspension, sortie, suivis_dus } = lignes
  const aVenir = prevus.filter((prevu) => prevu.date >= date)
  const etapes = lignes.etapes.filter((etape) => isEtapeEnCours(etape, date))
  return {
    statut,
    date_entree,
    dernier_honore,
    commission,
    fin_suspension,
    prochain_entretien: aVenir.reduce<(typeof aVenir)[number] | null>(
      (premier, prevu) => (premier === null || prevu.date < premier.date ? prevu : premier),
      null,
    ),
    entretien_sans_suite: earliest(prevus.map((prevu) => prevu.date).filter((jour) => jour < date)),
    fin_essai: earliest(etapes.map((etape) => etape.fin_periode_essai).filter((jour) => jour !== null && jour >= date)),
    fin_etape: earliest(etapes.map((etape) => etape.date_fin_prevue)),
    questionnaire_sortie:
      sortie !== null && isQuestionnaireAttendu(sortie, date) ? addDays(sortie.date_sortie, RECUEIL_SORTIE_JOURS) : null,
    suivi_3: suivis_dus.find((suivi) => suivi.echeance === 3)?.date ?? null,
    suivi_6: suivis_dus.find((suivi) => suivi.echeance === 6)?.date ?? null,
  }
}

function isQuestionnaireAttendu(sortie: Pick<Sortie, 'date_sortie' | 'date_recueil'>, date: IsoDate): boolean {
  return sortie.date_recueil === null && sortie.date_sortie <= date && sortie.date_sortie > addMonths(date, -QUESTIONNAIRE_MOIS)
}

function earliest(jours: readonly (IsoDate | null)[]): IsoDate | null {
  return jours.reduce<IsoDate | null>((premier, jour) => (jour !== null && (premier === null || jour < premier) ? jour : premier), null)
}
