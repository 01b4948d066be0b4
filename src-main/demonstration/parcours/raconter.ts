import type { Database } from '../../database/schema/database'
import type { Etape } from '../../domain/parcours/etape'
import { retenirClasse } from '../../domain/sortie/derogation'
import { parseReglesByOperation } from '../../domain/sortie/regles'
import type { Sortie } from '../../domain/sortie/sortie'
import { createAlea } from '../alea'
import type { Calendrier } from '../calendrier'
import type { Employeurs } from '../entreprises'
import { PLIE, REGLES } from '../equipe'
import { GENRES, type Genre } from '../genre'
import type { Jeu } from '../jeu'
import type { createPersonnes } from '../personnes'
import type { Plan } from '../plans'
import type { RecitClasse } from '../saisines'
import { entretiensOf } from './entretiens'
import { etapeRow, etapesOf } from './etapes'
import { freinsOf } from './freins'
import { accueillir, prescriptionOf } from './participation'
import { createRecit } from './recit'
import { DERNIERE_NOTE_SANDRINE, etapesSandrine, freinsSandrine, isSandrine } from './sandrine'
import { sortieOf, suivisOf } from './sortie'

const reglesOf = parseReglesByOperation(REGLES)
/** One exit in so many that the rule refuses is granted by the commission. */
const UNE_DEROGATION_SUR = 5

/** Writes one parcours into the tables, from the prescription to the follow-up. */
export function createConteur(
  jeu: Jeu,
  calendrier: Calendrier,
  employeurs: Employeurs,
  createPersonne: ReturnType<typeof createPersonnes>,
) {
  let refusees = 0

  return function raconter(plan: Plan): RecitClasse {
    const alea = createAlea(1_000_003 * (plan.graine + 1))
    const participant = createPersonne(alea, plan.vedette ?? identiteOf(plan))
    const id = `T${String(jeu.participation.length + 1).padStart(5, '0')}`
    const recit = createRecit(plan, id, participant, alea, calendrier)
    jeu.participant.push(participant)
    const accueil = calendrier.ouvre(plan.entree - alea.entier(32, 45))
    const demandeur = {
      id,
      participant,
      operation: plan.operation,
      referent: plan.referent,
      prescription: calendrier.ouvre(accueil - alea.entier(4, 20)),
    }
    const accueillie = accueillir(alea, prescriptionOf(alea, demandeur, calendrier), participant, accueil, calendrier)
    const participation = { ...accueillie, issue_accueil: 'entree' as const, date_entree: calendrier.date(plan.entree) }
    jeu.participation.push(participation)

    const racontees = isSandrine(recit) ? etapesSandrine(recit, employeurs) : etapesOf(recit, employeurs, calendrier)
    const etapes = racontees.map((etape, rang) =>
      etapeRow(etape, `S${String(jeu.etape.length + rang + 1).padStart(6, '0')}`, id, calendrier),
    )
    jeu.etape.push(...etapes)
    const entretiens = entretiensOf(recit, racontees, calendrier)
    if (isSandrine(recit)) noterDernier(entretiens)
    jeu.entretien.push(...entretiens.map((ligne) => ({ ...ligne, id: `${ligne.participation}|${ligne.date}|${ligne.mode}` })))
    const freins = isSandrine(recit) ? freinsSandrine(recit, calendrier) : freinsOf(recit, calendrier)
    jeu.frein.push(...freins.map((ligne) => ({ ...ligne, id: `${ligne.participation}|${ligne.theme}|${ligne.date_ouverture}` })))
    if (recit.pause) {
      const { debut, fin, motif } = recit.pause
      const date_debut = calendrier.date(debut)
      jeu.suspension.push({
        id: `${id}|${date_debut}`,
        participation: id,
        date_debut,
        date_fin: calendrier.date(fin),
        motif,
      })
    }

    const derniere = etapes.findLast((etape) => justifie(etape, plan.genre)) ?? null
    const prevue = sortieOf(recit, recit.terme, derniere, calendrier)
    const { nature } = retenirClasse(prevue, participation, etapes, reglesOf(plan.operation))
    if (recit.sortie === null) return { recit, etapeSortie: derniere?.id ?? null, sortie: null, nature }
    if (plan.operation === PLIE && plan.genre === 'emploi_court') refusees += 1
    const accordee = plan.operation === PLIE && plan.genre === 'emploi_court' && refusees % UNE_DEROGATION_SUR === 0
    const sortie = accordee ? deroger(prevue) : prevue
    jeu.sortie.push(sortie)
    jeu.suivi.push(...suivisOf(recit, sortie, calendrier).map((suivi) => ({ ...suivi, tentatives: null })))
    return { recit, etapeSortie: derniere?.id ?? null, sortie, nature }
  }
}

/** Whether an étape is of the kind that this exit rests on. */
function justifie({ contrat, famille }: Etape, genre: Genre): boolean {
  const { motif } = GENRES[genre]
  if (motif === 'emploi') return contrat !== null
  if (motif === 'formation') return famille === 'formation_qualifiante' || famille === 'formation_diplomante'
  return motif === 'creation' && famille === 'creation'
}

function identiteOf({ genre, operation }: Plan) {
  if (operation !== PLIE) return { jeune: true }
  if (genre === 'retraite') return { age: 64 }
  if (genre === 'maternite') return { sexe: 'F' as const, age: 33 }
  return {}
}

function deroger(sortie: Sortie): Sortie {
  const derogation_motif = 'Contrat de cinq mois renouvelé dans la même entreprise, preuve jointe.'
  return { ...sortie, derogation_nature: 'positive', derogation_categorie: 'emploi_durable', derogation_motif }
}

function noterDernier(entretiens: Omit<Database['entretien'], 'id'>[]): void {
  const dernier = entretiens.findLast(({ statut }) => statut === 'honore')
  if (dernier) Object.assign(dernier, { note: DERNIERE_NOTE_SANDRINE, duree_minutes: 35, mode: 'individuel' })
}
