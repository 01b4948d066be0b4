import { addDays, addMonths, type IsoDate } from '../domain/commun/date'
import type { QUESTIONS_FSE } from '../domain/fse/question'
import type { ReponseFse, ReponseFseChamp } from '../domain/fse/questionnaire'
import type { Participation } from '../domain/participant/participation'
import type { Sortie } from '../domain/sortie/sortie'
import { type Alea, createAlea } from './alea'
import type { Jeu } from './jeu'

const ORGANISMES = ['Orle Formation', 'Les Ateliers du Val', 'Institut des métiers de la Somme'] as const
const TITRES = ['Titre professionnel d’agent de propreté', 'CAP Cuisine', 'Titre professionnel d’employé commercial', 'CléA'] as const

type Rempli = Pick<Jeu, 'participation' | 'sortie' | 'questionnaire_entree' | 'reponse_fse' | 'sortie_fse'>

/** The FSE+ questionnaires: a few people do not answer, a few exits are collected too late. */
export function questionnairesOf(jeu: Pick<Jeu, 'participation' | 'sortie'>, today: IsoDate): Rempli {
  const alea = createAlea(271_828)
  const rempli: Rempli = { participation: [], sortie: [], questionnaire_entree: [], reponse_fse: [], sortie_fse: [] }
  for (const row of jeu.participation) {
    const { participation, reponses } = row.date_entree === null ? { participation: row, reponses: [] } : sansReponse(row, alea)
    rempli.participation.push(participation)
    rempli.reponse_fse.push(...reponses)
    if (row.date_entree === null || !alea.chance(0.85)) continue
    const seul = [row.rsa, row.ass, row.are, row.aah].every((droit) => droit === 0)
    rempli.questionnaire_entree.push({
      participation: row.id,
      date_recueil: addDays(row.date_entree, -alea.entier(0, 9)),
      ressources: seul && alea.chance(0.4) ? 'sans_ressource' : alea.chance(0.03) ? 'asi' : '',
      zone_rurale: alea.chance(0.3) ? (alea.chance(0.2) ? 1 : 0) : null,
    })
  }
  for (const row of jeu.sortie) {
    const sortie = enRetard(row, alea, today)
    rempli.sortie.push(sortie)
    if (sortie.date_recueil !== null) rempli.sortie_fse.push(complementOf(sortie, alea, today))
  }
  return rempli
}

// Only a « non » becomes « ne souhaite pas répondre »: who is counted in an indicator stays counted.
function sansReponse(row: Participation, alea: Alea): { participation: Participation; reponses: ReponseFseChamp[] } {
  const participation = { ...row }
  const reponses: ReponseFseChamp[] = []
  const dire = (champ: (typeof QUESTIONS_FSE)[number], reponse: ReponseFse) => reponses.push({ participation: row.id, champ, reponse })
  for (const champ of ['rqth', 'sdf', 'exclusion_logement'] as const) {
    if (row[champ] !== 0 || !alea.chance(0.05)) continue
    participation[champ] = null
    dire(champ, alea.choix(['ne_souhaite_pas_repondre', 'ne_souhaite_pas_repondre', 'non_demande']))
  }
  if (row.niveau === null && alea.chance(0.5)) dire('niveau', 'ne_sait_pas')
  return { participation, reponses }
}

function enRetard(row: Sortie, alea: Alea, today: IsoDate): Sortie {
  const tard = addDays(row.date_sortie, alea.entier(30, 48))
  return row.date_recueil !== null && tard <= today && alea.chance(0.05) ? { ...row, date_recueil: tard } : row
}

function complementOf(sortie: Sortie, alea: Alea, today: IsoDate): Jeu['sortie_fse'][number] {
  const formation = sortie.situation_fse === 'formation'
  const sixMois = addDays(addMonths(sortie.date_sortie, 6), alea.entier(0, 12))
  return {
    participation: sortie.participation,
    situations: sortie.situation_fse === 'cdd_moins6' && alea.chance(0.3) ? 'recherche' : null,
    formation_intitule: formation ? alea.choix(TITRES) : null,
    formation_organisme: formation ? alea.choix(ORGANISMES) : null,
    formation_ville: formation ? 'Amiens' : null,
    formation_duree_heures: formation ? alea.choix([210, 420, 600]) : null,
    qualification_intitule: sortie.qualification === 1 ? alea.choix(TITRES) : null,
    date_recueil_6mois: sortie.situation_6mois !== null && sixMois <= today ? sixMois : null,
  }
}
