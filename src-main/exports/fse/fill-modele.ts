import { unzipXmlParts } from '../../imports/xlsx/unzip'
import { fillCsv } from './csv-modele'
import { fillSheet, type Remplissage } from './fill-sheet'
import { findSheetPart, LIMITES_MODELE } from './read-modele'
import { replacePart } from './replace-part'

/** A copy of the blank file with the rows written in it; everything else of it is kept. */
export function fillModele(
  fichier: Buffer,
  { format, feuille }: { readonly format: 'xlsx' | 'csv'; readonly feuille: string },
  remplissage: Remplissage,
): Buffer {
  if (format === 'csv') return fillCsv(fichier, remplissage)
  const { name, xml } = findSheetPart(unzipXmlParts(fichier, LIMITES_MODELE), feuille)
  return replacePart(fichier, name, Buffer.from(fillSheet(xml, remplissage), 'utf8'))
}
