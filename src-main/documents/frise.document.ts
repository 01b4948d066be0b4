import type { TDocumentDefinitions } from 'pdfmake/interfaces'
import type { IsoDate } from '../domain/commun/date'
import type { ParcoursFrise } from '../domain/frise/parcours-frise'
import type { StructureSettings } from '../domain/parametre/settings'
import type { Drawing } from './bilan/charts/svg'
import { dessineFrise } from './frise-dessin'
import { note } from './kit/blocks'
import { buildPaper, paperFooter } from './kit/paper'
import { MARGIN, PAGE_WIDTH } from './kit/theme'

/** What the paper needs: the parcours as the screen draws it, and whose it is. */
export interface FrisePapier {
  readonly structure: StructureSettings
  /** « DELANNOY Sandrine ». */
  readonly personne: string
  /** « PLIE 2022-2027, entrée le 14/10/2024 ». */
  readonly sousTitre: string
  readonly parcours: ParcoursFrise
  readonly auteur: string
  readonly date: IsoDate
}

const A4_HEIGHT = 841.89
const LARGEUR = A4_HEIGHT - 2 * MARGIN
// What is left of a landscape page under the letterhead and the title.
const HAUTEUR = PAGE_WIDTH - 266
/** Widths the timeline is tried at. */
const LARGEURS = [1010, 1200, 1400, 1600, 1800]
const LEGENDE =
  'Barre pleine : étape en cours ; claire : terminée, avec une coche si elle est réalisée ou validée, une croix si elle est interrompue, ' +
  'un point d’interrogation si le résultat reste à saisir ; pointillée : prévue. Entretiens : point plein honoré, vide excusé, ' +
  'pointillé prévu, croix absent. Hachures : suspension. Trait rayé : le jour d’édition.'

/** The whole parcours on one landscape page. */
export function friseDocument({ structure, personne, sousTitre, parcours, auteur, date }: FrisePapier): TDocumentDefinitions {
  const meta = {
    structure,
    genre: 'Frise du parcours',
    titre: personne,
    soustitre: sousTitre,
    mention: 'Document nominatif, réservé à l’accompagnement',
    auteur,
    date,
  }
  const { svg, width, height } = choisirDessin(parcours, date)
  const part = partOf({ width, height })
  return {
    ...buildPaper(meta, [{ svg, width: width * part, height: height * part, margin: [0, 4, 0, 8] }, note(LEGENDE)]),
    pageOrientation: 'landscape',
    footer: (page, pages) => paperFooter(meta, page, pages, LARGEUR),
  }
}

const partOf = ({ width, height }: Pick<Drawing, 'width' | 'height'>) => Math.min(LARGEUR / width, HAUTEUR / height)

// A long parcours is drawn wider, where its étapes pile up less: the page is then full and the letters larger.
function choisirDessin(parcours: ParcoursFrise, date: IsoDate): Drawing {
  const dessins = LARGEURS.map((largeur) => dessineFrise(parcours, date, largeur))
  return dessins.reduce((meilleur, autre) => (partOf(autre) > partOf(meilleur) ? autre : meilleur))
}
