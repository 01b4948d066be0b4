import { addDays, formatDate, type IsoDate } from '../commun/date'
import { type ContratEngagement, dernierContrat, type Signature, signaturesManquantes } from '../parcours/contrat-engagement'
import { alerte, attention, type Manque } from './manque'

type Contrat = Pick<ContratEngagement, 'id' | 'date_debut' | 'date_fin' | Signature>

/** The contract of commitment of a running parcours: to be made, to be signed, to be renewed. */
export function manquesContrat(contrats: readonly Contrat[], entree: IsoDate, date: IsoDate, delaiJours: number): Manque[] {
  const contrat = dernierContrat(contrats)
  if (contrat === null) {
    const limite = addDays(entree, delaiJours)
    const creer = limite < date ? alerte : attention
    const raison = `Signé par trois parties après l’entrée, avant le ${formatDate(limite)}.`
    return [creer('contrat_engagement', 'Contrat d’engagement', raison, 'contrat')]
  }
  if (contrat.date_fin < date) {
    return [alerte('contrat_fin', 'Contrat d’engagement', `Terminé le ${formatDate(contrat.date_fin)} : à renouveler.`, 'contrat')]
  }
  const restent = signaturesManquantes(contrat).length
  if (restent === 0) return []
  const combien = restent === 1 ? 'Une signature manque' : `${restent} signatures manquent`
  return [
    attention(
      'contrat_engagement',
      'Contrat d’engagement',
      `${combien} au contrat du ${formatDate(contrat.date_debut)}.`,
      'contrat',
      contrat.id,
    ),
  ]
}
