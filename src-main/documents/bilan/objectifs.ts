import type { Content, TableCell } from 'pdfmake/interfaces'
import { formatFigure } from '../../domain/commun/nombre'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import type { ObjectifMesure } from '../../domain/indicateur/tableau-de-bord'
import { note, table } from '../kit/blocks'
import { INK } from '../kit/theme'
import type { Partie } from './blocs'
import { gauge } from './charts/barres'
import { place, stripedMark } from './charts/svg'
import { type BilanData, ficheOf } from './data'

const GAUGE = 150

const LEGENDE: Content = {
  margin: [0, 2, 0, 0],
  columns: [
    { width: 10, svg: `<svg viewBox="0 0 8 14">${stripedMark(4, 1, 12, 3.4)}</svg>`, fit: [8, 14] },
    {
      width: '*',
      style: 'note',
      text: 'Attendu à la date, au prorata des jours écoulés (à partir de la file active de la veille pour les personnes accompagnées). Pour un taux, la cible est celle de la fin du protocole.',
    },
  ],
}

/** Objectives of the operation, with the pace expected at the date. */
export function objectifsPartie(data: BilanData): Partie {
  const { objectifs } = data.tableau
  const jauges = data.sansGraphiques ? [] : [{ header: 'Où l’on en est', width: GAUGE }]
  return {
    titre: 'Objectifs',
    contenu:
      objectifs.length === 0
        ? []
        : [
            table(
              [
                { header: 'Objectif', width: '*' },
                { header: 'Période', width: 52 },
                ...jauges,
                ...(data.sansGraphiques ? [{ header: 'Attendu', width: 48, align: 'right' as const }] : []),
                { header: 'Réalisé', width: 48, align: 'right', bold: true },
                { header: 'Cible', width: 44, align: 'right' },
                { header: 'Écart', width: 44, align: 'right' },
              ],
              objectifs.map((objectif) => objectifRow(data, objectif)),
            ),
            ...(data.sansGraphiques ? [] : [LEGENDE]),
            note('Écart : réalisé moins attendu ; pour un taux, réalisé moins cible, en points.'),
          ],
  }
}

function objectifRow(data: BilanData, { indicateur, annee, valeur, cible, attendu, ecart }: ObjectifMesure): TableCell[] {
  const { libelle, unite } = ficheOf(data, indicateur)
  const max = unite === 'taux' ? 100 : Math.max(cible, valeur ?? 0)
  const sign = ecart === null || ecart <= 0 ? '' : '+\u202F'
  return [
    { text: libelle, style: 'cellule' },
    { text: annee === null ? 'protocole' : String(annee), style: 'cellule', color: INK.texte3 },
    data.sansGraphiques
      ? { text: formatIndicateur(indicateur, attendu), style: 'cellule', alignment: 'right' }
      : { ...place(gauge(valeur ?? 0, max, attendu ?? cible, GAUGE)), margin: [0, 0, 0, 0] },
    formatIndicateur(indicateur, valeur),
    formatIndicateur(indicateur, cible),
    ecart === null ? '–' : `${sign}${formatFigure(ecart, unite === 'taux' ? 1 : 0)}`,
  ]
}
