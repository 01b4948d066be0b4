import type { Kysely } from 'kysely'
import { CODES_INDICATEUR, type CodeIndicateur } from '../../domain/indicateur/codes'
import type { DonneesIndicateur } from '../../domain/indicateur/donnees'
import { computeIndicateurs } from '../../domain/indicateur/indicateurs'
import {
  codesListes,
  groupComptes,
  type LigneHeures,
  type LigneObjet,
  type LigneParcours,
  type ListeComptee,
  listHeures,
  listParcours,
  type ObjetListe,
} from '../../domain/indicateur/listes'
import type { Resultat } from '../../domain/indicateur/resultat'
import type { Database } from '../schema/database'
import { listBeneficiaires, listObjets } from './indicateur-liste.query'
import { type DemandeIndicateurs, prepareIndicateurs } from './indicateurs.query'

/** Everything counted in a period, kind by kind. */
export interface ListesBilan {
  readonly parcours: ListeComptee<LigneParcours>
  readonly heures: ListeComptee<LigneHeures>
  readonly objets: readonly { readonly objet: ObjetListe; readonly liste: ListeComptee<LigneObjet> }[]
  readonly beneficiaires: readonly LigneObjet[]
}

/** The records behind each figure. */
export type IdsIndicateurs = Readonly<Record<CodeIndicateur, readonly string[]>>

const OBJETS: readonly ObjetListe[] = [
  'etape',
  'entretien',
  'frein',
  'employeur',
  'offre',
  'mise_en_relation',
  'evenement',
  'marche',
  'lot',
  'contrat_clause',
]

/** The parcours behind the figures, the records of every kind when the workbook needs them, and their identifiers. */
export async function loadListesBilan(
  db: Kysely<Database>,
  demande: DemandeIndicateurs,
  { parcoursSeuls = false }: { parcoursSeuls?: boolean } = {},
): Promise<{ listes: ListesBilan; ids: IdsIndicateurs }> {
  const { donnees, parametres } = await prepareIndicateurs(db, demande)
  const resultats = computeIndicateurs(donnees, parametres)
  return {
    listes: {
      parcours: listParcours(donnees, resultats),
      heures: listHeures(donnees, resultats),
      objets: parcoursSeuls ? [] : await loadObjets(db, donnees, resultats),
      beneficiaires: parcoursSeuls ? [] : listBeneficiaires(donnees, resultats.K02.ids),
    },
    ids: Object.fromEntries(CODES_INDICATEUR.map((code) => [code, resultats[code].ids])) as unknown as IdsIndicateurs,
  }
}

async function loadObjets(db: Kysely<Database>, donnees: DonneesIndicateur, resultats: Readonly<Record<CodeIndicateur, Resultat>>) {
  const objets: ListesBilan['objets'][number][] = []
  for (const objet of OBJETS) {
    const codes = codesListes(objet)
    const codesOf = groupComptes(resultats, codes)
    const lignes = await listObjets(db, donnees, objet, [...codesOf.keys()].sort())
    objets.push({ objet, liste: { codes, codesOf, lignes } })
  }
  return objets
}
