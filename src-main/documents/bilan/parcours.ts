import type { Content } from 'pdfmake/interfaces'
import { formatDate } from '../../domain/commun/date'
import { formatFigure } from '../../domain/commun/nombre'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import { type Cohorte, ECHEANCES_COHORTE } from '../../domain/indicateur/cohortes'
import { computeAutreTaux, GROUPE_SORTIE_LABELS, splitSorties } from '../../domain/indicateur/sorties-par-categorie'
import { MOTIF_NON_ENTREE_LABELS } from '../../domain/participant/labels'
import { CATEGORIE_SORTIE_LABELS } from '../../domain/sortie/labels'
import { note, type PaperColumn, table } from '../kit/blocks'
import { CONTENT_WIDTH } from '../kit/theme'
import { bloc, figuresTable, HALF, type Partie, part, repartitionTable, sideBySide } from './blocs'
import { gauge } from './charts/barres'
import { cohortesChart } from './charts/cohortes'
import { monthlyChart } from './charts/mois'
import { exitsBar, sample } from './charts/sorties'
import { place } from './charts/svg'
import { type BilanData, cibleOf, detailOf, ficheOf, valeurOf } from './data'

type Libelles = Readonly<Record<string, string>>
type Marges = [number, number, number, number]

/** People accompanied, entries and exits month by month, and what became of each year of entries. */
export function accompagnementPartie(data: BilanData): Partie {
  const { serie, veille, indicateurs, cohortes } = data.tableau
  const personnes = indicateurs.P05.personnes ?? valeurOf(data, 'P05') ?? 0
  const motifs: Libelles = MOTIF_NON_ENTREE_LABELS
  return {
    titre: 'Personnes accompagnées',
    contenu: [
      figuresTable(data, ['P05', 'P03', 'P06', 'P04', 'P04s', 'P01', 'P02']),
      note(
        `L’unité est le parcours : une personne dans une opération. Les parcours accompagnés sont ceux de ${formatFigure(personnes)} personnes distinctes. En cours la veille de la période (${formatFigure(veille)}) + entrées = accompagnés ; accompagnés − sorties = file active à la fin.`,
      ),
      data.sansGraphiques
        ? bloc('Entrées, sorties et file active, par mois', moisTable(data))
        : bloc('Entrées, sorties et file active, par mois', place(monthlyChart(serie, { width: CONTENT_WIDTH, veille }))),
      ...(Object.keys(detailOf(data, 'P02')).length === 0
        ? []
        : [
            bloc(
              'Premiers accueils sans entrée',
              repartitionTable({
                titre: 'Motif',
                counts: detailOf(data, 'P02'),
                labelOf: (key) => motifs[key] ?? (key === 'inconnu' ? 'Motif non renseigné' : key),
                total: valeurOf(data, 'P02') ?? 0,
                sansBarres: data.sansGraphiques,
              }),
            ),
          ]),
      ...cohortesBloc(cohortes, data.sansGraphiques ?? false),
    ],
  }
}

function moisTable({ tableau: { serie } }: BilanData): Content {
  return table(
    [
      { header: 'Fin de mois', width: '*' },
      ...['Entrées', 'Sorties', 'File active'].map((header) => ({ header, width: 70, align: 'right' as const })),
    ],
    serie.map(({ fin, entrees, sorties, file_active }) => [
      formatDate(fin),
      formatFigure(entrees),
      formatFigure(sorties),
      formatFigure(file_active),
    ]),
  )
}

function cohortesBloc(cohortes: readonly Cohorte[], sansGraphiques: boolean): Content[] {
  const annees = [...new Set(cohortes.map(({ annee }) => annee))].slice(-6)
  if (annees.length === 0) return []
  const find = (annee: number, echeance: number) => cohortes.find((une) => une.annee === annee && une.echeance === echeance)
  return [
    bloc(
      'Que deviennent les personnes entrées chaque année',
      ...(sansGraphiques ? [] : [place(cohortesChart(cohortes, CONTENT_WIDTH))]),
      table(
        [
          { header: 'Année d’entrée', width: '*' },
          { header: 'Entrées', width: 34, align: 'right', bold: true },
          ...ECHEANCES_COHORTE.flatMap((echeance) => [
            { header: `${echeance} mois : en cours`, width: 38, align: 'right' as const },
            { header: 'sortis en positif', width: 34, align: 'right' as const },
          ]),
        ],
        annees.map((annee) => [
          String(annee),
          formatFigure(find(annee, 6)?.entrees ?? 0),
          ...ECHEANCES_COHORTE.flatMap((echeance) => {
            const une = find(annee, echeance)
            return une && une.observes > 0 ? [part(une.en_parcours, une.observes), part(une.positive, une.observes)] : ['–', '–']
          }),
        ]),
      ),
      note('Parts des personnes dont l’échéance est atteinte à la fin de la période ; « – » : aucune ne l’a atteinte.'),
    ),
  ]
}

