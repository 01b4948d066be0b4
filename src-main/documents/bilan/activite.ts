import type { Content } from 'pdfmake/interfaces'
import { formatFigure } from '../../domain/commun/nombre'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import { INDICATEURS } from '../../domain/indicateur/catalogue/indicateurs'
import { CODES_INDICATEUR } from '../../domain/indicateur/codes'
import { note, section, subsection, table } from '../kit/blocks'
import { figuresTable } from './blocs'
import type { BilanData } from './data'

/** Employers, coordination, youth and social clauses. */
export function activiteSection(data: BilanData): Content[] {
  return [
    section('Employeurs et coordination'),
    figuresTable(data, ['E01', 'E02', 'E03', 'E07', 'E04', 'E05', 'E06', 'C01', 'C02', 'C03', 'C04', 'C05', 'C06', 'C07', 'J01']),
    section('Clauses sociales'),
    figuresTable(data, ['K01', 'K02', 'K03', 'K04', 'K05', 'K06', 'K07', 'K08', 'K09']),
    note(
      'Les chiffres des employeurs, de la coordination et des clauses ne suivent pas le filtre d’opération, sauf mention contraire de leur définition.',
    ),
  ]
}

/** Completeness and common indicators of the FSE+. */
export function fseSection(data: BilanData): Content[] {
  const entree = CODES_INDICATEUR.filter((code) => code.startsWith('EECO'))
  const sortie = CODES_INDICATEUR.filter((code) => code.startsWith('EECR'))
  return [
    section('FSE+'),
    figuresTable(data, ['FSE_TOTAL', 'FSE_INCOMPLETS', 'FSE_TAUX_INCOMPLETS']),
    note('Au-delà de 35 % de fiches incomplètes, une correction financière s’applique.'),
    subsection('À l’entrée'),
    parSexe(data, entree),
    subsection('À la sortie et six mois après'),
    parSexe(data, sortie),
  ]
}

function parSexe({ tableau }: BilanData, codes: readonly (typeof CODES_INDICATEUR)[number][]): Content {
  const count = (detail: unknown, key: string) => {
    const value = detail && typeof detail === 'object' ? (detail as Record<string, unknown>)[key] : 0
    return formatFigure(typeof value === 'number' ? value : 0)
  }
  return table(
    [
      { header: 'Code', width: 46 },
      { header: 'Indicateur', width: '*' },
      { header: 'Femmes', width: 48, align: 'right' },
      { header: 'Hommes', width: 48, align: 'right' },
      { header: 'Ensemble', width: 56, align: 'right', bold: true },
    ],
    codes.map((code) => {
      const { valeur, detail } = tableau.indicateurs[code]
      return [code, INDICATEURS[code].libelle, count(detail, 'F'), count(detail, 'M'), formatFigure(valeur)]
    }),
  )
}

/** The rules that classed the exits, and every figure with its definition. */
export function annexesSection(data: BilanData): Content[] {
  const { regles, tableau } = data
  return [
    section('Annexe A. Règles de sortie appliquées'),
    ...regles.flatMap(({ operation, phrases }): Content[] => [
      subsection(operation),
      { ul: phrases.map((text) => ({ text, fontSize: 9 })) },
    ]),
    section('Annexe B. Tous les indicateurs et leurs définitions'),
    table(
      [
        { header: 'Code', width: 92 },
        { header: 'Indicateur et définition', width: '*' },
        { header: 'Valeur', width: 64, align: 'right', bold: true },
      ],
      CODES_INDICATEUR.map((code) => [
        code,
        {
          stack: [
            { text: INDICATEURS[code].libelle, style: 'cellule', bold: true },
            { text: INDICATEURS[code].formule, style: 'note' },
          ],
        },
        formatIndicateur(code, tableau.indicateurs[code].valeur),
      ]),
    ),
  ]
}
