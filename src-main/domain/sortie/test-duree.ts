import { addMonths, formatDate, toDayNumber } from '../commun/date'
import { CONTRAT_LABELS } from '../parcours/labels'
import type { EtapeAClasser } from './etape-a-classer'
import type { ReglesSortie } from './regles'
import type { ResultatTest } from './test-regle'

/** A CDD, an apprenticeship or a professional contract: its length, last day included, against the threshold in months. */
export function testDuree(etape: EtapeAClasser, regles: ReglesSortie): ResultatTest {
  const nom = etape.contrat === null ? 'Contrat' : CONTRAT_LABELS[etape.contrat]
  const debut = formatDate(etape.date_debut)
  const fin = etape.date_fin ?? etape.date_fin_prevue
  if (fin === null) return { reussi: false, raison: `${nom} depuis le ${debut}, fin inconnue` }
  const seuil = regles['emploi.seuil_mois']
  const lendemain = toDayNumber(fin) + 1
  const requis = toDayNumber(addMonths(etape.date_debut, seuil))
  const reussi = regles['emploi.strict'] ? lendemain > requis : lendemain >= requis
  const attendu = regles['emploi.strict'] ? `plus de ${seuil} mois` : `${seuil} mois ou plus`
  return { reussi, raison: `${nom} du ${debut} au ${formatDate(fin)}, ${reussi ? attendu : `moins que la durée requise (${attendu})`}` }
}
