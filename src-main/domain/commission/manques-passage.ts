import { formatDate, type IsoDate } from '../commun/date'
import type { Etape } from '../parcours/etape'
import { CHAMP_FSE_ENTREE_LABELS, fseEntreeManquants } from '../participant/completude-fse'
import type { Participant } from '../participant/participant'
import { criteresOf, type Participation } from '../participant/participation'
import type { Classement } from '../sortie/classement'
import { NATURE_SORTIE_LABELS } from '../sortie/labels'
import type { Demande, Passage } from './commission'

/** Something a dossier lacks before its session: a proof to bring, or a point to check. */
export interface ManquePassage {
  readonly genre: 'piece' | 'point'
  readonly libelle: string
}

/** What the check of an agenda item looks at. */
export interface FaitsPassage {
  readonly passage: Passage
  readonly demande: Demande | null
  readonly participation: Participation
  readonly participant: Pick<Participant, 'sexe' | 'date_naissance' | 'code_insee' | 'telephone' | 'courriel'>
  readonly etapes: readonly Etape[]
  /** How the rule set classes the exit asked for; null when it is not one. */
  readonly classement: Classement | null
  readonly sorti: boolean
  readonly seance: IsoDate
}

/** What the dossier lacks to be decided, proofs first; empty when it is ready. */
export function manquesPassage(faits: FaitsPassage): ManquePassage[] {
  switch (faits.passage.type) {
    case 'entree':
      return manquesEntree(faits)
    case 'sortie_positive':
    case 'sortie_neutre':
    case 'sortie_sans_suite':
      return manquesSortie(faits)
    case 'prolongation':
      return [...parcoursOuvert(faits), ...motif(faits), ...fin(faits, 'Durée à dire')]
    case 'suspension':
      return [...parcoursOuvert(faits), ...motif(faits), ...fin(faits, 'Fin à prévoir')]
    case 'reorientation':
      return [...parcoursOuvert(faits), ...motif(faits)]
    case 'changement_referent':
      return [...parcoursOuvert(faits), ...(faits.demande?.referent ? [] : [point('Nouveau référent à choisir')])]
    case 'reprise':
      return parcoursOuvert(faits)
    case 'point_information':
      return []
  }
}

/** What a request to enter lacks to be decided; said when the request is written, not only on the agenda. */
export function manquesEntree({
  participation,
  participant,
  demande,
}: Pick<FaitsPassage, 'participation' | 'participant' | 'demande'>): ManquePassage[] {
  if (participation.date_entree !== null) return [point(`Déjà entré le ${formatDate(participation.date_entree)}`)]
  const manques: ManquePassage[] = []
  if (criteresOf(participation).length === 0) manques.push(piece('Critère d’éligibilité'))
  if (participation.date_premier_accueil === null) manques.push(point('Premier accueil à noter'))
  if (participation.referent === null && !demande?.referent) manques.push(point('Référent à choisir'))
  const champs = fseEntreeManquants({ ...participant, ...participation })
  if (champs.length > 0) manques.push(point(`FSE+ : ${champs.map((champ) => CHAMP_FSE_ENTREE_LABELS[champ]).join(', ')}`))
  return manques
}

function manquesSortie(faits: FaitsPassage): ManquePassage[] {
  const { demande, classement, passage } = faits
  if (faits.sorti || faits.participation.date_entree === null) return parcoursOuvert(faits)
  if (!demande?.motif_sortie || classement === null) return [point('Motif de sortie à dire')]
  const manques: ManquePassage[] = []
  const preuve = PREUVES[demande.motif_sortie]
  const etape = faits.etapes.find(({ id }) => id === (demande.etape ?? classement.etape))
  if (preuve !== undefined && etape === undefined) manques.push(piece('Aucune étape ne la justifie'))
  else if (preuve !== undefined && etape?.justificatif !== 1) manques.push(piece(preuve))
  if (etape?.contrat === 'cdi') manques.push(...essai(etape, passage.date_effet ?? demande.date_effet ?? faits.seance))
  const attendue = `sortie_${classement.nature}`
  if (passage.type !== attendue) manques.push(point(`Règle : ${NATURE_SORTIE_LABELS[classement.nature].toLowerCase()}`))
  if (passage.type === 'sortie_sans_suite') manques.push(...motif(faits))
  return manques
}

// Motives that rest on a proof, and its name.
const PREUVES: Partial<Record<string, string>> = {
  emploi: 'Contrat de travail',
  formation: 'Titre ou attestation',
  creation: 'Preuve de création',
}

function essai(etape: Etape, sortie: IsoDate): ManquePassage[] {
  const terme = etape.fin_periode_essai
  if (terme === null) return [point('Fin d’essai à dire')]
  return terme > sortie ? [point(`Essai jusqu’au ${formatDate(terme)}`)] : []
}

function parcoursOuvert({ participation, sorti }: FaitsPassage): ManquePassage[] {
  if (participation.date_entree === null) return [point('Pas encore entré')]
  return sorti ? [point('Déjà sorti')] : []
}

function motif({ demande }: FaitsPassage): ManquePassage[] {
  return demande?.justification ? [] : [point('Motif à écrire')]
}

function fin({ demande, passage }: FaitsPassage, libelle: string): ManquePassage[] {
  return demande?.date_fin || (passage.type === 'prolongation' && passage.date_effet) ? [] : [point(libelle)]
}

function piece(libelle: string): ManquePassage {
  return { genre: 'piece', libelle }
}

function point(libelle: string): ManquePassage {
  return { genre: 'point', libelle }
}
