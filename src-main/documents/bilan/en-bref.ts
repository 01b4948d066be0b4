import type { Content } from 'pdfmake/interfaces'
import { formatFigure } from '../../domain/commun/nombre'
import { formatIndicateur } from '../../domain/indicateur/affichage'
import type { CodeIndicateur } from '../../domain/indicateur/codes'
import { INK } from '../kit/theme'
import { type BilanData, cibleOf, detailOf, sumOf, valeurOf } from './data'

/** The period in a few sentences, each with what it was before: to be quoted, or changed by hand in a letter. */
export function enBref(data: BilanData): Content {
  return { ul: phrases(data).map((text) => ({ text, margin: [0, 0, 0, 3] })), markerColor: INK.petrole, margin: [0, 0, 0, 6] }
}

function phrases(data: BilanData): string[] {
  const avant = (code: CodeIndicateur) => {
    const valeur = data.tableau.comparaison?.[code].valeur ?? null
    return valeur === null ? '' : ` (${formatIndicateur(code, valeur)} un an plus tôt)`
  }
  const now = (code: CodeIndicateur) => formatIndicateur(code, valeurOf(data, code))
  const sorties = valeurOf(data, 'P06') ?? 0
  const cible = cibleOf(data, 'P10')
  const leves = detailOf(data, 'P22', 'leves')
  const freins = sumOf(leves, Object.keys(leves))
  return [
    `${now('P05')} parcours accompagnés${avant('P05')}, dont ${now('P03')} entrées${avant('P03')} ; ${now('P04')} sont en cours à la fin de la période${avant('P04')}.`,
    sorties === 0
      ? 'Aucune sortie dans la période.'
      : `${formatFigure(sorties)} sorties${avant('P06')}, dont ${now('P07')} positives, soit ${now('P10')}${avant('P10')}${cible === null ? '' : `, pour une cible de ${formatFigure(cible)}\u202F%`} : ${now('P11')} en emploi, ${now('P12')} en formation.`,
    ...(valeurOf(data, 'P13') === null ? [] : [`Un parcours terminé a duré ${now('P13')} en moyenne${avant('P13')}.`]),
    `${now('P15')} étapes commencées${avant('P15')} et ${now('P17')} entretiens honorés${avant('P17')} ; ${formatFigure(freins)} freins levés.`,
    `${now('E01')} employeurs contactés, ${now('E03')} mises en relation, ${now('E04')} accès à l’emploi${avant('E04')}.`,
    ...((valeurOf(data, 'K01') ?? 0) === 0
      ? []
      : [`${formatFigure(valeurOf(data, 'K01'), 0)} heures d’insertion par ${now('K02')} bénéficiaires dans ${now('K03')} entreprises.`]),
  ]
}
