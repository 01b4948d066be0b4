import type { Database } from '../../database/schema/database'
import type { ModeEntretien, StatutEntretien } from '../../domain/parcours/entretien'
import type { Calendrier, Jour } from '../calendrier'
import { PREMIER_REFERENT } from '../equipe'
import { isPositive } from '../genre'
import { NOTES_AVANT_SORTIE, NOTES_COURANT, NOTES_DEBUT, NOTES_EMPLOI, NOTES_ETAPE } from '../lexique/notes'
import type { EtapeRacontee } from './etape-finale'
import { isSuspendu, type Recit } from './recit'

interface RendezVous {
  readonly jour: Jour
  readonly statut: StatutEntretien
  readonly mode: ModeEntretien
}

const HEURES = ['09:00', '09:45', '10:30', '11:15', '14:00', '14:45', '15:30', '16:15'] as const

/** The appointments of a parcours: about one a month, some missed, the next ones planned. */
export function entretiensOf(recit: Recit, etapes: readonly EtapeRacontee[], calendrier: Calendrier): Omit<Database['entretien'], 'id'>[] {
  const passes = rendezVousPasses(recit, calendrier)
  const tous = [...passes, ...rendezVousPrevus(recit, passes, calendrier)]
  return tous.map((rendezVous, index) => {
    const suivant = tous[index + 1]
    const honore = rendezVous.statut === 'honore'
    const duJour = rendezVous.jour === 0
    return {
      participation: recit.id,
      date: calendrier.date(rendezVous.jour),
      mode: rendezVous.mode,
      statut: rendezVous.statut,
      referent: recit.plan.referent,
      heure: (duJour ? recit.plan.vedette?.heure : undefined) ?? recit.alea.choix(HEURES),
      duree_minutes: honore ? recit.alea.choix([20, 30, 30, 45, 45, 60]) : null,
      note: honore ? noteOf(recit, rendezVous.jour, index, etapes) : null,
      prochain_rdv: honore && suivant !== undefined ? calendrier.date(suivant.jour) : null,
      objectifs: null,
    }
  })
}

function rendezVousPasses(recit: Recit, calendrier: Calendrier): RendezVous[] {
  const { alea, plan, pause } = recit
  const rendezVous: RendezVous[] = []
  const dernierVu = recit.sortie === null ? -vuIlYa(recit) : recit.sortie - silence(recit)
  let jour = calendrier.ouvre(plan.entree + alea.entier(2, 6))
  const add = (quand: Jour, statut: StatutEntretien, mode = modeOf(recit)) => {
    const precedent = rendezVous.at(-1)?.jour ?? Number.NEGATIVE_INFINITY
    if (quand > precedent && quand >= plan.entree && quand < 0 && quand <= recit.dernier) rendezVous.push({ jour: quand, statut, mode })
  }
  while (jour < dernierVu - 12) {
    const enPause = pause !== null && jour >= pause.debut && jour <= pause.fin
    const statut = rendezVous.length === 0 ? 'honore' : alea.selon({ honore: 86, excuse: 7, absent: 5, annule: 2 })
    if (!enPause) add(jour, statut)
    jour = calendrier.ouvre(jour + (statut === 'honore' || enPause ? alea.entier(24, 34) : alea.entier(7, 14)))
  }
  add(calendrier.ouvre(dernierVu), 'honore')
  // Then the calls that nobody answered.
  const fin = recit.sortie ?? -4
  for (
    let quand = calendrier.ouvre(dernierVu + alea.entier(14, 24));
    quand < fin && !isSuspendu(recit);
    quand = calendrier.ouvre(quand + 21)
  ) {
    if (!plan.vedette) add(quand, alea.choix(['absent', 'excuse', 'absent'] as const))
  }
  return rendezVous
}

function rendezVousPrevus(recit: Recit, passes: readonly RendezVous[], calendrier: Calendrier): RendezVous[] {
  const { alea, plan } = recit
  if (recit.sortie !== null || isSuspendu(recit)) return []
  const dernier = passes.findLast(({ statut }) => statut === 'honore')
  const depuis = dernier === undefined ? 0 : -dernier.jour
  const oublie = !plan.vedette && depuis < 30 && alea.chance(0.022)
  // An appointment of these last days whose outcome nobody has written.
  const jourOublie = calendrier.ouvre(-alea.entier(2, 5))
  if (oublie && depuis > 8 && jourOublie > (passes.at(-1)?.jour ?? 0)) return [{ jour: jourOublie, statut: 'prevu', mode: 'individuel' }]
  const jours = plan.vedette?.rendezVous
  if (jours === null) return []
  if (jours !== undefined) return [{ jour: jours === 0 ? 0 : ouvreApres(jours, calendrier), statut: 'prevu', mode: 'individuel' }]
  const probabilite = depuis >= 60 ? 0 : depuis >= 30 ? 0.5 : 0.95
  if (!alea.chance(probabilite)) return []
  const dans = Math.max(2, 30 - depuis + alea.entier(-4, 4))
  return [{ jour: ouvreApres(dans, calendrier), statut: 'prevu', mode: alea.chance(0.9) ? 'individuel' : 'telephone' }]
}

const ouvreApres = (jour: Jour, { ouvre }: Calendrier): Jour =>
  ouvre(jour) === jour ? jour : ouvre(jour + 2) > jour ? ouvre(jour + 2) : jour + 2

/** Days since somebody was last met; most of a caseload within the month. */
function vuIlYa({ plan, alea, pause }: Recit): number {
  const entree = -plan.entree
  if (pause?.enCours) return Math.min(entree, -pause.debut + alea.entier(2, 9))
  const tire =
    plan.referent === PREMIER_REFERENT
      ? alea.tirer([alea.entier(2, 27), alea.entier(31, 55), alea.entier(61, 95)], [84, 9, 5])
      : alea.tirer([alea.entier(2, 28), alea.entier(31, 55), alea.entier(61, 110)], [85, 9, 4])
  return Math.max(2, Math.min(plan.vedette?.vu ?? tire, entree - 2))
}

/** Days between the last meeting and the exit. */
function silence({ plan, alea }: Recit): number {
  if (plan.genre === 'sans_nouvelles') return alea.entier(90, 150)
  if (plan.genre === 'abandon') return alea.entier(25, 60)
  return alea.entier(4, 15)
}

function modeOf({ alea }: Recit): ModeEntretien {
  return alea.selon({ individuel: 80, telephone: 11, collectif: 6, visio: 3 })
}

function noteOf(recit: Recit, jour: Jour, index: number, etapes: readonly EtapeRacontee[]): string {
  const { alea, plan } = recit
  if (index < 2) return alea.choix(NOTES_DEBUT)
  if (recit.terme - jour < 18 && isPositive(plan.genre)) return alea.choix(NOTES_AVANT_SORTIE)
  const enCours = etapes.findLast((etape) => etape.debut <= jour && (etape.fin === null || etape.fin > jour))
  if (enCours?.contrat && enCours.contrat !== 'cddi') return alea.choix(NOTES_EMPLOI)
  if (enCours?.intitule && alea.chance(0.55)) return alea.choix(NOTES_ETAPE).replace('{etape}', enCours.intitule)
  const note = alea.choix(NOTES_COURANT)
  return recit.participant.sexe === 'F' ? note : note.replace('motivée et organisée', 'motivé et organisé')
}
