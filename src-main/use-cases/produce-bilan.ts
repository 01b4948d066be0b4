import type { Kysely } from 'kysely'
import { loadOperationBilan } from '../database/queries/bilan.query'
import { loadStructure } from '../database/queries/settings.query'
import { loadTableauDeBord } from '../database/queries/tableau-de-bord.query'
import type { Database } from '../database/schema/database'
import { bilanDocument } from '../documents/bilan/bilan.document'
import type { BilanData } from '../documents/bilan/data'
import { renderPdf } from '../documents/render'
import type { IsoDate } from '../domain/commun/date'
import { addMonths } from '../domain/commun/date'
import type { Periode } from '../domain/indicateur/periode'
import { buildIndicateursXlsx } from '../exports/indicateurs-xlsx'

export interface DemandeBilan extends Periode {
  operation: string | null
  auteur: string
  /** The day it is produced. */
  date: IsoDate
}

export interface Referentiel {
  epciOf: (codeInsee: string) => string | null
  communeOf: (codeInsee: string) => string | null
}

/** Data of a bilan: the same figures as the screen, and the names to read them by. Throws as the indicators do. */
export async function loadBilan(db: Kysely<Database>, demande: DemandeBilan, { epciOf, communeOf }: Referentiel): Promise<BilanData> {
  const { du, au, operation, auteur, date } = demande
  const precedente = { du: addMonths(du, -12), au: addMonths(au, -12) }
  const tableau = await loadTableauDeBord(db, { du, au, operation, comparaison: precedente, epciOf })
  const { communes, ...contexte } = await loadOperationBilan(db, operation)
  return {
    ...contexte,
    structure: await loadStructure(db),
    periode: { du, au },
    precedente,
    auteur,
    date,
    tableau,
    communes: Object.fromEntries(communes.map((code) => [code, communeOf(code) ?? code])),
  }
}

/** A bilan as its two files, from one computation: they cannot disagree. */
export async function produceBilan(
  db: Kysely<Database>,
  demande: DemandeBilan,
  referentiel: Referentiel,
): Promise<{ pdf: Uint8Array; xlsx: Uint8Array }> {
  const data = await loadBilan(db, demande, referentiel)
  const regles = data.regles.flatMap(({ operation, phrases }) => phrases.map((phrase) => `${operation} : ${phrase}`))
  return {
    pdf: await renderPdf(bilanDocument(data)),
    xlsx: await buildIndicateursXlsx({
      structure: data.structure.nom,
      operation: demande.operation,
      ...data.periode,
      regles,
      indicateurs: data.tableau.indicateurs,
      serie: data.tableau.serie,
    }),
  }
}
