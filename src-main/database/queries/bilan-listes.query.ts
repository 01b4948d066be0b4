import type { Kysely } from 'kysely'
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

/** The records behind the figures of a period, by the very functions that counted them. */
export async function loadListesBilan(db: Kysely<Database>, demande: DemandeIndicateurs): Promise<ListesBilan> {
  const { donnees, parametres } = await prepareIndicateurs(db, demande)
  const resultats = computeIndicateurs(donnees, parametres)
  const objets: ListesBilan['objets'][number][] = []
  for (const objet of OBJETS) {
    const codes = codesListes(objet)
    const codesOf = groupComptes(resultats, codes)
    const lignes = await listObjets(db, donnees, objet, [...codesOf.keys()].sort())
    objets.push({ objet, liste: { codes, codesOf, lignes } })
  }
  return {
    parcours: listParcours(donnees, resultats),
    heures: listHeures(donnees, resultats),
    objets,
    beneficiaires: listBeneficiaires(donnees, resultats.K02.ids),
  }
}
