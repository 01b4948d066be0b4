import type { Evenement, Presence, TypeEvenement } from '../domain/employeur/evenement'
import { type Alea, createAlea } from './alea'
import type { Calendrier, Jour } from './calendrier'
import { EQUIPE } from './equipe'
import type { Accompagne } from './relations'

interface Rythme {
  readonly type: TypeEvenement
  readonly intitules: readonly string[]
  /** Days from one to the next. */
  readonly tous: readonly [number, number]
  /** Participants who come; none when it is a meeting of professionals. */
  readonly inscrits: readonly [number, number] | null
  readonly partenaires: 0 | 1
  /** Companies and posts, for a recruitment event. */
  readonly recrutement?: boolean
}

const RYTHMES: readonly Rythme[] = [
  {
    type: 'atelier',
    intitules: [
      'Atelier CV',
      'Simulation d’entretien',
      'Atelier numérique et emploi',
      'Connaître ses droits',
      'Découvrir les métiers du soin',
    ],
    tous: [20, 28],
    inscrits: [6, 11],
    partenaires: 0,
  },
  {
    type: 'job_dating',
    intitules: ['Job dating de la propreté', 'Job dating du soin', 'Job dating logistique', 'Job dating de l’été'],
    tous: [80, 100],
    inscrits: [14, 24],
    partenaires: 1,
    recrutement: true,
  },
  {
    type: 'forum',
    intitules: ['Forum de l’emploi', 'Forum de l’alternance', 'Carrefour des métiers'],
    tous: [80, 105],
    inscrits: null,
    partenaires: 1,
    recrutement: true,
  },
  { type: 'rencontre_siae', intitules: ['Rencontre des SIAE du territoire'], tous: [80, 95], inscrits: null, partenaires: 1 },
  {
    type: 'reunion_coordination',
    intitules: ['Coordination mobilité', 'Coordination santé', 'Coordination logement', 'Coordination linguistique'],
    tous: [80, 95],
    inscrits: null,
    partenaires: 1,
  },
  { type: 'conference', intitules: ['Matinée des employeurs engagés'], tous: [330, 370], inscrits: null, partenaires: 1 },
  {
    type: 'cafe_emploi',
    intitules: ['Café de l’emploi, centre social', 'Café de l’emploi, halle du marché'],
    tous: [110, 130],
    inscrits: [8, 15],
    partenaires: 1,
    recrutement: true,
  },
]

/** Events of the team with the people who came, and a few to come. */
export function evenementsOf(accompagnes: readonly Accompagne[], calendrier: Calendrier): { evenement: Evenement[]; presence: Presence[] } {
  const alea = createAlea(31_415)
  const evenement: Evenement[] = []
  const presence: Presence[] = []
  const debut = calendrier.plusMois(0, -38)
  for (const rythme of RYTHMES) {
    let rang = 0
    for (let jour = debut + alea.entier(1, rythme.tous[0]); jour < 75; jour += alea.entier(...rythme.tous)) {
      const quand = calendrier.ouvre(jour)
      const fiche = evenementOf(alea, rythme, quand, rang, evenement.length + 1, calendrier)
      rang += 1
      evenement.push(fiche)
      if (rythme.inscrits && fiche.etat !== 'annule') presence.push(...presencesOf(alea, fiche, quand, rythme.inscrits, accompagnes))
    }
  }
  // Each référent is met twice a year.
  for (const { prenom, nom } of EQUIPE) {
    for (let jour = debut + alea.entier(1, 150); jour < 40; jour += alea.entier(168, 186)) {
      const quand = calendrier.ouvre(jour)
      const id = `V${String(evenement.length + 1).padStart(4, '0')}`
      const etat = quand < 0 ? 'tenu' : 'prevu'
      const vide = { partenaires: 0, entreprises: null, postes: null, visiteurs: null } as const
      evenement.push({
        id,
        type: 'entretien_referent',
        date: calendrier.date(quand),
        intitule: `Entretien avec ${prenom} ${nom}`,
        etat,
        ...vide,
      })
    }
  }
  return { evenement, presence }
}

function evenementOf(alea: Alea, rythme: Rythme, jour: Jour, rang: number, numero: number, calendrier: Calendrier): Evenement {
  const tenu = jour < 0 && !alea.chance(0.04)
  const chiffres = rythme.recrutement === true && tenu
  const entreprises = chiffres ? alea.entier(8, 34) : null
  return {
    id: `V${String(numero).padStart(4, '0')}`,
    type: rythme.type,
    date: calendrier.date(jour),
    intitule: rythme.intitules[rang % rythme.intitules.length] ?? null,
    etat: tenu ? 'tenu' : jour < 0 ? 'annule' : 'prevu',
    partenaires: rythme.partenaires,
    entreprises,
    postes: entreprises === null ? null : entreprises * alea.entier(2, 5),
    visiteurs: chiffres ? alea.entier(60, 380) : null,
  }
}

function presencesOf(
  alea: Alea,
  { id }: Evenement,
  jour: Jour,
  inscrits: readonly [number, number],
  accompagnes: readonly Accompagne[],
): Presence[] {
  const suivis = accompagnes.filter(({ entree, dernier }) => entree <= Math.min(jour, -5) && (dernier >= jour || dernier === 0))
  return alea.plusieurs(suivis, alea.entier(...inscrits)).map(({ participation }) => ({
    evenement: id,
    participation,
    present: jour >= 0 ? null : alea.chance(0.82) ? 1 : 0,
  }))
}
