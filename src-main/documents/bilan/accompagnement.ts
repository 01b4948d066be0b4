import type { Content, TableCell } from 'pdfmake/interfaces'
import { formatFigure } from '../../domain/commun/nombre'
import { THEMES_FREIN } from '../../domain/parcours/frein'
import { FAMILLE_ETAPE_LABELS, THEME_FREIN_LABELS } from '../../domain/parcours/labels'
import { note, table } from '../kit/blocks'
import { bloc, figuresTable, type Partie, repartitionTable } from './blocs'
import { gauge, pairedBar } from './charts/barres'
import { place } from './charts/svg'
import { type BilanData, detailOf, valeurOf } from './data'

type Marges = [number, number, number, number]

/** Étapes, freins, interviews and caseload. */
export function parcoursPartie(data: BilanData): Partie {
  const familles: Readonly<Record<string, string>> = FAMILLE_ETAPE_LABELS
  return {
    titre: 'Accompagnement',
    contenu: [
      figuresTable(data, ['P15', 'P16', 'P17', 'P14', 'P14j', 'P14t', 'P18', 'P18q', 'P23']),
      bloc(
        'Étapes commencées, par famille',
        repartitionTable({
          titre: 'Famille',
          sansBarres: data.sansGraphiques,
          counts: detailOf(data, 'P15'),
          labelOf: (key) => familles[key] ?? key,
          total: valeurOf(data, 'P15') ?? 0,
        }),
      ),
      freinsBloc(data),
      ...chargeBloc(data),
    ],
  }
}

function freinsBloc(data: BilanData): Content {
  const ouverts = detailOf(data, 'P22', 'ouverts')
  const leves = detailOf(data, 'P22', 'leves')
  const highest = Math.max(0, ...Object.values(ouverts), ...Object.values(leves))
  const themes = THEMES_FREIN.filter((theme) => (ouverts[theme] ?? 0) + (leves[theme] ?? 0) > 0).sort(
    (a, b) => (ouverts[b] ?? 0) - (ouverts[a] ?? 0),
  )
  if (themes.length === 0) return bloc('Freins', note('Aucun frein dans la période.'))
  return bloc(
    'Freins des personnes accompagnées',
    table(
      [
        { header: 'Thème', width: '*' },
        ...(data.sansGraphiques ? [] : [{ header: 'Ouverts (clair), levés (foncé)', width: 200 }]),
        { header: 'Ouverts', width: 50, align: 'right' },
        { header: 'Levés', width: 50, align: 'right', bold: true },
      ],
      themes.map((theme) => [
        THEME_FREIN_LABELS[theme],
        ...(data.sansGraphiques
          ? []
          : [{ ...place(pairedBar(ouverts[theme] ?? 0, leves[theme] ?? 0, highest, 195)), margin: [0, 0.5, 0, 0] as Marges }]),
        formatFigure(ouverts[theme] ?? 0),
        formatFigure(leves[theme] ?? 0),
      ]),
    ),
    note('Ouverts : présents à un moment de la période. Levés : levés dans la période. Une personne peut en avoir plusieurs.'),
  )
}

function chargeBloc(data: BilanData): Content[] {
  const detail = data.tableau.indicateurs.P19.detail ?? {}
  const rows = Object.entries(detail).flatMap(([code, charge]) =>
    charge !== null && typeof charge === 'object'
      ? [{ nom: code === 'inconnu' ? 'Sans référent' : (data.referents[code] ?? code), charge }]
      : [],
  )
  if (rows.length === 0) return []
  const scale = Math.max(...rows.flatMap(({ charge }) => [numberOf(charge['file_active']) ?? 0, numberOf(charge['norme']) ?? 0])) * 1.05
  return [
    bloc(
      'Charge et norme, par référent',
      table(
        [
          { header: 'Référent', width: '*' },
          ...(data.sansGraphiques ? [] : [{ header: 'File active à la fin, et norme', width: 200 }]),
          { header: 'File active', width: 56, align: 'right', bold: true },
          { header: 'Norme', width: 44, align: 'right' },
          { header: 'Rapport', width: 44, align: 'right' },
        ],
        rows
          .sort((a, b) => a.nom.localeCompare(b.nom, 'fr'))
          .map(({ nom, charge }): TableCell[] => {
            const [file, norme] = [numberOf(charge['file_active']) ?? 0, numberOf(charge['norme'])]
            return [
              nom,
              ...(data.sansGraphiques ? [] : [{ ...place(gauge(file, scale, norme, 195)), margin: [0, 0, 0, 0] as Marges }]),
              formatFigure(file),
              formatFigure(norme),
              formatFigure(numberOf(charge['ratio']), 2),
            ]
          }),
      ),
      note('Par ordre alphabétique, jamais un classement. La norme suit la part de temps plein de chacun.'),
    ),
  ]
}

function numberOf(value: unknown): number | null {
  return typeof value === 'number' ? value : null
}