/** Exits by category, rates against their targets, durations and follow-up. */
export function sortiesPartie(data: BilanData): Partie {
  const { indicateurs } = data.tableau
  const total = valeurOf(data, 'P06') ?? 0
  if (total === 0) return { titre: 'Sorties', contenu: [note('Aucune sortie dans la période.')] }
  const parts = splitSorties(indicateurs)
  return {
    titre: 'Sorties',
    contenu: [
      {
        stack: [
          ...(data.sansGraphiques ? [] : [barre(data, parts, total)]),
          table(
            [
              ...(data.sansGraphiques ? [] : [{ header: '', width: 10 }]),
              { header: 'Catégorie', width: '*' },
              { header: 'Sorties', width: 60, align: 'right', bold: true },
              { header: 'Part des sorties', width: 90, align: 'right' },
            ],
            [
              ...parts.map(({ groupe, nombre }) => [
                ...(data.sansGraphiques ? [] : [{ ...place(sample(groupe)), margin: [0, 1, 0, 0] as [number, number, number, number] }]),
                GROUPE_SORTIE_LABELS[groupe],
                formatFigure(nombre),
                part(nombre, total),
              ]),
              [
                ...(data.sansGraphiques ? [] : ['']),
                { text: 'Ensemble', style: 'cellule', bold: true },
                formatFigure(total),
                part(total, total),
              ],
            ],
          ),
        ],
      },
      note(describeTaux(data)),
      bloc(
        'Taux, durées et maintien dans l’emploi',
        figuresTable(data, ['P10', 'P11', 'P12', 'P13', 'P13m', 'P21_3', 'P21_6']),
        maintien(data),
      ),
      motifsBloc(data, total),
      ...anneesBloc(data),
    ],
  }
}

function barre({ tableau, ...data }: BilanData, parts: ReturnType<typeof splitSorties>, total: number) {
  const { P10 } = tableau.indicateurs
  return place(
    exitsBar({
      width: CONTENT_WIDTH,
      parts,
      taux: formatIndicateur('P10', P10.valeur),
      cible: cibleOf({ ...data, tableau }, 'P10'),
      denominateur: P10.denominateur ?? total,
    }),
  )
}

function describeTaux({ tableau }: BilanData): string {
  const { indicateurs } = tableau
  const derogatoires = indicateurs.P06.derogatoires ?? 0
  const autre = computeAutreTaux(indicateurs)
  return [
    `Taux de sorties positives : ${formatFigure(indicateurs.P10.numerateur ?? 0)} sur ${formatFigure(indicateurs.P10.denominateur ?? 0)} sorties, selon les règles de l’annexe A.`,
    derogatoires === 0
      ? 'Aucune décision dérogatoire de la commission.'
      : `Dont ${formatFigure(derogatoires)} ${derogatoires > 1 ? 'décisions dérogatoires' : 'décision dérogatoire'} de la commission.`,
    ...(autre === null
      ? []
      : [
          `${autre.sansNeutres ? 'Sans les sorties neutres' : 'Rapporté à toutes les sorties'}, le taux serait de ${formatIndicateur('P10', autre.taux)}.`,
        ]),
  ].join(' ')
}

function maintien(data: BilanData): Content {
  const phrases = (['P21_3', 'P21_6'] as const).map((code) => {
    const { maintenus = 0, suivis = 0, non_suivis = 0 } = detailOf(data, code)
    return `${ficheOf(data, code).libelle} : ${formatFigure(maintenus)} sur ${formatFigure(suivis)} suivis, ${formatFigure(non_suivis)} non suivis.`
  })
  return note(phrases.join(' '))
}

/** The rate of each year against its target, the running one up to the end of the period. */
function anneesBloc(data: BilanData): Content[] {
  const { annees } = data.tableau
  if (annees.length < 2) return []
  const jauge: PaperColumn[] = data.sansGraphiques ? [] : [{ header: 'Taux de sorties positives, et cible', width: 200 }]
  return [
    bloc(
      'Sorties et taux, par année',
      table(
        [
          { header: 'Année', width: '*' },
          { header: 'Sorties', width: 52, align: 'right' },
          ...jauge,
          { header: 'Taux', width: 52, align: 'right', bold: true },
          { header: 'Cible', width: 52, align: 'right' },
        ],
        annees.map(({ annee, sorties, taux, cible }) => [
          String(annee),
          formatFigure(sorties),
          ...(data.sansGraphiques ? [] : [{ ...place(gauge(taux ?? 0, 100, cible, 195)), margin: [0, 0, 0, 0] as Marges }]),
          formatIndicateur('P10', taux),
          formatIndicateur('P10', cible),
        ]),
      ),
    ),
  ]
}

function motifsBloc(data: BilanData, total: number): Content {
  const detail = detailOf(data, 'P06')
  const labels: Libelles = CATEGORIE_SORTIE_LABELS
  const keys = Object.keys(detail).sort((a, b) => (detail[b] ?? 0) - (detail[a] ?? 0))
  const half = Math.ceil(keys.length / 2)
  const list = (some: readonly string[]) =>
    repartitionTable({
      titre: 'Catégorie ou motif',
      counts: detail,
      ordre: some,
      labelOf: (key) => labels[key] ?? key,
      total,
      width: HALF,
      sansBarres: data.sansGraphiques,
    })
  return bloc(
    'Toutes les catégories et tous les motifs',
    keys.length < 6 ? list(keys) : sideBySide([list(keys.slice(0, half))], [list(keys.slice(half))]),
  )
}
