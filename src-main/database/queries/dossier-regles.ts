import { addMonths, type IsoDate } from '../../domain/commun/date'
import { eligibiliteOf, type FaitsEligibilite } from '../../domain/participant/eligibilite'
import type { FaitsManques } from '../../domain/participant/manques'
import type { Participant } from '../../domain/participant/participant'
import type { Participation } from '../../domain/participant/participation'
import { manquesPrescription } from '../../domain/participant/prescription'
import type { ReglePiece } from '../../domain/piece/cibles'
import type { FaitsPreuves } from '../../domain/piece/exigences'
import { isManquante, preuvesManquantes, preuvesOf, titreCourt } from '../../domain/piece/preuves'
import { phraseClassement } from '../../domain/sortie/conseil-sortie'
import type { EtapeAClasser } from '../../domain/sortie/etape-a-classer'
import type { ReglesSortie } from '../../domain/sortie/regles'
import { sortiesPossibles } from '../../domain/sortie/sortie-possible'
import type { LignesDossier } from './dossier.query'

// How far ahead an exit is announced in the file.
const ANNONCE_MOIS = 6

/** The rules a file is judged with. */
export interface ReglesDossier {
  readonly date: IsoDate
  readonly regles: ReglesSortie
  readonly reglesPiece: readonly ReglePiece[]
  readonly eligibilite: Pick<FaitsEligibilite, 'residence' | 'territoire' | 'criteres'>
}

interface Cas {
  readonly personne: Participant
  readonly participation: Participation
  readonly etapes: readonly (EtapeAClasser & FaitsPreuves['etapes'][number])[]
  readonly sortie: FaitsPreuves['sortie']
}

/** What the proofs of a participation depend on, from the rows of the file. */
function faitsPreuves({ participation, etapes, sortie }: Cas, lignes: LignesDossier): FaitsPreuves {
  return {
    participation,
    etapes,
    sortie,
    suivis: lignes.suivis.filter((suivi) => suivi.participation === participation.id),
    pieces: lignes.pieces,
  }
}

/** What the rules of the entry and the proofs ask of a participation. */
export function exigencesDossier(cas: Cas, lignes: LignesDossier, regles: ReglesDossier) {
  const { participation, personne } = cas
  const sien = <T extends { participation: string }>(rows: readonly T[]) => rows.filter((ligne) => ligne.participation === participation.id)
  const fiche = sien(lignes.prescriptions)[0]
  const juge = eligibiliteOf(
    {
      ...regles.eligibilite,
      participant: personne,
      participation,
      constats: sien(lignes.constats),
      pieces: lignes.pieces.flatMap(({ preuves }) => preuves.flatMap(({ objet, objet_id }) => (objet === 'critere' ? [objet_id] : []))),
    },
    regles.date,
  )
  return {
    contrats: sien(lignes.contrats),
    eligibilite: juge,
    preuves: preuvesManquantes(faitsPreuves(cas, lignes), regles.reglesPiece, regles.date),
    prescription: fiche ? manquesPrescription({ ...fiche, ...participation }) : [],
  } satisfies Pick<FaitsManques, 'contrats' | 'eligibilite' | 'preuves' | 'prescription'>
}

/** The positive exits the rules allow, today or within six months, each with the proofs a controller would ask. */
export function sortiesPossiblesDossier(cas: Cas, lignes: LignesDossier, { regles, reglesPiece, date }: ReglesDossier) {
  return sortiesPossibles(cas.participation, cas.etapes, regles, date, addMonths(date, ANNONCE_MOIS)).map((possible) => {
    const { etape, motif, depuis, classement } = possible
    const sortie = { date_sortie: depuis, motif, etape, nature: classement.nature, categorie: classement.categorie, qualification: null }
    const preuves = preuvesOf(faitsPreuves({ ...cas, sortie }, lignes), reglesPiece, date)
    return {
      etape,
      motif,
      depuis,
      categorie: classement.categorie,
      phrase: phraseClassement(classement),
      preuves: preuves
        .filter(({ objet }) => objet === 'sortie')
        .map((preuve) => ({ titre: titreCourt(preuve), presente: !isManquante(preuve), attendu: preuve.attendu })),
    }
  })
}
