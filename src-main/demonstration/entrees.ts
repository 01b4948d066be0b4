import { addDays, type IsoDate } from '../domain/commun/date'
import { CRITERES_DEFAUT } from '../domain/participant/eligibilite-criteres'
import { criteresOf, type Participation } from '../domain/participant/participation'
import { PRESCRIPTION_VIDE, type Prescription } from '../domain/participant/prescription'
import { type Alea, at, createAlea } from './alea'
import type { Jeu } from './jeu'
import { MOTIFS_PRESCRIPTION, PRESCRIPTEURS } from './lexique/prescripteurs'

/** EPCI of the demonstration: real codes, so that the official lists and checks apply. */
export const TERRITOIRE_DEMONSTRATION = ['248000531', '248000499', '200070951', '200071223', '200071181']

const PREUVES = new Map(CRITERES_DEFAUT.map(({ code, preuves }) => [code, preuves]))
const EN_COURS = 18
const PRECEDENTE = 32
const MOIS = ['janvier', 'février', 'mars', 'avril', 'mai', 'juin', 'juillet', 'août', 'septembre', 'octobre', 'novembre', 'décembre']

/** The fiche of each request, the findings of each criterion, and two lists of France Travail. */
export function entreesOf(participations: readonly Participation[], today: IsoDate): Pick<Jeu, 'prescription' | 'critere_constat'> {
  const alea = createAlea(77_303)
  const cohortes = cohortesOf(participations)
  return {
    prescription: participations.map((participation) => ficheOf(alea, participation, cohortes.get(participation.id) ?? null, today)),
    critere_constat: participations.flatMap((participation) => constatsOf(alea, participation)),
  }
}

function ficheOf(alea: Alea, participation: Participation, cohorte: string | null, today: IsoDate): Prescription {
  const { id, prescripteur, date_prescription: date, date_entree } = participation
  const base = { ...PRESCRIPTION_VIDE, participation: id }
  const contacts = PRESCRIPTEURS[prescripteur ?? '']
  if (cohorte !== null) return { ...base, cohorte, ...diagnosticOf(alea, participation, today) }
  if (contacts === undefined || date === null) return base
  const contact = alea.choix(contacts)
  // A file already put to the commission was completed before; one that has just come often lacks a signature.
  const complete = date_entree !== null || alea.chance(0.55)
  const signe = (manque: number) => (complete || !alea.chance(manque) ? date : null)
  return {
    ...base,
    prescripteur_nom: contact.nom,
    prescripteur_fonction: contact.fonction,
    prescripteur_telephone: contact.telephone,
    prescripteur_courriel: contact.courriel,
    motif: complete || alea.chance(0.7) ? alea.choix(MOTIFS_PRESCRIPTION) : null,
    signature_participant: signe(0.6),
    signature_prescripteur: signe(0.3),
  }
}

function diagnosticOf(alea: Alea, participation: Participation, today: IsoDate) {
  const { date_premier_accueil: accueil, date_entree, issue_accueil } = participation
  if (accueil === null || (date_entree === null && alea.chance(0.3))) return {}
  const jour = addDays(accueil, alea.entier(0, 9))
  const suite = issue_accueil === 'non_entree' ? alea.choix(['autre', 'sans_suite'] as const) : 'plie'
  return { date_diagnostic_partage: jour > today ? accueil : jour, conclusion_diagnostic: suite }
}

function constatsOf(alea: Alea, participation: Participation) {
  const jour = participation.date_premier_accueil ?? participation.date_prescription
  const manque = participation.date_entree === null ? 0.3 : 0.03
  return criteresOf(participation).map((critere) => ({
    participation: participation.id,
    critere,
    date_constat: alea.chance(manque / 3) ? null : jour,
    preuve: alea.chance(manque) ? null : (PREUVES.get(critere)?.[0] ?? 'attestation_honneur'),
  }))
}

// The latest people France Travail sent, in two lists named after their month.
function cohortesOf(participations: readonly Participation[]): Map<string, string> {
  const envoyes = participations
    .filter(({ prescripteur, date_prescription }) => prescripteur === 'France Travail' && date_prescription !== null)
    .sort((a, b) => (b.date_prescription ?? '').localeCompare(a.date_prescription ?? '') || a.id.localeCompare(b.id))
    .slice(0, EN_COURS + PRECEDENTE)
  const listes = [envoyes.slice(0, EN_COURS), envoyes.slice(EN_COURS)]
  const noms = new Set<string>()
  return new Map(
    listes.flatMap((liste) => {
      const nom = nomOf(liste, noms)
      noms.add(nom)
      return liste.map(({ id }): [string, string] => [id, nom])
    }),
  )
}

function nomOf(liste: readonly Participation[], pris: ReadonlySet<string>): string {
  const jour = liste.at(-1)?.date_prescription ?? '2000-01-01'
  const nom = `Liste de ${at(MOIS, Number(jour.slice(5, 7)) - 1)} ${jour.slice(0, 4)}`
  return pris.has(nom) ? `${nom}, première` : nom
}
