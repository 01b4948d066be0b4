import type { Kysely } from 'kysely'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import type { DonneesIndicateur } from '../../domain/indicateur/donnees'
import { buildDossiers } from '../../domain/indicateur/dossier'
import { computeIndicateur } from '../../domain/indicateur/indicateurs'
import { type ObjetCompte, objetOf } from '../../domain/indicateur/objet-compte'
import { classerDossiers } from '../../domain/indicateur/sorties-classees'
import { FAMILLE_ETAPE_LABELS } from '../../domain/parcours/labels'
import { categorieSortieLabel } from '../../domain/sortie/labels'
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
}

/** The records behind a figure, by the very function that counted them. */
export async function listIndicateur(db: Kysely<Database>, demande: DemandeIndicateurs, code: CodeIndicateur): Promise<LigneListe[]> {
  const { donnees, parametres } = await prepareIndicateurs(db, demande)
  const { ids } = computeIndicateur(donnees, parametres, code)
  const objet = objetOf(code)
  if (objet === 'participation' || objet === 'sortie') return listPersonnes(donnees, ids, objet)
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

const RIEN = { date: null, precision: null, categorie: null, nature: null }

function ligneOf(personnes: Personnes, id: string, participation: string): LigneListe {
  const personne = personnes.get(participation) ?? { participation, participant: null, nom: participation, prenom: null }
  return { ...RIEN, ...personne, id }
}

function listPersonnes(donnees: DonneesIndicateur, ids: readonly string[], objet: ObjetCompte): LigneListe[] {
  const personnes = personnesOf(donnees)
  const { tous, parId } = buildDossiers(donnees, null)
  const voulus = new Set(ids)
  const retenus = tous.filter(({ id }) => voulus.has(id))
  const classes = new Map(
    objet === 'sortie'
      ? classerDossiers(retenus, parId, donnees.etapes, parseReglesByOperation(donnees.regles)).map((classee) => [
          classee.dossier.id,
          classee,
        ])
      : [],
  )
  return retenus.map(({ id, entree, participation }) => {
    const classee = classes.get(id)
    const ligne = ligneOf(personnes, id, id)
    if (!classee) return { ...ligne, date: entree ?? participation.date_premier_accueil }
    const { nature, categorie, derogatoire } = classee.classe
    const precision = derogatoire ? `${categorieSortieLabel(categorie)}, décision dérogatoire` : categorieSortieLabel(categorie)
    return { ...ligne, date: classee.sortie.date_sortie, precision, categorie, nature }
  })
}

async function listEtapes(db: Kysely<Database>, donnees: DonneesIndicateur, ids: readonly string[]): Promise<LigneListe[]> {
  const personnes = personnesOf(donnees)
  const voulus = new Set(ids)
  const etapes = await db.selectFrom('etape').select(['id', 'participation', 'intitule', 'famille', 'date_debut']).orderBy('id').execute()
  return etapes
    .filter(({ id }) => voulus.has(id))
    .map(({ id, participation, intitule, famille, date_debut }) => ({
      ...ligneOf(personnes, id, participation),
      date: date_debut,
      precision: intitule ?? FAMILLE_ETAPE_LABELS[famille],
    }))
}

// Interviews and freins are designated by their key: participation, then day or theme.
function listParCle(donnees: DonneesIndicateur, ids: readonly string[]): LigneListe[] {
  const personnes = personnesOf(donnees)
  return ids.map((id) => {
    const [participation = '', ...reste] = id.split('|')
    const date = reste.find((part) => /^\d{4}-\d{2}-\d{2}$/.test(part)) ?? null
    return { ...ligneOf(personnes, id, participation), date, precision: reste.filter((part) => part !== date).join(', ') || null }
  })
}
