import { addMonths, type IsoDate, monthOf } from '../commun/date'
import type { DonneesIndicateur, ParticipationComptee, SortieComptee } from './donnees'

/**
 * The data as a past day could know them: what is dated after it is ignored.
 * Facts carry the day they happened, not the day they were typed: one written late but dated before counts.
 * What has no date (the profile, the result of a mise en relation, the rules) stays as it is today.
 */
export function retenirConnues(donnees: DonneesIndicateur, jour: IsoDate): DonneesIndicateur {
  const connu = (date: IsoDate | null) => date === null || date <= jour
  const siConnu = (date: IsoDate | null) => (connu(date) ? date : null)
  return {
    ...donnees,
    participations: donnees.participations.map((participation) => retenirParticipation(participation, jour)),
    sorties: donnees.sorties.filter(({ date_sortie }) => date_sortie <= jour).map((sortie) => retenirSortie(sortie, jour)),
    etapes: donnees.etapes
      .filter(({ date_debut }) => date_debut <= jour)
      .map((etape) => (connu(etape.date_fin) ? etape : { ...etape, date_fin: null, resultat: null })),
    entretiens: donnees.entretiens.filter(({ date }) => date <= jour),
    freins: donnees.freins
      .filter(({ date_ouverture }) => date_ouverture <= jour)
      .map((frein) => ({ ...frein, date_levee: siConnu(frein.date_levee) })),
    suspensions: donnees.suspensions
      .filter(({ date_debut }) => date_debut <= jour)
      .map((suspension) => ({ ...suspension, date_fin: siConnu(suspension.date_fin) })),
    suivis: donnees.suivis.filter(({ date }) => connu(date)),
    contacts: donnees.contacts.filter(({ date }) => date <= jour),
    mises_en_relation: donnees.mises_en_relation.filter(({ date }) => date <= jour),
    evenements: donnees.evenements.filter(({ date }) => date <= jour),
    marches: donnees.marches.filter(({ date_debut }) => connu(date_debut)),
    heures_clause: donnees.heures_clause.filter(({ mois }) => mois <= monthOf(jour)),
  }
}

function retenirParticipation(participation: ParticipationComptee, jour: IsoDate): ParticipationComptee {
  const { date_premier_accueil, date_entree } = participation
  const accueilConnu = date_premier_accueil === null || date_premier_accueil <= jour
  const entreeConnue = date_entree === null || date_entree <= jour
  if (accueilConnu && entreeConnue) return participation
  return {
    ...participation,
    date_premier_accueil: accueilConnu ? date_premier_accueil : null,
    date_entree: entreeConnue ? date_entree : null,
  }
}

// Answers collected later are not known yet; those of six months wait for their date.
function retenirSortie(sortie: SortieComptee, jour: IsoDate): SortieComptee {
  const { date_sortie, date_recueil, date_qualification } = sortie
  const recueillie = date_recueil === null || date_recueil <= jour
  const qualifiee = date_qualification === null || date_qualification <= jour
  const sixMois = addMonths(date_sortie, 6) <= jour
  if (recueillie && qualifiee && sixMois) return sortie
  return {
    ...sortie,
    ...(recueillie ? {} : { date_recueil: null, situation_fse: null }),
    ...(qualifiee ? {} : { qualification: null, date_qualification: null }),
    ...(sixMois ? {} : { situation_6mois: null, amelioration: null }),
  }
}
