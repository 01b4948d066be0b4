import type { Kysely } from 'kysely'
import type { Database } from '../database/schema/database'
import { lireRedaction } from '../domain/bilan/redaction'
import type { IsoDate } from '../domain/commun/date'
import { reproduceBilanFige } from './freeze-bilan'
import type { Referentiel } from './load-bilan'
import { loadBilanEnregistre } from './manage-bilan'
import { type FichierBilan, type FichierProduit, produceFichierBilan } from './produce-bilan'

export interface EditionBilan {
  readonly id: string
  /** Null for the draft, computed now. */
  readonly version: number | null
  readonly fichier: FichierBilan
  readonly auteur: string
  readonly date: IsoDate
}

/** One file of a bilan that was kept: its draft with today’s figures, or a frozen version as it was. */
export async function produceBilanEnregistre(
  db: Kysely<Database>,
  { id, version, fichier, auteur, date }: EditionBilan,
  territoires: Referentiel,
): Promise<FichierProduit> {
  if (version !== null) return reproduceBilanFige(db, id, version, fichier)
  const bilan = await loadBilanEnregistre(db, id)
  const { du, au, operation, nom } = bilan
  const redaction = lireRedaction(bilan)
  const { nominatif } = redaction
  return produceFichierBilan(db, { du, au, operation, auteur, date, fichier, nominatif, redaction: { ...redaction, nom } }, territoires)
}
