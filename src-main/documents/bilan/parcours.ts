import type { Content } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/commun/date'
import { formatFigure } from '../../domain/commun/nombre'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import { INDICATEURS } from '../../domain/indicateur/catalogue/indicateurs'
import { CATEGORIE_SORTIE_LABELS } from '../../domain/sortie/labels'
import { note, section, subsection, table } from '../kit/blocks'
import { figuresTable, part } from './blocs'
import { exitsBar, monthlyChart, type Part } from './charts'
import { type BilanData, detailOf, valeurOf } from './data'

/** People accompanied, entries and exits month by month. */
export function accompagnementSection(data: BilanData): Content[] {
  const { tableau } = data
  return [
    section('Personnes accompagnées'),
    figuresTable(data, ['P05', 'P01', 'P02', 'P03', 'P06', 'P04', 'P04s']),
    subsection('Entrées et sorties, par mois'),
    { svg: monthlyChart(tableau.serie), width: 509 },
    table(
      [
        { header: 'Mois', width: '*' },
        { header: 'Entrées', width: 70, align: 'right' },
        { header: 'Sorties', width: 70, align: 'right' },
        { header: 'File active à la fin', width: 100, align: 'right', bold: true },
      ],
      tableau.serie.map(({ mois, fin, entrees, sorties, file_active }) => [
        `${mois.slice(5)}/${mois.slice(0, 4)} (au ${formatDate(fin)})`,
        formatFigure(entrees),
        formatFigure(sorties),
        formatFigure(file_active),
      ]),
    ),
    note(`File active la veille de la période : ${formatFigure(tableau.veille)}. Accompagnés = file active de la veille + entrées.`),
  ]
}

const POSITIVES = ['emploi_durable', 'emploi_autre', 'alternance', 'formation', 'creation', 'scolarite'] as const

/** The exits in the fixed order of the screens: positives, neutral, without follow-up. */
export function exitParts(data: BilanData): Part[] {
  const detail = detailOf(data, 'P06')
  const positives = POSITIVES.map((cle) => ({
    cle,
    libelle: CATEGORIE_SORTIE_LABELS[cle],
    nombre: cle === 'scolarite' ? scolaritePositive(data) : (detail[cle] ?? 0),
  }))
  return [
    ...positives.filter(({ nombre, cle }) => nombre > 0 || !['emploi_autre', 'scolarite'].includes(cle)),
    { cle: 'neutre', libelle: 'Sorties neutres', nombre: valeurOf(data, 'P08') ?? 0 },
    { cle: 'sans_suite', libelle: 'Sans suite', nombre: valeurOf(data, 'P09') ?? 0 },
  ]
}

// The same category is positive or not according to the rule set: what the other positive ones leave is the answer.
function scolaritePositive(data: BilanData): number {
  const detail = detailOf(data, 'P06')
  const others = POSITIVES.filter((cle) => cle !== 'scolarite').reduce((sum, cle) => sum + (detail[cle] ?? 0), 0)
  return Math.max((valeurOf(data, 'P07') ?? 0) - others, 0)
}

/** Exits by category, rates against their targets, durations and follow-up. */
export function sortiesSection(data: BilanData): Content[] {
  const { indicateurs, objectifs } = data.tableau
  const total = valeurOf(data, 'P06') ?? 0
  const parts = exitParts(data)
  const cible = objectifs.find(({ indicateur }) => indicateur === 'P10')?.cible ?? null
  const derogatoires = indicateurs.P06.derogatoires ?? 0
  return [
    section('Sorties'),
    { svg: exitsBar(parts, valeurOf(data, 'P07') ?? 0, formatIndicateur('P10', valeurOf(data, 'P10')), cible), width: 509 },
    table(
      [
        { header: 'Catégorie', width: '*' },
        { header: 'Sorties', width: 60, align: 'right', bold: true },
        { header: 'Part des sorties', width: 90, align: 'right' },
      ],
      [
        ...parts.map(({ libelle, nombre }) => [libelle, formatFigure(nombre), part(nombre, total)]),
        ['Ensemble', formatFigure(total), part(total, total)],
      ],
    ),
    note(
      derogatoires === 0
        ? 'Aucune décision dérogatoire de la commission.'
        : `Dont ${formatFigure(derogatoires)} ${derogatoires > 1 ? 'décisions dérogatoires' : 'décision dérogatoire'} de la commission.`,
    ),
    subsection('Taux, durées et maintien'),
    figuresTable(data, ['P10', 'P11', 'P12', 'P13', 'P13m', 'P21_3', 'P21_6']),
    note(`${INDICATEURS.P10.libelle} : ${INDICATEURS.P10.formule}`),
    ...motifsTable(data),
  ]
}

function motifsTable(data: BilanData): Content[] {
  const detail = detailOf(data, 'P06')
  const total = valeurOf(data, 'P06') ?? 0
  const keys = Object.keys(detail).sort((a, b) => (detail[b] ?? 0) - (detail[a] ?? 0))
  if (keys.length === 0) return []
  const labels: Readonly<Record<string, string>> = CATEGORIE_SORTIE_LABELS
  return [
    subsection('Toutes les catégories et motifs'),
    table(
      [
        { header: 'Catégorie ou motif', width: '*' },
        { header: 'Sorties', width: 60, align: 'right', bold: true },
        { header: 'Part', width: 60, align: 'right' },
      ],
      keys.map((key) => [labels[key] ?? key, formatFigure(detail[key]), part(detail[key] ?? 0, total)]),
    ),
  ]
}

/** Objectives of the operation, with the pace expected at the date. */
export function objectifsSection({ tableau }: BilanData): Content[] {
  if (tableau.objectifs.length === 0) return []
  return [
    section('Objectifs'),
    table(
      [
        { header: 'Objectif', width: '*' },
        { header: 'Période', width: 90 },
        { header: 'Réalisé', width: 60, align: 'right', bold: true },
        { header: 'Cible', width: 60, align: 'right' },
        { header: 'Attendu', width: 60, align: 'right' },
        { header: 'Écart', width: 50, align: 'right' },
      ],
      tableau.objectifs.map(({ indicateur, annee, valeur, cible, attendu, ecart }) => [
        INDICATEURS[indicateur].libelle,
        annee === null ? 'Protocole' : String(annee),
        formatIndicateur(indicateur, valeur),
        formatIndicateur(indicateur, cible),
        attendu === null ? 'fin de protocole' : formatIndicateur(indicateur, attendu),
        ecart === null ? '–' : `${ecart > 0 ? '+' : ''}${formatFigure(ecart, INDICATEURS[indicateur].unite === 'taux' ? 1 : 0)}`,
      ]),
    ),
    note(
      'Attendu : part de la cible proportionnelle aux jours écoulés ; pour les personnes accompagnées, à partir de la file active de la veille.',
    ),
  ]
}
