import { formatDate, type IsoDate } from '../domain/commun/date'
import { type Case, gras, jour, nombre, paragraphe, texte } from './xlsx/cellules'
import { buildClasseur, type Feuille } from './xlsx/classeur'

/** A cell of the table of a chart: a name, or a true number with its decimals. */
export type CelluleGraphique = string | { readonly valeur: number | null; readonly decimales: number; readonly taux: boolean }

export interface ClasseurGraphique {
  titre: string
  structure: string
  operation: string | null
  du: IsoDate
  au: IsoDate
  vu_au: IsoDate | null
  /** The day of the file. */
  date: IsoDate
  regles: readonly string[]
  entetes: readonly string[]
  lignes: readonly (readonly CelluleGraphique[])[]
}

/** The numbers of one chart as a workbook: no name of anybody in it. */
export function buildGraphiqueXlsx(graphique: ClasseurGraphique): Promise<Uint8Array> {
  return buildClasseur([lisezMoi(graphique), tableau(graphique)])
}

function lisezMoi({ titre, structure, operation, du, au, vu_au, date, regles }: ClasseurGraphique): Feuille {
  const vu: Case[][] =
    vu_au === null ? [] : [[gras('Vu au'), paragraphe(`${formatDate(vu_au)} : les faits datés après ce jour sont ignorés.`)]]
  return {
    nom: 'Lisez-moi',
    largeurs: [32, 110],
    lignes: [
      [gras('Graphique'), texte(titre)],
      [gras('Structure'), texte(structure)],
      [gras('Opération'), texte(operation ?? 'Toutes les opérations')],
      [gras('Du'), jour(du)],
      [gras('Au'), jour(au)],
      ...vu,
      [gras('Établi le'), jour(date)],
      [
        gras('Lecture'),
        paragraphe(
          'Les deux dates de la période sont comprises. Une case vide signifie qu’il n’y avait rien à diviser, jamais zéro. Aucune personne n’est nommée.',
        ),
      ],
      ...regles.map((regle, rang): Case[] => [rang === 0 ? gras('Règles de sortie appliquées') : null, paragraphe(regle)]),
    ],
  }
}

function tableau({ entetes, lignes }: ClasseurGraphique): Feuille {
  const tauxEn = (colonne: number) => lignes.some((ligne) => typeof ligne[colonne] === 'object' && ligne[colonne].taux)
  return {
    nom: 'Tableau',
    colonnesFigees: 1,
    colonnes: entetes.map((titre, colonne) => ({ titre: tauxEn(colonne) ? `${titre} (%)` : titre, largeur: colonne === 0 ? 42 : 18 })),
    lignes: lignes.map((ligne) =>
      ligne.map((cellule) => (typeof cellule === 'string' ? texte(cellule) : nombre(cellule.valeur, cellule.decimales))),
    ),
  }
}
