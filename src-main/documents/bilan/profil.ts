import type { Content } from 'pdfmake/interfaces'
import { formatFigure } from '../../domain/commun/nombre'
import { TRANCHE_AGE_LABELS, TRANCHES_AGE } from '../../domain/indicateur/tranche-age'
import { critereLabel } from '../../domain/participant/labels'
import { note, subsection, table } from '../kit/blocks'
import { bloc, HALF, type Partie, part, repartitionTable, sideBySide } from './blocs'
import { type Etage, pyramid } from './charts/barres'
import { place } from './charts/svg'
import { type BilanData, detailOf, valeurOf } from './data'

const NIVEAUX = ['0', '1', '2', '3', '4', '5', '6', '7', '8', 'inconnu']

/** Answers yes or no that funders ask for. */
const SITUATIONS: readonly [string, string][] = [
  ['qpv', 'Réside en quartier prioritaire'],
  ['rsa', 'Bénéficiaire du RSA'],
  ['rqth', 'Travailleur handicapé (RQTH)'],
  ['deld12', 'Recherche depuis 12 mois ou plus'],
  ['deld24', 'Recherche depuis 24 mois ou plus'],
]

/** Who the people accompanied are. */
export function profilPartie(data: BilanData): Partie {
  const total = valeurOf(data, 'P05') ?? 0
  const profil = (key: string) => detailOf(data, 'P20', 'accompagnes', key)
  if (total === 0) return { titre: 'Profil', contenu: [] }
  return {
    titre: 'Profil des personnes accompagnées',
    contenu: [
      sideBySide(
        [subsection('Sexe et âge à l’entrée'), ...sexeAge(data)],
        [subsection('Niveau de formation'), niveaux(data, profil('niveau'), total)],
      ),
      sideBySide(
        [subsection('Situation'), situations(data, total)],
        [subsection('Critères d’entrée'), criteres(data, profil('criteres'), total)],
      ),
      bloc(
        'Où elles habitent',
        sideBySide(
          [
            repartitionTable({
              titre: 'Intercommunalité',
              sansBarres: data.sansGraphiques,
              counts: profil('epci'),
              labelOf: (key) => data.epci[key] ?? (key === 'inconnu' ? 'Inconnue' : key),
              total,
              max: 8,
              width: HALF,
            }),
          ],
          [
            repartitionTable({
              titre: 'Commune',
              sansBarres: data.sansGraphiques,
              counts: profil('commune'),
              labelOf: (key) => data.communes[key] ?? (key === 'inconnu' ? 'Inconnue' : key),
              total,
              max: 15,
              width: HALF,
            }),
          ],
        ),
      ),
    ],
  }
}

function sexeAge({ tableau, sansGraphiques }: BilanData): Content[] {
  const etages = TRANCHES_AGE.flatMap((tranche) => tableau.pyramide.filter((etage) => etage.tranche === tranche)).reverse()
  const shown = etages.filter(({ tranche, F, M }) => tranche !== 'inconnu' || F + M > 0)
  const sum = (key: 'F' | 'M' | 'X' | 'inconnu') => etages.reduce((total, etage) => total + etage[key], 0)
  const rows = shown.map(({ tranche, F, M }) => ({ libelle: TRANCHE_AGE_LABELS[tranche], gauche: F, droite: M }))
  const autres = [
    sum('X') > 0 ? `${formatFigure(sum('X'))} non binaire(s)` : '',
    sum('inconnu') > 0 ? `${formatFigure(sum('inconnu'))} de sexe non renseigné` : '',
  ].filter(Boolean)
  return [
    sansGraphiques ? agesTable(rows) : place(pyramid(rows, [`Femmes ${formatFigure(sum('F'))}`, `Hommes ${formatFigure(sum('M'))}`], HALF)),
    ...(autres.length > 0 ? [note(`Et ${autres.join(', ')}.`)] : []),
  ]
}

function agesTable(rows: readonly Etage[]): Content {
  return table(
    [
      { header: 'Âge à l’entrée', width: '*' },
      { header: 'Femmes', width: 48, align: 'right' },
      { header: 'Hommes', width: 48, align: 'right' },
    ],
    rows.map(({ libelle, gauche, droite }) => [libelle, formatFigure(gauche), formatFigure(droite)]),
  )
}

function niveaux({ sansGraphiques }: BilanData, counts: Readonly<Record<string, number>>, total: number): Content {
  return repartitionTable({
    sansBarres: sansGraphiques,
    titre: 'Niveau',
    counts,
    labelOf: (key) => (key === 'inconnu' ? 'Inconnu' : `Niveau ${key}`),
    ordre: NIVEAUX,
    total,
    width: HALF,
  })
}

function situations(data: BilanData, total: number): Content {
  return table(
    [
      { header: 'À l’entrée', width: '*' },
      { header: 'Oui', width: 32, align: 'right', bold: true },
      { header: 'Part', width: 38, align: 'right' },
      { header: 'Non renseigné', width: 48, align: 'right' },
    ],
    SITUATIONS.map(([axe, libelle]) => {
      const { oui = 0, inconnu = 0 } = detailOf(data, 'P20', 'accompagnes', axe)
      return [libelle, formatFigure(oui), part(oui, total), formatFigure(inconnu)]
    }),
  )
}

function criteres({ criteres: libelles, sansGraphiques }: BilanData, counts: Readonly<Record<string, number>>, total: number): Content {
  return {
    stack: [
      repartitionTable({
        titre: 'Critère',
        counts,
        labelOf: (key) => (key === 'inconnu' ? 'Aucun critère connu' : (libelles[key] ?? critereLabel(key))),
        total,
        sansBarres: sansGraphiques,
        max: 12,
        width: HALF,
      }),
      note('Une personne peut avoir plusieurs critères : la somme dépasse 100\u202F%.'),
    ],
  }
}
