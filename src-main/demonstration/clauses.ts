import type { ContratClause, EtatMarche, HeureClause, Lot, Marche, ModaliteClause } from '../domain/clause/clause'
import { lastDayOfMonth, monthOf } from '../domain/commun/date'
import type { Participant } from '../domain/participant/participant'
import { type Alea, createAlea } from './alea'
import type { Calendrier, Jour } from './calendrier'
import type { Employeurs } from './entreprises'
import { CHANTIERS, DONNEURS_ORDRE } from './lexique/entreprises'
import { NOMS, PRENOMS_F, PRENOMS_M } from './lexique/noms'
import { COMMUNES } from './lexique/territoire'

/** A participant working now or lately, who may be the beneficiary of a clause. */
export type Beneficiaire = Pick<Participant, 'id' | 'nom' | 'prenom' | 'sexe' | 'date_naissance' | 'code_insee'>

export interface Clauses {
  readonly marche: Marche[]
  readonly lot: Lot[]
  readonly contrat_clause: ContratClause[]
  readonly heure_clause: HeureClause[]
}

const MODALITES: Readonly<Record<ModaliteClause, number>> = { ett: 30, embauche_directe: 22, etti: 18, geiq: 14, ai: 10, sous_traitance: 6 }
const HEURES_MOIS = 151.67

/** Markets, lots, contracts and hours of the clauses sociales, up to last month. */
export function clausesOf(beneficiaires: readonly Beneficiaire[], employeurs: Employeurs, calendrier: Calendrier): Clauses {
  const alea = createAlea(161_803)
  const clauses: Clauses = { marche: [], lot: [], contrat_clause: [], heure_clause: [] }
  for (const [rang, [intitule, lots]] of CHANTIERS.entries()) {
    const debut = calendrier.ouvre(-900 + rang * 68 + alea.entier(0, 30))
    const fin = debut + alea.entier(280, 620)
    const marche: Marche = {
      id: `M${String(rang + 1).padStart(3, '0')}`,
      donneur_ordre: alea.choix(DONNEURS_ORDRE),
      operation: intitule,
      intitule,
      facilitateur: alea.choix(['Laurence Petitjean', 'Bruno Sall']),
      territoire: alea.choix(['CA du Pays de l’Orle', 'Val de Somme', 'Nord Picardie']),
      etat: etatOf(debut, fin),
      date_debut: calendrier.date(debut),
      date_fin: calendrier.date(fin),
    }
    clauses.marche.push(marche)
    const contexte = { alea, beneficiaires, employeurs, calendrier }
    for (const [numero, nom] of lots.entries()) addLot(clauses, { marche, nom, numero, debut, fin }, contexte)
  }
  return clauses
}

function etatOf(debut: Jour, fin: Jour): EtatMarche {
  if (fin < -180) return 'solde'
  if (fin < 0) return 'termine'
  return debut < 0 ? 'en_cours' : 'clause'
}

interface Contexte {
  readonly alea: Alea
  readonly beneficiaires: readonly Beneficiaire[]
  readonly employeurs: Employeurs
  readonly calendrier: Calendrier
}

interface LotPlan {
  readonly marche: Marche
  readonly nom: string
  readonly numero: number
  readonly debut: Jour
  readonly fin: Jour
}

function addLot(clauses: Clauses, { marche, nom, numero, debut, fin }: LotPlan, contexte: Contexte): void {
  const { alea, employeurs } = contexte
  const titulaire = alea.choix(employeurs.secteur(alea.choix(['batiment', 'batiment', 'paysage', 'proprete'])))
  const lot: Lot = {
    id: `${marche.id}-${numero + 1}`,
    marche: marche.id,
    intitule: nom,
    titulaire: titulaire.nom,
    heures_prevues: alea.entier(6, 34) * 100,
    frequence: alea.choix(['mensuelle', 'trimestrielle'] as const),
  }
  clauses.lot.push(lot)
  let reste = (lot.heures_prevues ?? 0) * alea.choix([0.75, 0.9, 1.05, 1.1])
  for (let jour = debut + alea.entier(10, 40); jour < Math.min(fin, -30) && reste > 60; jour += alea.entier(20, 60)) {
    const mois = Math.min(alea.entier(2, 7), Math.max(1, Math.round((fin - jour) / 30)))
    reste -= addContrat(clauses, lot, titulaire.id, jour, mois, contexte)
  }
}

function addContrat(clauses: Clauses, lot: Lot, titulaire: string, debut: Jour, mois: number, contexte: Contexte): number {
  const { alea, employeurs, calendrier } = contexte
  const modalite = alea.selon(MODALITES)
  const fin = calendrier.jour(lastDayOfMonth(monthOf(calendrier.date(calendrier.plusMois(debut, mois - 1)))))
  const id = `C${String(clauses.contrat_clause.length + 1).padStart(4, '0')}`
  const direct = modalite === 'embauche_directe' || modalite === 'sous_traitance' || modalite === 'geiq'
  clauses.contrat_clause.push({
    id,
    lot: lot.id,
    ...beneficiaireOf(contexte),
    modalite,
    employeur: direct ? titulaire : alea.choix(employeurs.secteur(modalite === 'ett' ? 'interim' : 'siae')).id,
    type_contrat: modalite === 'ett' ? 'interim' : modalite === 'embauche_directe' ? alea.choix(['cdd', 'cdi', 'apprentissage']) : 'cdd',
    date_debut: calendrier.date(debut),
    date_fin: calendrier.date(fin),
    eligibilite: alea.selon({ deld: 34, rsa: 26, plie: 16, jeune: 12, rqth: 8, siae: 4 }),
  })
  let total = 0
  const dernierMois = monthOf(calendrier.date(calendrier.plusMois(0, -1)))
  for (let rang = 0; rang < mois; rang += 1) {
    const moisDit = monthOf(calendrier.date(calendrier.plusMois(debut, rang)))
    if (moisDit > dernierMois) break
    const heures_travail = Math.round(HEURES_MOIS * alea.entier(45, 100)) / 100
    const heures_formation = alea.chance(0.18) ? alea.entier(2, 5) * 7 : 0
    clauses.heure_clause.push({ contrat: id, mois: moisDit, heures_travail, heures_formation })
    total += heures_travail + heures_formation
  }
  return total
}

type Personne = Pick<ContratClause, 'participant' | 'nom' | 'prenom' | 'sexe' | 'date_naissance' | 'code_insee'>

// A participant is linked once and never typed twice.
function beneficiaireOf({ alea, beneficiaires, calendrier }: Contexte): Personne {
  if (beneficiaires.length > 0 && alea.chance(0.3)) {
    const { id, nom, prenom, sexe, date_naissance, code_insee } = alea.choix(beneficiaires)
    return { participant: id, nom, prenom, sexe, date_naissance, code_insee }
  }
  const sexe = alea.chance(0.22) ? 'F' : 'M'
  const annee = Number(calendrier.today.slice(0, 4)) - alea.entier(19, 58)
  return {
    participant: null,
    nom: alea.choix(NOMS),
    prenom: alea.choix(sexe === 'F' ? PRENOMS_F : PRENOMS_M),
    sexe,
    date_naissance: `${annee}-${String(alea.entier(1, 12)).padStart(2, '0')}-${String(alea.entier(1, 28)).padStart(2, '0')}`,
    code_insee: alea.pondere(COMMUNES).code_insee,
  }
}
