import type { IsoDate } from '../commun/date'
import type { EtapeAClasser } from './etape-a-classer'
import { countJoursCouverts } from './fenetre'
import type { ReglesSortie } from './regles'
import type { ResultatTest } from './test-regle'

/** Seasonal work: distinct days covered in the same window as intérim, when the rule set counts it at all. */
export function testSaisonnier(etapes: readonly EtapeAClasser[], sortie: IsoDate, regles: ReglesSortie): ResultatTest {
  const requis = regles['saisonnier.jours']
  if (requis === null) return { reussi: false, raison: 'Contrat saisonnier, jamais durable selon les règles de l’opération' }
  const mois = regles['interim.fenetre_mois']
  const jours = countJoursCouverts(etapes, 'saisonnier', sortie, mois).total
  const reussi = jours >= requis
  return { reussi, raison: `Contrats saisonniers, ${jours} jours sur ${mois} mois ${reussi ? '≥' : '<'} ${requis}` }
}
