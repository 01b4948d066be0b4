import type { OuiNon } from '../commun/oui-non'
import { type Etape, FAMILLES_ETAPE } from '../parcours/etape'
import { libelleEtape } from '../parcours/libelle-etape'
import { critereLabel } from '../participant/labels'
import { criteresOf, type Participation } from '../participant/participation'
import type { NatureSortie, Sortie } from '../sortie/sortie'
import type { Suivi } from '../sortie/suivi'
import { type CiblePreuve, cibleCritere, cibleLabel, type ReglePiece } from './cibles'
import type { ObjetPreuve, Piece, PiecePreuve } from './piece'
import { typesAcceptes } from './regles-piece'
import type { TypePiece } from './types-piece'

/** A document of the file and all it was said to prove. */
export interface PieceProbante extends Pick<Piece, 'id' | 'participation' | 'type' | 'date_piece' | 'date_fin_validite'> {
  readonly preuves: readonly Pick<PiecePreuve, 'objet' | 'objet_id'>[]
}

type EtapeProuvee = Pick<
  Etape,
  'id' | 'famille' | 'intitule' | 'operateur' | 'contrat' | 'resultat' | 'fin_periode_essai' | 'date_debut' | 'justificatif'
>

/** The exit with its class, as the rule set or the commission gave it. */
export interface SortieProuvee extends Pick<Sortie, 'date_sortie' | 'motif' | 'etape'> {
  readonly nature: NatureSortie
  readonly categorie: string
  readonly qualification: OuiNon
}

/** What the proofs of one participation depend on. */
export interface FaitsPreuves {
  readonly participation: Pick<Participation, 'id' | 'participant' | 'criteres' | 'date_prescription' | 'date_entree' | 'issue_accueil'>
  readonly etapes: readonly EtapeProuvee[]
  readonly sortie: SortieProuvee | null
  readonly suivis: readonly Pick<Suivi, 'echeance' | 'maintenu'>[]
  /** Those of this participation, and those of the person that hold for every parcours. */
  readonly pieces: readonly PieceProbante[]
}

/** One thing to prove: what, with which documents, and whether it counts on the day of entry. */
export interface Exigence {
  readonly cle: string
  readonly cible: CiblePreuve
  readonly objet: ObjetPreuve
  readonly objet_id: string
  readonly titre: string
  readonly types: readonly TypePiece[]
  /** Entry proofs are judged on the day of entry, and are never later. */
  readonly a_l_entree: boolean
  /** The paper is in the binder, though nothing is attached. */
  readonly au_dossier: boolean
  /** Étape whose document is worth this one too. */
  readonly etape: string | null
}

/** Key of what the proofs of a follow-up are attached to. */
export const suiviObjet = (participation: string, echeance: 3 | 6): string => `${participation}|${echeance}`

/** What the settings ask to be proved in a participation; empty for somebody who did not enter. */
export function exigencesOf(faits: FaitsPreuves, regles: readonly ReglePiece[]): Exigence[] {
  if (faits.participation.issue_accueil === 'non_entree') return []
  const demandees = [...exigencesEntree(faits), ...exigencesEtapes(faits), ...exigencesSortie(faits), ...exigencesSuivis(faits)]
  return demandees
    .map((demandee) => ({
      au_dossier: false,
      a_l_entree: false,
      etape: null,
      ...demandee,
      cle: `${demandee.cible}|${demandee.objet_id}`,
      types: typesAcceptes(regles, demandee.cible),
    }))
    .filter(({ types }) => types.length > 0)
}

type Demandee = Pick<Exigence, 'cible' | 'objet' | 'objet_id' | 'titre'> & Partial<Pick<Exigence, 'a_l_entree' | 'au_dossier' | 'etape'>>

function exigencesEntree({ participation }: FaitsPreuves): Demandee[] {
  const { participant, id } = participation
  const demandees: Demandee[] = [
    { cible: 'identite', objet: 'identite', objet_id: participant, titre: 'Identité', a_l_entree: true },
    { cible: 'domicile', objet: 'domicile', objet_id: participant, titre: 'Domicile', a_l_entree: true },
    ...criteresOf(participation).map((code) => ({
      cible: cibleCritere(code),
      objet: 'critere' as const,
      objet_id: code,
      titre: `Critère : ${critereLabel(code)}`,
      a_l_entree: true,
    })),
  ]
  if (participation.date_prescription !== null) {
    demandees.push({ cible: 'prescription', objet: 'prescription', objet_id: id, titre: 'Fiche de prescription' })
  }
  if (participation.date_entree !== null) {
    demandees.push({ cible: 'contrat_engagement', objet: 'contrat_engagement', objet_id: id, titre: 'Contrat d’engagement' })
  }
  return demandees
}

const FAMILLES_FORMATION = new Set(FAMILLES_ETAPE.filter((famille) => famille.startsWith('formation_')))

function exigencesEtapes({ etapes }: FaitsPreuves): Demandee[] {
  return etapes.flatMap((etape): Demandee[] => {
    const commun = { objet: 'etape' as const, objet_id: etape.id, titre: libelleEtape(etape), au_dossier: etape.justificatif === 1 }
    if (etape.contrat !== null && etape.resultat !== 'abandonnee') return [{ ...commun, cible: 'etape:contrat' }]
    if (etape.resultat === 'validee' && FAMILLES_FORMATION.has(etape.famille)) return [{ ...commun, cible: 'etape:formation' }]
    return []
  })
}

const CIBLE_PAR_CATEGORIE: Readonly<Record<string, CiblePreuve>> = {
  emploi_durable: 'sortie:contrat',
  alternance: 'sortie:contrat',
  emploi_autre: 'sortie:contrat',
  formation: 'sortie:formation',
  creation: 'sortie:creation',
  scolarite: 'sortie:scolarite',
  demenagement: 'sortie:demenagement',
  retraite: 'sortie:retraite',
  deces: 'sortie:deces',
  maladie: 'sortie:maladie',
  maternite: 'sortie:maternite',
}

function exigencesSortie({ participation, sortie, etapes }: FaitsPreuves): Demandee[] {
  if (sortie === null) return []
  const demande = (cible: CiblePreuve, plus: Partial<Demandee> = {}): Demandee => ({
    cible,
    objet: 'sortie',
    objet_id: participation.id,
    titre: cibleLabel(cible),
    ...plus,
  })
  const demandees: Demandee[] = []
  const cible = CIBLE_PAR_CATEGORIE[sortie.categorie]
  const etape = etapes.find(({ id }) => id === sortie.etape)
  if (cible !== undefined) demandees.push(demande(cible, { etape: sortie.etape, au_dossier: etape?.justificatif === 1 }))
  if (cible === 'sortie:contrat' && etape?.fin_periode_essai != null) demandees.push(demande('sortie:essai', { etape: etape.id }))
  if (sortie.qualification === 1) demandees.push(demande('sortie:qualification', { etape: sortie.etape }))
  return demandees
}

function exigencesSuivis({ participation, suivis }: FaitsPreuves): Demandee[] {
  return suivis
    .filter(({ maintenu }) => maintenu === 'oui')
    .map(({ echeance }) => ({
      cible: 'suivi:maintien',
      objet: 'suivi',
      objet_id: suiviObjet(participation.id, echeance),
      titre: `Maintien à ${echeance} mois`,
    }))
}
