import type { Kysely } from 'kysely'
import { isIsoDate } from '../../domain/commun/date'
import { identityKey } from '../../domain/indicateur/beneficiaires'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import type { DonneesIndicateur } from '../../domain/indicateur/donnees'
import { buildDossiers } from '../../domain/indicateur/dossier'
import { computeIndicateur, computeLigne } from '../../domain/indicateur/indicateurs'
import { type DateComptee, dateOf, type ObjetCompte, objetOf } from '../../domain/indicateur/objet-compte'
import { classerDossiers } from '../../domain/indicateur/sorties-classees'
import { MODE_ENTRETIEN_LABELS, THEME_FREIN_LABELS } from '../../domain/parcours/labels'
import { libelleEtape } from '../../domain/parcours/libelle-etape'
import { describeSortie } from '../../domain/sortie/libelle-sortie'
import { parseReglesByOperation } from '../../domain/sortie/regles'
import type { NatureSortie } from '../../domain/sortie/sortie'
import type { Database } from '../schema/database'
import { listNomsActivite } from './indicateur-liste-activite.query'
import { type DemandeIndicateurs, prepareIndicateurs } from './indicateurs.query'

/** One line behind a figure: who or what was counted, and why it is there. */
export interface LigneListe {
  id: string
  participant: string | null
  participation: string | null
  nom: string
  prenom: string | null
  date: string | null
  precision: string | null
  categorie: string | null
  nature: NatureSortie | null
  /** The test of the rule set that the exit passed or failed. */
  raison: string | null
}

/** A figure, or one line of its breakdown. */
export interface CibleListe {
  code: CodeIndicateur
  chemin: readonly string[] | null
}

/** The records behind a figure, by the very function that counted them. */
export async function listIndicateur(
  db: Kysely<Database>,
  demande: DemandeIndicateurs,
  { code, chemin }: CibleListe,
): Promise<LigneListe[]> {
  const { donnees, parametres } = await prepareIndicateurs(db, demande)
  const { ids } = chemin ? computeLigne(donnees, parametres, code, chemin) : computeIndicateur(donnees, parametres, code)
  return code === 'K02' ? listBeneficiaires(donnees, ids) : listObjets(db, donnees, objetOf(code), ids, dateOf(code))
}

/** The records of one kind, by their identifiers. */
export async function listObjets(
  db: Kysely<Database>,
  donnees: DonneesIndicateur,
  objet: ObjetCompte,
  ids: readonly string[],
  date: DateComptee = 'entree',
): Promise<LigneListe[]> {
  if (objet === 'sortie') return listSorties(donnees, ids)
  if (objet === 'participation') return listParcours(db, donnees, ids, date)
  if (objet === 'etape') return listEtapes(db, donnees, ids)
  if (objet === 'entretien' || objet === 'frein') return listParCle(donnees, ids)
  return listNomsActivite(db, objet, ids)
}

type Personnes = ReadonlyMap<string, Pick<LigneListe, 'participant' | 'participation' | 'nom' | 'prenom'>>

function personnesOf(donnees: DonneesIndicateur): Personnes {
  const { tous } = buildDossiers(donnees, null)
  return new Map(
    tous.map(({ id, participant }) => [
      id,
      { participation: id, participant: participant?.id ?? null, nom: participant?.nom ?? id, prenom: participant?.prenom ?? null },
    ]),
  )
}

const RIEN = { date: null, precision: null, categorie: null, nature: null, raison: null }

function ligneOf(personnes: Personnes, id: string, participation: string): LigneListe {
  const personne = personnes.get(participation) ?? { participation, participant: null, nom: participation, prenom: null }
  return { ...RIEN, ...personne, id }
}

function retain(donnees: DonneesIndicateur, ids: readonly string[]) {
  const { tous, parId } = buildDossiers(donnees, null)
  const voulus = new Set(ids)
  return { retenus: tous.filter(({ id }) => voulus.has(id)), parId }
}

