import type { Content } from 'pdfmake/interfaces'
import { formatFigure } from '../../domain/commun/nombre'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import { GROUPE_SORTIE_LABELS, splitSorties } from '../../domain/indicateur/sorties-par-categorie'
import { THEME_FREIN_LABELS } from '../../domain/parcours/labels'
import { note } from '../kit/blocks'
import { shortDate } from '../kit/french'
import { CONTENT_WIDTH, INK, MARGIN, PAGE_WIDTH } from '../kit/theme'
import { HALF, part, sideBySide } from './blocs'
import { banner } from './charts/bandeau'
import { inlineBar } from './charts/barres'
import { monthlyChart } from './charts/mois'
import { exitsBar, sample, shareBar } from './charts/sorties'
import { place } from './charts/svg'
import { type BilanData, cibleOf, detailOf, sumOf, valeurOf } from './data'
import { nomPeriode, raised } from './periode'

const BAND = { x: 25, y: 25, width: PAGE_WIDTH - 50, height: 112 }
const SPACE = 22
/** Who they are needs the widest of the three: names of places are long. */
const COLONNES = [172, 160, CONTENT_WIDTH - 2 * SPACE - 332] as const
const NIVEAUX_BAS = ['0', '1', '2', '3']

/** One page for elected officials and funders: the figures, their charts, and how to read them. */
export function chiffresClesContent(data: BilanData, titre: string): Content[] {
  return [
    ...headBand(data, titre),
    keyFigures(data),
    rule(12),
    sideBySide(mouvements(data), devenir(data)),
    rule(10),
    {
      columnGap: SPACE,
      columns: [
        { width: COLONNES[0], stack: profil(data) },
        { width: COLONNES[1], stack: freins(data) },
        { width: COLONNES[2], stack: employeurs(data) },
      ],
    },
    ...clauses(data),
    rule(10),
    { text: [{ text: 'Comment lire. ', bold: true }, lecture(data)], style: 'note', lineHeight: 1.25 },
  ]
}

function headBand({ structure, periode, operation }: BilanData, titre: string): Content[] {
  const { svg, width } = banner(BAND.width, BAND.height)
  const left = MARGIN
  const sous = [nomPeriode(periode), `du ${shortDate(periode.du)} au ${shortDate(periode.au)}`].join(', ')
  return [
    { svg, width, absolutePosition: { x: BAND.x, y: BAND.y } },
    { text: structure.nom, fontSize: 11.5, bold: true, color: '#FFFFFF', absolutePosition: { x: left, y: 38 } },
    { text: titre, fontSize: 28, bold: true, color: '#FFFFFF', outline: true, outlineText: titre, absolutePosition: { x: left, y: 60 } },
    {
      text: [...raised(sous), operation ? `. ${operation.intitule}` : '. Toutes les opérations'],
      fontSize: 11.5,
      color: '#E7EEED',
      absolutePosition: { x: left, y: 104 },
    },
    { text: '', margin: [0, BAND.y + BAND.height - 40 + 8, 0, 0] },
  ]
}

function keyFigures(data: BilanData): Content {
  const nouvelles = valeurOf(data, 'P03') ?? 0
  const figures: readonly [CodeIndicateur, string, number][] = [
    ['P05', `personnes accompagnées, dont ${formatFigure(nouvelles)} ${nouvelles > 1 ? 'nouvelles' : 'nouvelle'}`, 104],
    ['P10', 'de sorties positives : emploi durable, alternance, formation, création', 150],
    ['E04', 'accès à l’emploi pendant les parcours', 112],
    ['K01', 'heures d’insertion réalisées dans les marchés publics', 118],
  ]
  return {
    columnGap: 8,
    columns: figures.map(([code, mots, width]) => ({
      width,
      stack: [
        { text: bigFigure(code, valeurOf(data, code)), fontSize: 27, bold: true, color: INK.petrole, lineHeight: 1.05 },
        { text: mots, fontSize: 10, color: INK.texte2, lineHeight: 1.15 },
      ],
    })),
  }
}

