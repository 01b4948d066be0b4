import type { IsoDate } from '../commun/date'
import type { EtapeAClasser } from './etape-a-classer'
import { countJoursCouverts } from './fenetre'
import type { ReglesSortie } from './regles'
import type { ResultatTest } from './test-regle'

/** Intérim: days covered by all the missions of the participation in the window before the exit. */
export function testInterim(etapes: readonly EtapeAClasser[], sortie: IsoDate, regles: ReglesSortie): ResultatTest {
  const mois = regles['interim.fenetre_mois']
  const couverts = countJoursCouverts(etapes, 'interim', sortie, mois)
  const jours = regles['interim.sans_interruption'] ? couverts.suite : couverts.total
  const reussi = jours >= regles['interim.jours']
  const suite = regles['interim.sans_interruption'] ? ' sans interruption' : ''
  return { reussi, raison: `Intérim, ${jours} jours${suite} sur ${mois} mois ${reussi ? '≥' : '<'} ${regles['interim.jours']}` }
}