/** Exits with their class and the test behind it. */
function listSorties(donnees: DonneesIndicateur, ids: readonly string[]): LigneListe[] {
  const personnes = personnesOf(donnees)
  const { retenus, parId } = retain(donnees, ids)
  const etapes = new Map(donnees.etapes.map((etape) => [etape.id, etape]))
  return classerDossiers(retenus, parId, donnees.etapes, parseReglesByOperation(donnees.regles)).map(({ dossier, sortie, classe }) => {
    const { nature, categorie, derogatoire, classement } = classe
    const etape = classement.reussi && !derogatoire ? etapes.get(classement.etape ?? '') : undefined
    return {
      ...ligneOf(personnes, dossier.id, dossier.id),
      date: sortie.date_sortie,
      precision: describeSortie(categorie, etape),
      categorie,
      nature,
      raison: derogatoire ? 'Décision dérogatoire de la commission' : classement.raisons.join(' '),
    }
  })
}

/** Parcours with their référent, dated by what was counted: the first reception, or the entry. */
async function listParcours(
  db: Kysely<Database>,
  donnees: DonneesIndicateur,
  ids: readonly string[],
  date: DateComptee,
): Promise<LigneListe[]> {
  const personnes = personnesOf(donnees)
  const referents = new Map((await db.selectFrom('referent').select(['code', 'nom']).execute()).map(({ code: cle, nom }) => [cle, nom]))
  return retain(donnees, ids).retenus.map(({ id, entree, participation }) => ({
    ...ligneOf(personnes, id, id),
    date: date === 'premier_accueil' ? participation.date_premier_accueil : entree,
    precision: referents.get(participation.referent ?? '') ?? participation.referent,
  }))
}

async function listEtapes(db: Kysely<Database>, donnees: DonneesIndicateur, ids: readonly string[]): Promise<LigneListe[]> {
  const personnes = personnesOf(donnees)
  const voulus = new Set(ids)
  const etapes = await db
    .selectFrom('etape')
    .leftJoin('employeur', 'employeur.id', 'etape.employeur')
    .select(['etape.id', 'etape.participation', 'etape.intitule', 'etape.famille', 'etape.contrat', 'etape.operateur', 'etape.date_debut'])
    .select('employeur.nom as nomEmployeur')
    .orderBy('etape.id')
    .execute()
  return etapes
    .filter(({ id }) => voulus.has(id))
    .map(({ nomEmployeur, ...etape }) => ({
      ...ligneOf(personnes, etape.id, etape.participation),
      date: etape.date_debut,
      precision: libelleEtape(etape, nomEmployeur),
    }))
}

const LIBELLES: Readonly<Record<string, string>> = { ...THEME_FREIN_LABELS, ...MODE_ENTRETIEN_LABELS }

// Interviews and freins are designated by their key: participation, then day or theme.
function listParCle(donnees: DonneesIndicateur, ids: readonly string[]): LigneListe[] {
  const personnes = personnesOf(donnees)
  return ids.map((id) => {
    const [participation = '', ...reste] = id.split('|')
    const date = reste.find(isIsoDate) ?? null
    const precision = reste.filter((part) => part !== date).map((part) => LIBELLES[part] ?? part)
    return { ...ligneOf(personnes, id, participation), date, precision: precision.join(', ') || null }
  })
}

/** Beneficiaries of the clauses: a participant, or the name written on the contracts. */
export function listBeneficiaires({ participants, contrats_clause }: DonneesIndicateur, ids: readonly string[]): LigneListe[] {
  const parId = new Map(participants.map((participant) => [participant.id, participant]))
  const parCle = new Map(contrats_clause.map((contrat) => [identityKey(contrat), contrat]))
  return ids.map((id) => {
    const participant = parId.get(id)
    const { nom, prenom } = participant ?? parCle.get(id) ?? { nom: id, prenom: null }
    return { ...RIEN, id, participant: participant?.id ?? null, participation: null, nom: nom ?? id, prenom }
  })
}