// Hours are printed whole here: the exact figure is in the bilan.
function bigFigure(code: CodeIndicateur, valeur: number | null): string {
  return code === 'K01' ? formatFigure(valeur, 0) : formatIndicateur(code, valeur)
}

function heading(text: string): Content {
  return { text, fontSize: 11.5, bold: true, color: INK.texte, margin: [0, 0, 0, 4] }
}

function mouvements(data: BilanData): Content[] {
  const { serie, veille } = data.tableau
  const fin = serie.at(-1)?.file_active ?? veille
  return [
    heading('Entrées et sorties, par mois'),
    {
      text: `En parcours : ${formatFigure(fin)} à la fin de la période, ${formatFigure(veille)} la veille de son début`,
      style: 'note',
      margin: [0, 0, 0, 6],
    },
    place(monthlyChart(serie, { width: HALF })),
  ]
}

function devenir(data: BilanData): Content[] {
  const parts = splitSorties(data.tableau.indicateurs)
  const total = valeurOf(data, 'P06') ?? 0
  return [
    heading(`Ce que deviennent les ${formatFigure(total)} personnes sorties`),
    place(
      exitsBar({
        width: HALF,
        parts,
        taux: formatIndicateur('P10', valeurOf(data, 'P10')),
        cible: cibleOf(data, 'P10'),
        denominateur: data.tableau.indicateurs.P10.denominateur ?? total,
      }),
    ),
    {
      margin: [0, 6, 0, 0],
      table: {
        widths: [9, '*', 30, 40],
        body: parts.map(({ groupe, nombre }) => [
          { ...place(sample(groupe)), margin: [0, 1, 0, 0] },
          { text: GROUPE_SORTIE_LABELS[groupe], style: 'cellule' },
          { text: formatFigure(nombre), style: 'cellule', bold: true, alignment: 'right' },
          { text: part(nombre, total), style: 'cellule', color: INK.texte3, alignment: 'right' },
        ]),
      },
      layout: bare(2.5),
    },
  ]
}

function profil(data: BilanData): Content[] {
  const total = valeurOf(data, 'P05') ?? 0
  const counts = (axe: string) => detailOf(data, 'P20', 'accompagnes', axe)
  const { F = 0, M = 0 } = counts('sexe')
  const epci = Object.entries(counts('epci'))
    .filter(([cle]) => cle !== 'inconnu')
    .sort(([, a], [, b]) => b - a)
    .slice(0, 3)
    .map(([cle, nombre]): [string, number] => [data.epci[cle] ?? cle, nombre])
  const lignes: [string, number][] = [
    ...epci,
    ['Quartiers prioritaires', counts('qpv')['oui'] ?? 0],
    ['Niveau 3 ou moins', sumOf(counts('niveau'), NIVEAUX_BAS)],
  ]
  return [
    heading('Qui sont-elles\u202F?'),
    place(shareBar(COLONNES[0], F, M)),
    {
      margin: [0, 3, 0, 3],
      columns: [
        { text: [{ text: part(F, total), bold: true }, ' de femmes'], style: 'cellule' },
        { text: [{ text: part(M, total), bold: true }, ' d’hommes'], style: 'cellule', alignment: 'right' },
      ],
    },
    {
      table: {
        widths: ['*', 22, 34],
        body: lignes.map(([libelle, nombre]) => [
          { text: libelle, style: 'cellule' },
          { text: formatFigure(nombre), style: 'cellule', bold: true, alignment: 'right' },
          { text: part(nombre, total), style: 'cellule', color: INK.texte3, alignment: 'right' },
        ]),
      },
      layout: ruled(),
    },
  ]
}

