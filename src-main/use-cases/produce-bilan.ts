import type { Kysely } from 'kysely'
import type { Database } from '../database/schema/database'
import { bilanDocument } from '../documents/bilan/bilan.document'
import { chiffresClesDocument } from '../documents/bilan/chiffres-cles.document'
import { renderPdf } from '../documents/render'
import { bilanFeuilles, titreComparaison } from '../exports/bilan-xlsx'
import { buildClasseur, type Feuille } from '../exports/xlsx/classeur'
import { type DemandeBilan, loadBilan, type MatiereBilan, type OptionsBilan, type Referentiel } from './load-bilan'

export const FICHIERS_BILAN = ['bilan', 'chiffres_cles', 'classeur'] as const
export type FichierBilan = (typeof FICHIERS_BILAN)[number]

/** A file and how many people it names. */
export interface FichierProduit {
  readonly contenu: Uint8Array
  readonly personnes: number
}

/** A bilan as its two files, from one state of the vault: they cannot disagree. */
export async function produceBilan(
  db: Kysely<Database>,
  demande: DemandeBilan,
  territoires: Referentiel,
): Promise<{ pdf: Uint8Array; xlsx: Uint8Array }> {
  const matiere = await readBilan(db, demande, territoires, { nominatif: false })
  return { pdf: await renderPdf(bilanDocument(matiere.data)), xlsx: await buildClasseur(feuillesOf(matiere, false)) }
}

/** One file of a bilan, and how many people it names; without what somebody wrote, the bilan as shipped. */
export async function produceFichierBilan(
  db: Kysely<Database>,
  { fichier, nominatif, redaction, ...demande }: DemandeBilan & Pick<OptionsBilan, 'nominatif' | 'redaction'> & { fichier: FichierBilan },
  territoires: Referentiel,
): Promise<FichierProduit> {
  const parcoursSeuls = fichier !== 'classeur'
  const matiere = await readBilan(db, demande, territoires, { nominatif, parcoursSeuls, ...(redaction && { redaction }) })
  return drawFichier(matiere, fichier, nominatif)
}

/** Draws one file from what was read. */
export async function drawFichier(matiere: MatiereBilan, fichier: FichierBilan, nominatif: boolean): Promise<FichierProduit> {
  const { data, listes } = matiere
  if (fichier === 'classeur') {
    return { contenu: await buildClasseur(feuillesOf(matiere, nominatif)), personnes: nominatif ? listes.parcours.lignes.length : 0 }
  }
  const definition = fichier === 'bilan' ? bilanDocument(data) : chiffresClesDocument(data)
  const nommees = fichier === 'bilan' ? countNommees(matiere) : 0
  return { contenu: await renderPdf(definition), personnes: nommees }
}

/** How many people the paper names: those of its lists, when they are printed. */
export function countNommees({ data }: Pick<MatiereBilan, 'data'>): number {
  const imprimees = data.redaction?.sections.some(({ code, retenue }) => retenue && (code === 'listes' || code === 'derogations'))
  return imprimees ? data.mouvements.filter(({ nom }) => nom !== null).length : 0
}

// One transaction of reading: somebody may be writing while the figures and their lists are read.
function readBilan(db: Kysely<Database>, demande: DemandeBilan, territoires: Referentiel, options: OptionsBilan): Promise<MatiereBilan> {
  if (db.isTransaction) return loadBilan(db, demande, territoires, options)
  return db.transaction().execute((trx) => loadBilan(trx, demande, territoires, options))
}

/** The sheets of the workbook. */
export function feuillesOf({ data, listes }: MatiereBilan, nominatif: boolean): Feuille[] {
  const { tableau } = data
  return bilanFeuilles({
    structure: data.structure.nom,
    operation: data.operation ? `${data.operation.intitule} (${data.operation.code})` : null,
    ...data.periode,
    regles: data.regles.flatMap(({ operation, phrases }) => phrases.map((phrase) => `${operation} : ${phrase}`)),
    indicateurs: tableau.indicateurs,
    ...(tableau.comparaison ? { comparaison: { titre: titreComparaison(data.precedente), indicateurs: tableau.comparaison } } : {}),
    noms: { communes: data.communes, referents: data.referents, criteres: data.criteres },
    tableau,
    listes,
    nominatif,
  })
}
