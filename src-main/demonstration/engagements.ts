import type { Database } from '../database/schema/database'
import type { ContratEngagement, ObjectifParcours } from '../domain/parcours/contrat-engagement'
import type { Evaluation, EvaluationTheme, MomentEvaluation } from '../domain/parcours/evaluation'
import { THEMES_FREIN, type ThemeFrein } from '../domain/parcours/frein'
import { type Alea, createAlea } from './alea'
import type { Calendrier, Jour } from './calendrier'
import { groupByParticipation } from './grouper'
import type { Jeu } from './jeu'
import {
  ENGAGEMENTS_PARTICIPANT,
  ENGAGEMENTS_REFERENT,
  OBJECTIF_COMMUN,
  OBJECTIFS_ENTRETIEN,
  OBJECTIFS_PAR_FREIN,
} from './lexique/engagements'
import type { Recit } from './parcours/recit'
import { isSandrine } from './parcours/sandrine'

type Frein = Database['frein']
type Ecrit = Pick<Jeu, 'contrat_engagement' | 'objectif_parcours' | 'evaluation' | 'evaluation_theme'>

/** Days a contract of the demonstration runs. */
const DUREE = 182
const MI_PARCOURS = 300

/** Contracts of commitment, grids, and what was agreed at each interview, of everybody told; written on a seed of their own. */
export function engagementsOf(
  recits: readonly Recit[],
  { frein, entretien }: Pick<Jeu, 'frein' | 'entretien'>,
  calendrier: Calendrier,
  signataire: (referent: string | null) => string,
): Ecrit {
  const ecrit: Ecrit = { contrat_engagement: [], objectif_parcours: [], evaluation: [], evaluation_theme: [] }
  const freinsOf = groupByParticipation(frein)
  const entretiensOf = groupByParticipation(entretien)
  for (const recit of recits) {
    const alea = createAlea(7_000_003 * (recit.plan.graine + 1))
    const siens = freinsOf.get(recit.id) ?? []
    contratsOf(ecrit, recit, siens, alea, calendrier)
    evaluationsOf(ecrit, recit, siens, alea, calendrier, signataire(recit.plan.referent))
    convenir(entretiensOf.get(recit.id) ?? [], recit, alea)
  }
  return ecrit
}

// One contract after another until the exit; some are late, as in real life.
function contratsOf(ecrit: Ecrit, recit: Recit, freins: readonly Frein[], alea: Alea, calendrier: Calendrier): void {
  const { plan, dernier, id } = recit
  const sandrine = isSandrine(recit)
  if (!sandrine && alea.chance(0.06)) return
  const arret = sandrine || !alea.chance(0.12) ? dernier : dernier - alea.entier(20, 120)
  let debut = calendrier.ouvre(plan.entree + alea.entier(3, 12))
  let renouvelle: string | null = null
  for (let rang = 1; debut < arret; rang += 1) {
    const fin = debut + DUREE - 1
    const contrat = `${id}-C${rang}`
    const clos = fin < dernier
    ecrit.contrat_engagement.push(contratRow(contrat, recit, renouvelle, [debut, fin], alea, calendrier))
    ecrit.objectif_parcours.push(...objectifsOf(contrat, freins, [debut, Math.min(fin, dernier)], clos, alea, calendrier))
    renouvelle = contrat
    debut = fin + 1
  }
}

function contratRow(
  id: string,
  recit: Recit,
  renouvelle: string | null,
  [debut, fin]: readonly [Jour, Jour],
  alea: Alea,
  calendrier: Calendrier,
): ContratEngagement {
  const jour = calendrier.date(debut)
  // Signed on the spot, but for the latest ones, where the PLIE signs after.
  const recent = debut > -25
  return {
    id,
    participation: recit.id,
    renouvelle,
    date_debut: jour,
    date_fin: calendrier.date(fin),
    engagements_participant: alea.choix(ENGAGEMENTS_PARTICIPANT),
    engagements_referent: alea.choix(ENGAGEMENTS_REFERENT),
    signature_participant: jour,
    signature_referent: jour,
    signature_plie: recent ? null : calendrier.date(Math.min(0, debut + alea.entier(0, 10))),
  }
}

