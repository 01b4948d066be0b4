import type { Content } from 'pdfmake/interfaces'
import { formatFigure } from '../../domain/commun/nombre'
import { TRANCHE_AGE_LABELS, TRANCHES_AGE } from '../../domain/indicateur/tranche-age'
import { THEMES_FREIN } from '../../domain/parcours/frein'
import { FAMILLE_ETAPE_LABELS, THEME_FREIN_LABELS } from '../../domain/parcours/labels'
import { critereLabel, SEXE_LABELS } from '../../domain/participant/labels'
import { note, section, subsection, table } from '../kit/blocks'
import { figuresTable, part, repartitionTable } from './blocs'
import { type BilanData, detailOf, valeurOf } from './data'

/** Who the people accompanied are. */
export function profilSection(data: BilanData): Content[] {
  const total = valeurOf(data, 'P05') ?? 0
  const profil = (key: string) => detailOf(data, 'P20', 'accompagnes', key)
  const known = (labels: Readonly<Record<string, string>>) => (key: string) => labels[key] ?? 'Inconnu'
  return [
    section('Profil des personnes accompagnées'),
    sexeAge(data, total),
    repartitionTable({
      titre: 'Niveau de formation',
      counts: profil('niveau'),
      labelOf: (key) => (key === 'inconnu' ? 'Inconnu' : `Niveau ${key}`),
      ordre: NIVEAUX,
      total,
    }),
    repartitionTable({ titre: 'Quartier prioritaire', counts: profil('qpv'), labelOf: known({ oui: 'Oui', non: 'Non' }), total }),
    repartitionTable({
      titre: 'Critères d’entrée',
      counts: profil('criteres'),
      labelOf: (key) => (key === 'inconnu' ? 'Aucun critère connu' : critereLabel(key)),
      total,
    }),
    note('Une personne peut avoir plusieurs critères : la somme dépasse 100 %.'),
    repartitionTable({
      titre: 'Commune',
      counts: profil('commune'),
      labelOf: (key) => data.communes[key] ?? (key === 'inconnu' ? 'Inconnue' : key),
      total,
      max: 15,
    }),
  ]
}

const NIVEAUX = ['0', '1', '2', '3', '4', '5', '6', '7', '8', 'inconnu']

function sexeAge({ tableau }: BilanData, total: number): Content {
  const rows = TRANCHES_AGE.flatMap((tranche) => {
    const etage = tableau.pyramide.find((candidate) => candidate.tranche === tranche)
    return etage && etage.F + etage.M + etage.X + etage.inconnu > 0 ? [etage] : []
  })
  const sum = (key: 'F' | 'M' | 'X' | 'inconnu') => rows.reduce((total, etage) => total + etage[key], 0)
  return table(
    [
      { header: 'Âge à l’entrée', width: '*' },
      { header: SEXE_LABELS.F, width: 64, align: 'right' },
      { header: SEXE_LABELS.M, width: 64, align: 'right' },
      { header: 'Autre ou inconnu', width: 90, align: 'right' },
      { header: 'Ensemble', width: 60, align: 'right', bold: true },
      { header: 'Part', width: 50, align: 'right' },
    ],
    [
      ...rows.map(({ tranche, F, M, X, inconnu }) => [
        TRANCHE_AGE_LABELS[tranche],
        formatFigure(F),
        formatFigure(M),
        formatFigure(X + inconnu),
        formatFigure(F + M + X + inconnu),
        part(F + M + X + inconnu, total),
      ]),
      [
        'Ensemble',
        formatFigure(sum('F')),
        formatFigure(sum('M')),
        formatFigure(sum('X') + sum('inconnu')),
        formatFigure(total),
        part(total, total),
      ],
    ],
  )
}

/** Freins, étapes, interviews and caseload. */
export function accompagnementDetailSection(data: BilanData): Content[] {
  const ouverts = detailOf(data, 'P22', 'ouverts')
  const leves = detailOf(data, 'P22', 'leves')
  const etapes = detailOf(data, 'P15')
  const familles: Readonly<Record<string, string>> = FAMILLE_ETAPE_LABELS
  return [
    section('Accompagnement'),
    figuresTable(data, ['P15', 'P16', 'P17', 'P14', 'P14j', 'P14t', 'P18', 'P18q', 'P23']),
    subsection('Étapes commencées, par famille'),
    repartitionTable({ titre: 'Famille', counts: etapes, labelOf: (key) => familles[key] ?? key, total: valeurOf(data, 'P15') ?? 0 }),
    subsection('Freins'),
    table(
      [
        { header: 'Thème', width: '*' },
        { header: 'Ouverts dans la période', width: 120, align: 'right' },
        { header: 'Levés dans la période', width: 110, align: 'right', bold: true },
      ],
      THEMES_FREIN.map((theme) => [THEME_FREIN_LABELS[theme], formatFigure(ouverts[theme] ?? 0), formatFigure(leves[theme] ?? 0)]),
    ),
    ...chargeTable(data),
  ]
}

function chargeTable(data: BilanData): Content[] {
  const detail = data.tableau.indicateurs.P19.detail ?? {}
  const rows = Object.entries(detail).flatMap(([code, charge]) => (charge !== null && typeof charge === 'object' ? [{ code, charge }] : []))
  if (rows.length === 0) return []
  const name = (code: string) => data.referents[code] ?? code
  return [
    subsection('Charge par référent'),
    table(
      [
        { header: 'Référent', width: '*' },
        { header: 'File active', width: 70, align: 'right', bold: true },
        { header: 'Norme', width: 70, align: 'right' },
        { header: 'Rapport', width: 70, align: 'right' },
      ],
      rows
        .sort((a, b) => name(a.code).localeCompare(name(b.code), 'fr'))
        .map(({ code, charge }) => [name(code), figure(charge['file_active'], 0), figure(charge['norme'], 0), figure(charge['ratio'], 2)]),
    ),
    note('Par ordre alphabétique. La norme suit la part de temps plein de chacun.'),
  ]
}

function figure(value: unknown, decimals: number): string {
  return typeof value === 'number' ? formatFigure(value, decimals) : '–'
}
