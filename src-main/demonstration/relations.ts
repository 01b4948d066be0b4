import type { Contact, MiseEnRelation, Offre } from '../domain/employeur/employeur'
import type { Etape } from '../domain/parcours/etape'
import { type Alea, createAlea } from './alea'
import type { Calendrier, Jour } from './calendrier'
import type { Employeurs } from './entreprises'
import { METIERS } from './lexique/etapes'

/** A parcours seen by the relation entreprises. */
export interface Accompagne {
  readonly participation: string
  readonly entree: Jour
  readonly dernier: Jour
  readonly etapes: readonly Etape[]
}

const AUTEURS = ['Inès Haddad', 'Paul Renard'] as const
const MOTIFS_REFUS = ['Poste pourvu', 'Compétences', 'Injoignable', 'Non mobile', 'Pas intéressé', 'En formation', 'Absent'] as const
const STATUTS = { transmise: 24, proposee: 10, entretien: 14, refus_employeur: 18, refus_personne: 9, sans_suite: 16 } as const

/** Contacts, offers and people put forward; a contract signed comes from an offer that was kept. */
export function relationsOf(accompagnes: readonly Accompagne[], employeurs: Employeurs, calendrier: Calendrier) {
  const alea = createAlea(90_210)
  const debut = calendrier.plusMois(0, -38)
  const offres: Offre[] = []
  const mises: MiseEnRelation[] = []
  const addOffre = (offre: Omit<Offre, 'id'>): string => {
    const id = `O${String(offres.length + 1).padStart(4, '0')}`
    offres.push({ id, ...offre })
    return id
  }
  const addMise = (mise: Omit<MiseEnRelation, 'id'>) => mises.push({ id: `R${String(mises.length + 1).padStart(5, '0')}`, ...mise })

  for (const { participation, etapes } of accompagnes) {
    for (const etape of etapes) {
      if (etape.contrat === null || etape.employeur === null || etape.contrat === 'cddi' || !alea.chance(0.34)) continue
      const jour = calendrier.ouvre(calendrier.jour(etape.date_debut) - alea.entier(7, 25))
      if (jour < debut) continue
      const { employeur, contrat, heures_hebdo } = etape
      const date = calendrier.date(calendrier.ouvre(jour - alea.entier(3, 15)))
      const offre = addOffre({ employeur, intitule: etape.intitule, rome: romeOf(etape), date, postes: 1, contrat, heures_hebdo })
      addMise({ offre, participation, date: calendrier.date(jour), statut: 'retenue', motif: null })
    }
  }
  for (let jour = debut; jour < -1; jour += alea.entier(2, 5)) {
    const metier = alea.choix(METIERS)
    const publie = calendrier.ouvre(jour)
    const offre = addOffre({
      employeur: employeurs.pour(alea, metier),
      intitule: metier.m.charAt(0).toUpperCase() + metier.m.slice(1),
      rome: metier.rome,
      date: calendrier.date(publie),
      postes: alea.tirer([1, 2, 3, 6], [70, 18, 8, 4]),
      contrat: alea.selon({ cdd: 50, cdi: 34, interim: 12, saisonnier: 4 }),
      heures_hebdo: alea.tirer([35, 30, 24, 20], [60, 15, 15, 10]),
    })
    const presents = accompagnes.filter(({ entree, dernier }) => entree < publie && dernier >= Math.min(0, publie + 12))
    for (const { participation } of alea.plusieurs(presents, alea.tirer([0, 1, 2, 3], [20, 38, 26, 16]))) {
      addMise(candidatureOf(alea, offre, participation, calendrier.ouvre(Math.min(-1, publie + alea.entier(2, 12))), calendrier))
    }
  }
  return { contact: contactsOf(alea, employeurs, debut, calendrier), offre: offres, mise_en_relation: mises }
}

function candidatureOf(alea: Alea, offre: string, participation: string, jour: Jour, calendrier: Calendrier): Omit<MiseEnRelation, 'id'> {
  // What was sent lately has no answer yet.
  const statut = jour > -10 ? alea.selon({ proposee: 1, transmise: 2 }) : alea.selon(STATUTS)
  const motif = statut.startsWith('refus') || statut === 'sans_suite' ? alea.choix(MOTIFS_REFUS) : null
  return { offre, participation, date: calendrier.date(jour), statut, motif }
}

function contactsOf(alea: Alea, employeurs: Employeurs, debut: Jour, calendrier: Calendrier): Contact[] {
  const contacts = new Map<string, Contact>()
  for (let jour = debut; jour < 0; jour += alea.entier(1, 4)) {
    const employeur = alea.choix(employeurs.liste).id
    const date = calendrier.date(calendrier.ouvre(jour))
    const type = alea.selon({ telephone: 42, visite: 28, courriel: 24, salon: 6 })
    const id = `${employeur}|${date}|${type}`
    contacts.set(id, { id, employeur, date, type, auteur: alea.choix(AUTEURS) })
  }
  return [...contacts.values()]
}

function romeOf({ intitule }: Etape): string | null {
  const texte = (intitule ?? '').toLowerCase()
  return METIERS.find(({ f, m }) => texte.includes(f) || texte.includes(m))?.rome ?? null
}
