import { addDays, addMonths, type IsoDate } from '../domain/commun/date'
import { RECUEIL_SORTIE_JOURS } from '../domain/parcours/seuils'
import type { Jeu } from './jeu'

// A town outside the invented territory, with its own postal code.
const AILLEURS = { code_insee: '60057', code_postal: '60000' } as const
const RETARD_JOURS = 6

/** Leaves in some files what a control finds in every real one: nothing a form would refuse, nothing a figure counts. */
export function laisserDesDefauts(jeu: Jeu, today: IsoDate, compte: string): void {
  const sortis = new Set(jeu.sortie.map(({ participation }) => participation))
  const enCours = jeu.participation.filter(
    ({ id, date_entree }) => date_entree !== null && date_entree < addMonths(today, -8) && !sortis.has(id),
  )
  const [premiere, seconde, troisieme, quatrieme] = [7, 23, 41, 64].map((rang) => enCours[rang % enCours.length])

  // Gone to live elsewhere, and the file says so.
  const partie = jeu.participant.find(({ id }) => id === premiere?.participant)
  if (partie) Object.assign(partie, AILLEURS)

  // Seen or asked after the entry: possible, and a controller asks why.
  for (const participation of [seconde, troisieme]) {
    const constat = jeu.critere_constat.find((un) => un.participation === participation?.id && un.date_constat !== null)
    if (constat && participation?.date_entree) constat.date_constat = addDays(participation.date_entree, RETARD_JOURS)
  }
  for (const participation of [troisieme, quatrieme]) {
    const questionnaire = jeu.questionnaire_entree.find((un) => un.participation === participation?.id)
    if (questionnaire && participation?.date_entree) questionnaire.date_recueil = addDays(participation.date_entree, RETARD_JOURS)
  }

  // One line already put aside by the coordination, with its reason.
  const tardive = jeu.sortie.find(
    ({ date_sortie, date_recueil }) => date_recueil !== null && date_recueil > addDays(date_sortie, RECUEIL_SORTIE_JOURS),
  )
  if (tardive) {
    jeu.qualite_accepte.push({
      controle: 'fse_sortie_hors_delai',
      objet: 'participation',
      objet_id: tardive.participation,
      raison: 'Personne hospitalisée à la sortie\u00a0: jointe dès son retour, attestation dans le classeur.',
      utilisateur: compte,
      horodatage: `${addDays(today, -12)}T09:20:00.000Z`,
    })
  }
}
