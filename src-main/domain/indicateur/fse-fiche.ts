import { ageAt, type IsoDate } from '../commun/date'
import type { ParticipantCompte, ParticipationComptee, SortieComptee } from './donnees'
import type { Dossier } from './dossier'

/** One FSE+ record: a person in an operation, first entry with its data, last exit. */
export interface FicheFse {
  /** Identifier of the first participation. */
  readonly id: string
  readonly premiere: ParticipationComptee
  readonly participant: ParticipantCompte | null
  readonly entree: IsoDate
  /** Completed years at the entry, null without a birth date. */
  readonly age: number | null
  readonly sortie: SortieComptee | null
  /** Identifier of the last participation, whose exit this is. */
  readonly derniere: string
  /** Participations merged: above one, the person came back. */
  readonly sejours: number
}

type DossierEntre = Dossier & { readonly entree: IsoDate }

/** Merges the participations of one person in one operation; a record of one day or less is left out after the merge. */
export function buildFichesFse(dossiers: readonly Dossier[]): FicheFse[] {
  const parPersonne = new Map<number, Groupe[]>()
  const groupes: Groupe[] = []
  for (const dossier of dossiers) {
    if (!isEntre(dossier)) continue
    const connus = parPersonne.get(dossier.personne)
    const groupe = connus?.find(({ premier }) => premier.participation.operation === dossier.participation.operation)
    if (groupe) {
      groupe.sejours += 1
      if (isBefore(dossier, groupe.premier)) groupe.premier = dossier
      if (isBefore(groupe.dernier, dossier)) groupe.dernier = dossier
      continue
    }
    const nouveau: Groupe = { premier: dossier, dernier: dossier, sejours: 1 }
    groupes.push(nouveau)
    if (connus) connus.push(nouveau)
    else parPersonne.set(dossier.personne, [nouveau])
  }
  return groupes.map(toFiche).filter(({ entree, sortie }) => sortie === null || sortie.date_sortie > entree)
}

interface Groupe {
  premier: DossierEntre
  dernier: DossierEntre
  sejours: number
}

function toFiche({ premier, dernier, sejours }: Groupe): FicheFse {
  const naissance = premier.participant?.date_naissance ?? null
  return {
    id: premier.id,
    premiere: premier.participation,
    participant: premier.participant,
    entree: premier.entree,
    age: naissance === null ? null : ageAt(naissance, premier.entree),
    sortie: dernier.sortie,
    derniere: dernier.id,
    sejours,
  }
}

function isBefore(a: DossierEntre, b: DossierEntre): boolean {
  return a.entree === b.entree ? a.id < b.id : a.entree < b.entree
}

function isEntre(dossier: Dossier): dossier is DossierEntre {
  return dossier.entree !== null
}