function freins(data: BilanData): Content[] {
  const leves = Object.entries(detailOf(data, 'P22', 'leves'))
    .sort(([, a], [, b]) => b - a)
    .slice(0, 6)
  const highest = Math.max(0, ...leves.map(([, nombre]) => nombre))
  const labels: Readonly<Record<string, string>> = THEME_FREIN_LABELS
  return [
    heading('Freins levés'),
    leves.length === 0
      ? note('Aucun frein levé dans la période.')
      : {
          table: {
            widths: [88, '*', 18],
            body: leves.map(([theme, nombre]) => [
              { text: labels[theme] ?? theme, style: 'cellule' },
              { ...place(inlineBar(nombre, highest, COLONNES[1] - 118)), margin: [0, 2, 0, 0] },
              { text: formatFigure(nombre), style: 'cellule', bold: true, alignment: 'right' },
            ]),
          },
          layout: bare(3.4),
        },
  ]
}

function employeurs(data: BilanData): Content[] {
  const lignes: readonly [CodeIndicateur, string][] = [
    ['E01', 'employeurs contactés'],
    ['E02', 'offres proposées'],
    ['E03', 'mises en relation'],
    ['E05', 'job datings'],
    ['E06', 'ateliers collectifs'],
  ]
  return [
    heading('Avec les employeurs'),
    {
      table: {
        widths: [30, '*'],
        body: lignes.map(([code, mots]) => [
          { text: formatFigure(valeurOf(data, code)), fontSize: 13, bold: true, color: INK.petrole },
          { text: mots, style: 'cellule', margin: [0, 4, 0, 0] },
        ]),
      },
      layout: bare(0.4),
    },
  ]
}

function clauses(data: BilanData): Content[] {
  if ((valeurOf(data, 'K01') ?? 0) === 0) return []
  const lignes: readonly [CodeIndicateur, string, number][] = [
    ['K02', 'bénéficiaires', 0],
    ['K03', 'entreprises', 0],
    ['K04', 'marchés actifs', 0],
    ['K08', 'équivalents temps plein', 2],
  ]
  return [
    rule(10),
    {
      columns: [
        { width: 98, text: 'Clauses sociales', fontSize: 11.5, bold: true, margin: [0, 3, 0, 0] },
        ...lignes.map(([code, mots, decimales]) => ({
          width: mots.length > 15 ? '*' : 88,
          text: [
            { text: `${formatFigure(valeurOf(data, code), decimales)} `, fontSize: 14, bold: true, color: INK.petrole },
            { text: mots, fontSize: 9.5, color: INK.texte2 },
          ],
        })),
      ],
    },
  ]
}

function lecture(data: BilanData): string {
  const { P05, P10 } = data.tableau.indicateurs
  const personnes = P05.personnes ?? P05.valeur
  const cible = cibleOf(data, 'P10')
  return [
    `Taux de sorties positives : sorties positives rapportées aux sorties de la période (${formatFigure(P10.numerateur ?? 0)} sur ${formatFigure(P10.denominateur ?? 0)}), selon les règles de l’opération.`,
    personnes === P05.valeur
      ? ''
      : `Une personne revenue compte pour chacun de ses parcours : ${formatFigure(personnes)} personnes distinctes.`,
    cible === null ? '' : `Cible : ${formatFigure(cible)}\u202F% en fin de protocole.`,
    'Une personne peut avoir plusieurs freins levés. Équivalent temps plein : 1\u202F600 heures.',
    data.operation === null ? '' : 'Employeurs contactés, job datings, ateliers et clauses comptent toute la structure.',
  ]
    .filter(Boolean)
    .join(' ')
}

function rule(space: number): Content {
  return {
    canvas: [{ type: 'line', x1: 0, y1: 0, x2: CONTENT_WIDTH, y2: 0, lineWidth: 0.6, lineColor: INK.filet }],
    margin: [0, space, 0, space],
  }
}

function bare(padding: number) {
  return {
    hLineWidth: () => 0,
    vLineWidth: () => 0,
    paddingLeft: (column: number) => (column === 0 ? 0 : 5),
    paddingRight: () => 0,
    paddingTop: () => padding,
    paddingBottom: () => padding,
  }
}

function ruled() {
  return { ...bare(3), hLineWidth: (row: number) => (row === 0 ? 0 : 0.4), hLineColor: () => INK.filet }
}