function objectifsOf(
  contrat: string,
  freins: readonly Frein[],
  [debut, fin]: readonly [Jour, Jour],
  clos: boolean,
  alea: Alea,
  calendrier: Calendrier,
): ObjectifParcours[] {
  const ouverts = freins.filter(({ date_levee }) => date_levee === null || date_levee > calendrier.date(debut))
  const intitules = [...alea.plusieurs(ouverts, 3).map(({ theme }) => alea.choix(OBJECTIFS_PAR_FREIN[theme])), OBJECTIF_COMMUN]
  return intitules.map((intitule, rang) => {
    const statut = alea.selon(clos ? { atteint: 55, en_cours: 35, abandonne: 10 } : { en_cours: 72, atteint: 24, abandonne: 4 })
    const dit = Math.max(debut, Math.min(fin, 0) - alea.entier(1, 60))
    return {
      id: `${contrat}-O${rang + 1}`,
      contrat,
      ordre: rang + 1,
      intitule,
      echeance: rang === intitules.length - 1 ? null : calendrier.date(debut + alea.choix([60, 90, 120, 150])),
      statut,
      date_statut: statut === 'en_cours' ? null : calendrier.date(dit),
    }
  })
}

function evaluationsOf(ecrit: Ecrit, recit: Recit, freins: readonly Frein[], alea: Alea, calendrier: Calendrier, auteur: string): void {
  const { plan, dernier, sortie, id } = recit
  if (!isSandrine(recit) && alea.chance(0.1)) return
  const moments: (readonly [MomentEvaluation, Jour])[] = [['entree', Math.min(dernier, plan.entree + alea.entier(4, 14))]]
  // Late enough, in the file shown in every visit, for the grid to show the path.
  const milieu = isSandrine(recit) ? -200 : plan.entree + MI_PARCOURS + alea.entier(0, 60)
  if (milieu < dernier) moments.push(['mi_parcours', calendrier.ouvre(milieu)])
  if (sortie !== null && dernier - plan.entree > 60) moments.push(['sortie', sortie])
  for (const [moment, jour] of moments) {
    const evaluation: Evaluation = { id: `${id}-V-${moment}`, participation: id, moment, date: calendrier.date(jour), auteur }
    ecrit.evaluation.push(evaluation)
    ecrit.evaluation_theme.push(...themesOf(evaluation, freins))
  }
}

function themesOf({ id, moment, date }: Evaluation, freins: readonly Frein[]): EvaluationTheme[] {
  return THEMES_FREIN.map((theme) => ({ evaluation: id, theme, niveau: niveauLe(theme, moment, date, freins), commentaire: null }))
}

// What the freins of the file say of that day.
function niveauLe(theme: ThemeFrein, moment: MomentEvaluation, date: string, freins: readonly Frein[]): number {
  const frein = freins.find((un) => un.theme === theme)
  if (!frein || (moment !== 'entree' && frein.date_levee !== null && frein.date_levee <= date)) return 0
  const initial = frein.niveau_initial ?? frein.niveau
  if (moment === 'entree') return initial
  return moment === 'mi_parcours' ? Math.round((initial + frein.niveau) / 2) : frein.niveau
}

// Agreed at about two meetings out of three; always at the last, where the next one begins.
function convenir(entretiens: readonly Database['entretien'][], recit: Recit, alea: Alea): void {
  const honores = entretiens.filter(({ statut }) => statut === 'honore')
  for (const entretien of honores) {
    const dernier = entretien === honores.at(-1)
    if (alea.chance(0.65) || dernier) Object.assign(entretien, { objectifs: alea.choix(OBJECTIFS_ENTRETIEN) })
  }
  const dernier = honores.at(-1)
  if (isSandrine(recit) && dernier) {
    Object.assign(dernier, { objectifs: 'Demander la fiche de poste de la VAE.\nVoir le relais du mercredi avec le centre social.' })
  }
}
