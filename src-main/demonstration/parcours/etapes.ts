import type { Database } from '../../database/schema/database'
import type { FamilleEtape } from '../../domain/parcours/etape'
import type { Alea } from '../alea'
import type { Calendrier, Jour } from '../calendrier'
import type { Employeurs } from '../entreprises'
import { isPositive } from '../genre'
import { type FamilleSansContrat, MODELES_ETAPE, MOTIFS_ARRET } from '../lexique/etapes'
import { type EtapeRacontee, etapesFinales } from './etape-finale'
import type { Recit } from './recit'

type Poids = Partial<Record<FamilleEtape, number>>

// What a parcours is made of, as it goes on: from finding one's feet to looking for work.
const DEBUT: Poids = { diagnostic: 1 }
const PREMIER_TIERS: Poids = { remobilisation: 30, formation_remise_niveau: 34, recherche_emploi: 8, pmsmp: 14, siae: 12 }
const MILIEU: Poids = {
  siae: 24,
  formation_prequalifiante: 20,
  formation_remise_niveau: 14,
  pmsmp: 14,
  formation_qualifiante: 9,
  emploi_court: 8,
  autre: 2,
}
const FIN: Poids = { recherche_emploi: 38, pmsmp: 18, emploi_court: 15, siae: 8 }

/** All the étapes of a parcours, in order of their begin. */
export function etapesOf(recit: Recit, employeurs: Employeurs, calendrier: Calendrier): EtapeRacontee[] {
  const finales = etapesFinales(recit, employeurs, calendrier)
  const limite = Math.min(recit.dernier, ...finales.map(({ debut }) => debut - 3))
  const etapes = [...etapesCourantes(recit, employeurs, limite, finales.length > 0), ...etapesSociales(recit), ...finales]
  return etapes.sort((a, b) => a.debut - b.debut)
}

function etapesCourantes(recit: Recit, employeurs: Employeurs, limite: Jour, suivie: boolean): EtapeRacontee[] {
  const { alea, plan, terme } = recit
  const etapes: EtapeRacontee[] = []
  // People who leave without anything have fewer étapes, and longer gaps between them.
  const pauseMax = isPositive(plan.genre) ? 22 : 38
  let curseur = plan.entree + alea.entier(2, 9)
  while (curseur < limite) {
    const pause = recit.pause
    if (pause && curseur >= pause.debut - 10 && curseur <= pause.fin) {
      curseur = pause.fin + alea.entier(3, 14)
      continue
    }
    const avancement = (curseur - plan.entree) / Math.max(240, terme - plan.entree)
    const famille = alea.selon<FamilleEtape>(
      etapes.length === 0 ? DEBUT : avancement < 0.35 ? PREMIER_TIERS : avancement < 0.72 ? MILIEU : FIN,
    )
    const modele = modeleOf(famille, recit, employeurs)
    const prevue = curseur + modele.jours
    const { jours: _jours, ...etape } = { ...modele, debut: curseur, prevue }
    const finie = terminer(etape, recit, limite, suivie)
    etapes.push(finie)
    if (finie.fin === null) break
    curseur = finie.fin + alea.entier(1, pauseMax)
  }
  return etapes
}

/** What became of an étape: over, stopped, cut by the exit or a pause, or still running. */
function terminer(etape: Omit<EtapeRacontee, 'fin' | 'resultat'>, recit: Recit, limite: Jour, suivie: boolean): EtapeRacontee {
  const { alea, pause } = recit
  const prevue = etape.prevue ?? etape.debut
  const coupure = pause && pause.debut > etape.debut ? pause.debut - 1 : null
  if (coupure !== null && coupure < prevue && coupure <= limite)
    return { ...etape, fin: coupure, resultat: 'abandonnee', motif: 'Suspension du parcours' }
  if (prevue <= limite) {
    // Only what ended lately can still wait for its result.
    if (recit.sansResultat && prevue < 0 && prevue >= -45) return { ...etape, fin: null, resultat: 'en_cours' }
    if (alea.chance(0.1))
      return {
        ...etape,
        fin: etape.debut + Math.ceil((prevue - etape.debut) * 0.4),
        resultat: 'abandonnee',
        motif: alea.choix(MOTIFS_ARRET),
      }
    return { ...etape, fin: prevue, resultat: isValidable(etape.famille) ? 'validee' : 'realisee' }
  }
  if (recit.sortie === null && !suivie) return { ...etape, fin: null, resultat: 'en_cours' }
  const fin = Math.max(etape.debut, limite)
  return suivie ? { ...etape, fin, resultat: 'realisee' } : { ...etape, fin, resultat: 'abandonnee', motif: 'Fin du parcours' }
}

