import type { Kysely } from 'kysely'
import { lireRedaction, type Redaction } from '../../domain/bilan/redaction'
import { countRepris } from '../../domain/bilan/texte'
import type { Database } from '../schema/database'

export interface BilanListe {
  readonly id: string
  readonly nom: string
  readonly operation: string | null
  readonly intitule: string | null
  readonly du: string
  readonly au: string
  readonly modifie_le: string
  readonly modifie_par: string
  readonly versions: { version: number; fige_le: string; fige_par: string; empreinte: string }[]
  readonly repris: number
}

/** Every bilan with its frozen versions, the latest period first; what a version holds is not read. */
export async function listBilans(db: Kysely<Database>, id: string | null = null): Promise<(BilanListe & Redaction)[]> {
  let query = db
    .selectFrom('bilan')
    .leftJoin('operation', 'operation.code', 'bilan.operation')
    .leftJoin('utilisateur', 'utilisateur.id', 'bilan.modifie_par')
    .selectAll('bilan')
    .select(['operation.intitule', 'utilisateur.nom as auteur'])
  if (id !== null) query = query.where('bilan.id', '=', id)
  const bilans = await query.orderBy('bilan.au', 'desc').orderBy('bilan.nom').orderBy('bilan.id').execute()
  const figes = await db
    .selectFrom('bilan_fige')
    .leftJoin('utilisateur', 'utilisateur.id', 'bilan_fige.fige_par')
    .select(['bilan_fige.bilan', 'bilan_fige.version', 'bilan_fige.fige_le', 'bilan_fige.fige_par', 'bilan_fige.empreinte'])
    .select('utilisateur.nom as auteur')
    .orderBy('bilan_fige.version', 'desc')
    .execute()
  return bilans.map(({ sections, textes, auteur, ...bilan }) => {
    const redaction = lireRedaction({ sections, textes })
    return {
      ...bilan,
      ...redaction,
      modifie_par: auteur ?? bilan.modifie_par,
      repris: countRepris(redaction.textes),
      versions: figes
        .filter((fige) => fige.bilan === bilan.id)
        .map(({ version, fige_le, fige_par, auteur: nom, empreinte }) => ({ version, fige_le, fige_par: nom ?? fige_par, empreinte })),
    }
  })
}
