import type { TableCell } from 'pdfmake/interfaces'
import { formatFigure } from '../../domain/commun/nombre'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import { TRANCHE_DUREE_LABELS, TRANCHES_DUREE } from '../../domain/indicateur/durees-sorties'
import { note, table } from '../kit/blocks'
import { CONTENT_WIDTH } from '../kit/theme'
import { bloc, figuresTable, type Partie, part } from './blocs'
import { columnsChart, twoPeriodsBar } from './charts/colonnes'
import { place } from './charts/svg'
import { type BilanData, detailOf, ficheOf, sumOf, valeurOf } from './data'
import { colonnePeriode } from './periode'

const BARRE = 150
const COMPARES: readonly CodeIndicateur[] = ['P05', 'P03', 'P06', 'P07', 'P10', 'P11', 'P12', 'P15', 'P17', 'E03', 'E04', 'K01']

/** The period beside the one before. */
export function evolutionPartie(data: BilanData): Partie {
  const { comparaison } = data.tableau
  const titre = 'Évolution sur un an'
  if (!comparaison) return { titre, contenu: [] }
  const codes = COMPARES.filter((code) => (valeurOf(data, code) ?? comparaison[code]?.valeur ?? 0) !== 0)
  if (codes.length === 0) return { titre, contenu: [] }
  const [avant, maintenant] = [colonnePeriode(data.precedente), colonnePeriode(data.periode)]
  return {
    titre,
    contenu: [
      table(
        [
          { header: 'Indicateur', width: '*' },
          ...(data.sansGraphiques ? [] : [{ header: `${avant} (clair), ${maintenant} (foncé)`, width: BARRE }]),
          { header: avant, width: 56, align: 'right' },
          { header: maintenant, width: 56, align: 'right', bold: true },
          { header: 'Écart', width: 50, align: 'right' },
        ],
        codes.map((code) => ligne(data, code, comparaison[code]?.valeur ?? null)),
      ),
      note('Chaque barre se lit sur sa ligne : les unités diffèrent. Écart d’un taux en points.'),
    ],
  }
}

function ligne(data: BilanData, code: CodeIndicateur, avant: number | null): TableCell[] {
  const { libelle, unite } = ficheOf(data, code)
  const maintenant = valeurOf(data, code)
  const highest = unite === 'taux' ? 100 : Math.max(avant ?? 0, maintenant ?? 0)
  const ecart = avant === null || maintenant === null ? null : maintenant - avant
  const signe = ecart === null || ecart <= 0 ? '' : '+\u202F'
  const marge: [number, number, number, number] = [0, 0, 0, 0]
  return [
    libelle,
    ...(data.sansGraphiques ? [] : [{ ...place(twoPeriodsBar(avant ?? 0, maintenant ?? 0, highest, BARRE - 4)), margin: marge }]),
    formatIndicateur(code, avant),
    formatIndicateur(code, maintenant),
    ecart === null ? '–' : `${signe}${formatFigure(ecart, unite === 'taux' ? 1 : 0)}`,
  ]
}

/** How long the parcours that ended lasted. */
export function dureesPartie(data: BilanData): Partie {
  const titre = 'Durée des parcours terminés'
  const comptes = detailOf(data, 'P13')
  const total = sumOf(comptes, TRANCHES_DUREE)
  if (total === 0) return { titre, contenu: [] }
  const barres = TRANCHES_DUREE.map((tranche) => ({ libelle: TRANCHE_DUREE_LABELS[tranche], nombre: comptes[tranche] ?? 0 }))
  return {
    titre,
    contenu: [
      figuresTable(data, ['P13', 'P13m', 'P23']),
      bloc(
        'Sorties de la période, par durée du parcours',
        ...(data.sansGraphiques ? [] : [place(columnsChart(barres, CONTENT_WIDTH))]),
        table(
          [
            { header: 'Durée', width: '*' },
            { header: 'Parcours', width: 60, align: 'right', bold: true },
            { header: 'Part', width: 60, align: 'right' },
          ],
          barres.map(({ libelle, nombre }) => [libelle, formatFigure(nombre), part(nombre, total)]),
        ),
      ),
      note('De l’entrée à la sortie, suspensions comprises.'),
    ],
  }
}