function etapesSociales(recit: Recit): EtapeRacontee[] {
  const { alea, plan, dernier: limite } = recit
  const modeles = alea.plusieurs(MODELES_ETAPE.action_sociale, alea.tirer([0, 1, 2], [30, 46, 24]))
  const etapes: EtapeRacontee[] = []
  let debut = plan.entree + alea.entier(20, 90)
  for (const { intitule, operateur, jours } of modeles) {
    if (debut >= limite) break
    const prevue = debut + alea.entier(...jours)
    const etape = { famille: 'action_sociale', intitule, operateur, debut, prevue } as const
    const close = prevue <= limite || recit.sortie !== null
    etapes.push(
      close
        ? { ...etape, fin: Math.min(prevue, limite), resultat: prevue <= limite ? 'realisee' : 'abandonnee' }
        : { ...etape, fin: null, resultat: 'en_cours' },
    )
    debut = prevue + alea.entier(20, 120)
  }
  return etapes
}

interface Modele extends Pick<EtapeRacontee, 'famille' | 'intitule' | 'operateur' | 'contrat' | 'heures' | 'employeur' | 'justificatif'> {
  readonly jours: number
}

function modeleOf(famille: FamilleEtape, { alea, metier, participant }: Recit, employeurs: Employeurs): Modele {
  const nom = participant.sexe === 'F' ? metier.f : metier.m
  const justificatif = alea.chance(0.92) ? 1 : null
  switch (famille) {
    case 'siae': {
      const { id, nom: structure } = employeurs.siae(alea)
      return {
        famille,
        intitule: `ACI ${structure}`,
        operateur: structure,
        jours: alea.entier(120, 240),
        contrat: 'cddi',
        heures: 26,
        employeur: id,
        justificatif,
      }
    }
    case 'pmsmp':
      return {
        famille,
        intitule: `PMSMP, ${nom}`,
        operateur: null,
        jours: alea.entier(4, 14),
        employeur: employeurs.pour(alea, metier),
        justificatif,
      }
    case 'emploi_court': {
      const interim = alea.chance(0.4)
      const employeur = interim ? employeurs.interim(alea) : employeurs.pour(alea, metier)
      const contrat = interim ? 'interim' : alea.chance(0.12) ? 'saisonnier' : 'cdd'
      const intitule = interim ? `Mission de ${nom}` : nom.charAt(0).toUpperCase() + nom.slice(1)
      return {
        famille,
        intitule,
        operateur: null,
        jours: alea.entier(12, interim ? 40 : 110),
        contrat,
        heures: alea.choix([20, 24, 28, 35]),
        employeur,
        justificatif,
      }
    }
    case 'emploi_durable':
    case 'creation':
      throw new RangeError(`${famille} ends a parcours`)
    default:
      return modeleSansContrat(famille, alea)
  }
}

function modeleSansContrat(famille: FamilleSansContrat, alea: Alea): Modele {
  const { intitule, operateur, jours } = alea.choix(MODELES_ETAPE[famille])
  return { famille, intitule, operateur, jours: alea.entier(...jours), justificatif: alea.chance(0.6) ? 1 : null }
}

const isValidable = (famille: FamilleEtape): boolean => famille.startsWith('formation_') || famille === 'pmsmp'

/** The row of an étape. */
export function etapeRow(etape: EtapeRacontee, id: string, participation: string, { date }: Calendrier): Database['etape'] {
  return {
    id,
    participation,
    famille: etape.famille,
    intitule: etape.intitule,
    operateur: etape.operateur,
    date_debut: date(etape.debut),
    date_fin_prevue: etape.prevue === null ? null : date(etape.prevue),
    date_fin: etape.fin === null ? null : date(etape.fin),
    resultat: etape.resultat,
    contrat: etape.contrat ?? null,
    heures_hebdo: etape.heures ?? null,
    fin_periode_essai: etape.essai === undefined ? null : date(etape.essai),
    employeur: etape.employeur ?? null,
    justificatif: etape.justificatif ?? null,
    motif_arret: etape.motif ?? null,
    commentaire: null,
  }
}
