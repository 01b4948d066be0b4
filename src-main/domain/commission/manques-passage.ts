import { formatDate, type IsoDate } from '../commun/date'
import type { Etape } from '../parcours/etape'
import { CHAMP_FSE_ENTREE_LABELS, fseEntreeManquants } from '../participant/completude-fse'
import type { Participant } from '../participant/participant'
import { criteresOf, type Participation } from '../participant/participation'
import { type PreuveManquante, titreCourt } from '../piece/preuves'
import type { Classement } from '../sortie/classement'
import { NATURE_SORTIE_LABELS } from '../sortie/labels'
import type { MotifSortie } from '../sortie/sortie'
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
  /** Documents that the settings ask for and that nobody brought, the exit asked for taken as decided. */
  readonly preuves: readonly Pick<PreuveManquante, 'titre' | 'objet' | 'objet_id' | 'a_l_entree'>[]
  /** What the fiche de prescription lacks; empty when there is none. */
  readonly prescription: readonly string[]
  readonly seance: IsoDate
}

/** What the dossier lacks to be decided, proofs first; empty when it is ready. */
export function manquesPassage(faits: FaitsPassage): ManquePassage[] {
  switch (faits.passage.type) {
    case 'entree':
      return [...piecesEntree(faits), ...manquesEntree(faits), ...signatures(faits)]
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

// Read in the room: a criterion is not named, it may be a minimum social. An entry already made asks for nothing more here.
function piecesEntree({ participation, preuves }: FaitsPassage): ManquePassage[] {
  if (participation.date_entree !== null) return []
  const criteres = preuves.filter(({ objet }) => objet === 'critere').length
  return [
    ...preuves.filter(({ a_l_entree, objet }) => a_l_entree && objet !== 'critere').map((preuve) => piece(titreCourt(preuve))),
    ...(criteres === 0 ? [] : [piece(criteres === 1 ? 'Preuve du critère' : `Preuves de ${criteres} critères`)]),
    ...preuves.filter(({ objet }) => objet === 'prescription').map((preuve) => piece(titreCourt(preuve))),
  ]
}

function signatures({ participation, prescription }: FaitsPassage): ManquePassage[] {
  if (participation.date_entree !== null) return []
  return prescription.map((manque) => point(`Prescription\u00a0: ${manque}`))
}

function manquesSortie(faits: FaitsPassage): ManquePassage[] {
  const { demande, classement, passage } = faits
  if (faits.sorti || faits.participation.date_entree === null) return parcoursOuvert(faits)
  if (!demande?.motif_sortie || classement === null) return [point('Motif de sortie à dire')]
  const etape = faits.etapes.find(({ id }) => id === (demande.etape ?? classement.etape))
  const manques = piecesSortie(faits, demande.motif_sortie, etape)
  if (etape?.contrat === 'cdi') manques.push(...essai(etape, passage.date_effet ?? demande.date_effet ?? faits.seance))
  const attendue = `sortie_${classement.nature}`
  if (passage.type !== attendue) manques.push(point(`Règle : ${NATURE_SORTIE_LABELS[classement.nature].toLowerCase()}`))
  if (passage.type === 'sortie_sans_suite') manques.push(...motif(faits))
  return manques
}

const SUR_ETAPE: ReadonlySet<MotifSortie> = new Set(['emploi', 'formation', 'creation'])

// An exit that its class asks nothing for still rests on the document of its étape.
function piecesSortie({ preuves }: FaitsPassage, motif: MotifSortie, etape: Etape | undefined): ManquePassage[] {
  if (etape === undefined && SUR_ETAPE.has(motif)) return [piece('Aucune étape ne la justifie')]
  const sortie = preuves.filter(({ objet }) => objet === 'sortie')
  // Nor is a motive of health or death: only those of work and training name their document.
  if (sortie.length > 0) return sortie.map((preuve) => piece(SUR_ETAPE.has(motif) ? titreCourt(preuve) : 'Justificatif de sortie'))
  return preuves.some(({ objet, objet_id }) => objet === 'etape' && objet_id === etape?.id) ? [piece('Preuve de l’étape')] : []
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
