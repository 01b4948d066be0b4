import type { Kysely } from 'kysely'
import { loadOperationBilan } from '../database/queries/bilan.query'
import { type ListesBilan, loadListesBilan } from '../database/queries/bilan-listes.query'
import { loadStructure } from '../database/queries/settings.query'
import { loadTableauDeBord } from '../database/queries/tableau-de-bord.query'
import type { Database } from '../database/schema/database'
import { bilanDocument } from '../documents/bilan/bilan.document'
import { chiffresClesDocument } from '../documents/bilan/chiffres-cles.document'
import type { BilanData } from '../documents/bilan/data'
import { renderPdf } from '../documents/render'
import type { IsoDate } from '../domain/commun/date'
import { oneYearBefore, type Periode } from '../domain/indicateur/periode'
import { buildBilanXlsx, titreComparaison } from '../exports/bilan-xlsx'

export interface DemandeBilan extends Periode {
  operation: string | null
  auteur: string
  /** The day it is produced. */
  date: IsoDate
}

/** Names and groupings of the communes. */
export interface Referentiel {
  epciOf: (codeInsee: string) => string | null
  communeOf: (codeInsee: string) => string | null
  nomEpciOf: (epci: string) => string | null
}

export const FICHIERS_BILAN = ['bilan', 'chiffres_cles', 'classeur'] as const
export type FichierBilan = (typeof FICHIERS_BILAN)[number]

/** Data of a bilan: the same figures as the screen, and the names to read them by. Throws as the indicators do. */
export async function loadBilan(db: Kysely<Database>, demande: DemandeBilan, territoires: Referentiel): Promise<BilanData> {
  const { du, au, operation, auteur, date } = demande
  const precedente = oneYearBefore({ du, au })
  const tableau = await loadTableauDeBord(db, { du, au, operation, comparaison: precedente, epciOf: territoires.epciOf })
  const { communes, ...contexte } = await loadOperationBilan(db, operation)
  const epcis = [...new Set(communes.flatMap((code) => territoires.epciOf(code) ?? []))]
  return {
    ...contexte,
    structure: await loadStructure(db),
    periode: { du, au },
    precedente,
    auteur,
    date,
    tableau,
    communes: Object.fromEntries(communes.map((code) => [code, territoires.communeOf(code) ?? code])),
    epci: Object.fromEntries(epcis.map((code) => [code, territoires.nomEpciOf(code) ?? code])),
  }
}

/** A bilan as its two files, from one state of the vault: they cannot disagree. */
export async function produceBilan(
  db: Kysely<Database>,
  demande: DemandeBilan,
  territoires: Referentiel,
): Promise<{ pdf: Uint8Array; xlsx: Uint8Array }> {
  const { data, listes } = await readBilan(db, demande, territoires)
  return { pdf: await renderPdf(bilanDocument(data)), xlsx: await buildXlsx(data, listes, false) }
}

/** One file of a bilan, and how many people it names. */
export async function produceFichierBilan(
  db: Kysely<Database>,
  { fichier, nominatif, ...demande }: DemandeBilan & { fichier: FichierBilan; nominatif: boolean },
  territoires: Referentiel,
): Promise<{ contenu: Uint8Array; personnes: number }> {
  if (fichier === 'classeur') {
    const { data, listes } = await readBilan(db, demande, territoires)
    const personnes = nominatif ? listes.parcours.lignes.length : 0
    return { contenu: await buildXlsx(data, listes, nominatif), personnes }
  }
  const data = await loadBilan(db, demande, territoires)
  const definition = fichier === 'bilan' ? bilanDocument(data) : chiffresClesDocument(data)
  return { contenu: await renderPdf(definition), personnes: 0 }
}

// One transaction of reading: somebody may be writing while the figures and their lists are read.
function readBilan(db: Kysely<Database>, demande: DemandeBilan, territoires: Referentiel) {
  return db.transaction().execute(async (trx) => ({
    data: await loadBilan(trx, demande, territoires),
    listes: await loadListesBilan(trx, { du: demande.du, au: demande.au, operation: demande.operation, epciOf: territoires.epciOf }),
  }))
}

function buildXlsx(data: BilanData, listes: ListesBilan, nominatif: boolean): Promise<Uint8Array> {
  const { tableau } = data
  return buildBilanXlsx({
    structure: data.structure.nom,
    operation: data.operation ? `${data.operation.intitule} (${data.operation.code})` : null,
    ...data.periode,
    regles: data.regles.flatMap(({ operation, phrases }) => phrases.map((phrase) => `${operation} : ${phrase}`)),
    indicateurs: tableau.indicateurs,
    ...(tableau.comparaison ? { comparaison: { titre: titreComparaison(data.precedente), indicateurs: tableau.comparaison } } : {}),
    noms: { communes: data.communes, referents: data.referents },
    tableau,
    listes,
    nominatif,
  })
}
