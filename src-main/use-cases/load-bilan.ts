import type { Kysely } from 'kysely'
import { loadOperationBilan } from '../database/queries/bilan.query'
import { type IdsIndicateurs, type ListesBilan, loadListesBilan } from '../database/queries/bilan-listes.query'
import { loadCriteres } from '../database/queries/eligibilite-reglages.query'
import { loadStructure } from '../database/queries/settings.query'
import { loadTableauDeBord } from '../database/queries/tableau-de-bord.query'
import type { Database } from '../database/schema/database'
import type { BilanData, LigneMouvement } from '../documents/bilan/data'
import type { Redaction } from '../domain/bilan/redaction'
import type { IsoDate } from '../domain/commun/date'
import { INDICATEURS } from '../domain/indicateur/catalogue/indicateurs'
import { oneYearBefore, type Periode } from '../domain/indicateur/periode'

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

/** Everything a bilan is made from: what papers print, the lists of the workbook, the records behind each figure. */
export interface MatiereBilan {
  readonly data: BilanData
  readonly listes: ListesBilan
  readonly ids: IdsIndicateurs
}

export interface OptionsBilan {
  /** Lists name people. */
  readonly nominatif: boolean
  /** Only the parcours: papers print no other list. */
  readonly parcoursSeuls?: boolean
  readonly redaction?: Redaction & { readonly nom: string }
}

/** The same figures as the screen, and the names to read them by. Throws as the indicators do. */
export async function loadBilan(
  db: Kysely<Database>,
  demande: DemandeBilan,
  territoires: Referentiel,
  { nominatif, parcoursSeuls = false, redaction }: OptionsBilan,
): Promise<MatiereBilan> {
  const { du, au, operation, auteur, date } = demande
  const { epciOf } = territoires
  const precedente = oneYearBefore({ du, au })
  const tableau = await loadTableauDeBord(db, { du, au, operation, comparaison: precedente, epciOf })
  const { listes, ids } = await loadListesBilan(db, { du, au, operation, epciOf }, { parcoursSeuls })
  const { communes, ...contexte } = await loadOperationBilan(db, operation)
  const epcis = [...new Set(communes.flatMap((code) => epciOf(code) ?? []))]
  const data: BilanData = {
    ...contexte,
    structure: await loadStructure(db),
    periode: { du, au },
    precedente,
    auteur,
    date,
    tableau,
    communes: Object.fromEntries(communes.map((code) => [code, territoires.communeOf(code) ?? code])),
    epci: Object.fromEntries(epcis.map((code) => [code, territoires.nomEpciOf(code) ?? code])),
    criteres: Object.fromEntries((await loadCriteres(db)).map(({ code, libelle }) => [code, libelle])),
    fiches: INDICATEURS,
    mouvements: listMouvements(listes, nominatif),
    ...(redaction && { redaction: { nom: redaction.nom, sections: redaction.sections, textes: redaction.textes } }),
  }
  return { data, listes, ids }
}

function listMouvements({ parcours: { lignes, codesOf } }: ListesBilan, nominatif: boolean): LigneMouvement[] {
  return lignes.flatMap((ligne) => {
    const codes = codesOf.get(ligne.id) ?? []
    const [entre, sorti] = [codes.includes('P03'), codes.includes('P06')]
    if (!entre && !sorti) return []
    const nom = nominatif ? [ligne.nom?.toUpperCase(), ligne.prenom].filter(Boolean).join(' ') || null : null
    const { id, date_entree, date_sortie, nature, precision, raison, derogatoire } = ligne
    return [{ id, nom, entree: date_entree, sortie: date_sortie, entre, sorti, nature, categorie: precision, raison, derogatoire }]
  })
}
