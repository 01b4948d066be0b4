import type { Content, TableCell } from 'pdfmake/interfaces'
import { formatDate, type IsoDate } from '../../domain/commun/date'
import { NATURE_SORTIE_LABELS } from '../../domain/sortie/labels'
import { note, table } from '../kit/blocks'
import { bloc, type Partie } from './blocs'
import type { BilanData, LigneMouvement } from './data'

/** Lines a paper keeps: the workbook holds every one. */
export const MOUVEMENTS_MAX = 1500

const jour = (date: IsoDate | null) => (date === null ? '–' : formatDate(date))
const natures: Readonly<Record<string, string>> = NATURE_SORTIE_LABELS

/** Exits whose class the commission decided against the rules: counted with the others, told apart here. */
export function derogationsPartie({ mouvements, tableau }: BilanData): Partie {
  const titre = 'Décisions dérogatoires'
  if (tableau.indicateurs.P06.valeur === 0) return { titre, contenu: [] }
  const lignes = mouvements.filter(({ sorti, derogatoire }) => sorti && derogatoire)
  if (lignes.length === 0)
    return { titre, contenu: [note('Aucune : chaque sortie de la période est classée par les règles de l’annexe A.')] }
  return {
    titre,
    contenu: [
      note(
        `${lignes.length} ${lignes.length > 1 ? 'sorties comptées ci-dessus ont' : 'sortie comptée ci-dessus a'} une classe décidée par la commission contre les règles de l’annexe A.`,
      ),
      table(
        [
          { header: 'Parcours', width: 120 },
          { header: 'Sortie', width: 60 },
          { header: 'Classe retenue', width: 90, bold: true },
          { header: 'Catégorie', width: '*' },
        ],
        lignes.map((ligne) => [qui(ligne), jour(ligne.sortie), natures[ligne.nature ?? ''] ?? '–', ligne.categorie ?? '–']),
      ),
    ],
  }
}

/** The entries then the exits of the period one by one: who the figures are made of. */
export function listesPartie({ mouvements }: BilanData): Partie {
  const entres = mouvements.filter(({ entre }) => entre)
  const sortis = mouvements.filter(({ sorti }) => sorti)
  const titre = 'Liste des entrées et des sorties'
  if (entres.length + sortis.length === 0) return { titre, contenu: [] }
  return {
    titre,
    contenu: [
      note(
        mouvements.some(({ nom }) => nom !== null)
          ? 'Document nominatif : à ne transmettre qu’à ceux qui ont à en connaître.'
          : 'Sans nom : l’identifiant du parcours permet de le retrouver dans l’application.',
      ),
      ...liste(
        `Entrées (${entres.length})`,
        ['Parcours', 'Entrée'],
        [160, '*'],
        entres.map((ligne) => [qui(ligne), jour(ligne.entree)]),
      ),
      ...liste(
        `Sorties (${sortis.length})`,
        ['Parcours', 'Entrée', 'Sortie', 'Classe', 'Catégorie et règle appliquée'],
        [92, 52, 52, 58, '*'],
        sortis.map((ligne) => [
          qui(ligne),
          jour(ligne.entree),
          jour(ligne.sortie),
          natures[ligne.nature ?? ''] ?? '–',
          [ligne.categorie, ligne.derogatoire ? 'Décision dérogatoire de la commission' : ligne.raison].filter(Boolean).join('. '),
        ]),
      ),
    ],
  }
}

function liste(
  titre: string,
  entetes: readonly string[],
  largeurs: readonly (number | string)[],
  lignes: readonly TableCell[][],
): Content[] {
  if (lignes.length === 0) return []
  const colonnes = entetes.map((header, rang) => ({ header, width: largeurs[rang] ?? '*' }))
  const reste = lignes.length - MOUVEMENTS_MAX
  return [
    bloc(titre),
    table(colonnes, lignes.slice(0, MOUVEMENTS_MAX)),
    ...(reste > 0 ? [note(`Et ${reste} autres lignes, toutes dans le classeur.`)] : []),
  ]
}

function qui({ id, nom }: LigneMouvement): string {
  return nom === null ? id : `${nom} (${id})`
}
