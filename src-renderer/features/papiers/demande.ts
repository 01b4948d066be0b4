import type { RouteInput } from '../../../src-main/contract/api'
import type { ChoixPapier } from '../../../src-main/contract/papier'
import { refusTexte } from '../../../src-main/domain/papier/verification-modele'

/** What is asked of a paper, as the main process takes it. */
export type Demande = RouteInput<'papier.preview'>

/** What one chooses besides the paper itself; kept when another paper is chosen. */
export type OptionsPapier = Omit<Demande, 'participations' | 'papier' | 'modele'>

export const OPTIONS_DEPART: OptionsPapier = {
  corps: null,
  date_rdv: null,
  heure_rdv: null,
  lieu_rdv: null,
  titre_evenement: null,
  lignes_vides: 5,
  avec_freins: true,
  exclure_incomplets: false,
}

/** A paper among the others: a letter is known by its template. */
export const cleOf = ({ papier, modele }: Pick<ChoixPapier, 'papier' | 'modele'>): string => modele ?? papier

/** The request for one paper. Only what this paper uses is sent: the rest would draw it again for nothing. */
export function demandeOf(participations: readonly string[], choix: ChoixPapier, options: OptionsPapier): Demande {
  const rendezVous =
    choix.papier === 'emargement' || choix.champs.some((champ) => champ === 'date_rdv' || champ === 'heure_rdv' || champ === 'lieu_rdv')
  return {
    ...OPTIONS_DEPART,
    participations: [...participations],
    papier: choix.papier,
    modele: choix.modele,
    ...(rendezVous && { date_rdv: options.date_rdv, heure_rdv: options.heure_rdv, lieu_rdv: options.lieu_rdv || null }),
    ...(choix.papier === 'emargement' && { titre_evenement: options.titre_evenement || null, lignes_vides: options.lignes_vides }),
    ...(choix.papier === 'bilan_parcours' && { avec_freins: options.avec_freins }),
    ...(choix.papier === 'courrier' && { corps: options.corps, exclure_incomplets: options.exclure_incomplets }),
  }
}

/** What is wrong in what was typed, beside its field; null when nothing is. */
export function refusCorps({ corps }: OptionsPapier): string | null {
  if (corps === null) return null
  return corps.trim() === '' ? 'À remplir, ou revenez au texte du modèle.' : refusTexte(corps)
}
