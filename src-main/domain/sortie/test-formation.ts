import { addMonths, formatDate, type IsoDate } from '../commun/date'
import type { EtapeAClasser } from './etape-a-classer'
import type { ReglesSortie } from './regles'
import type { ResultatTest } from './test-regle'

/** A qualifying training: validated, entered, or followed long enough, as the rule set says. */
export function testFormation(etape: EtapeAClasser, sortie: IsoDate, regles: ReglesSortie): ResultatTest {
  const formation = regles['formation.mode']
  if (formation.mode === 'entree') {
    const reussi = etape.date_debut <= sortie
    return { reussi, raison: `Formation commencée le ${formatDate(etape.date_debut)}${reussi ? '' : ', après la sortie'}` }
  }
  if (etape.resultat === 'validee') return { reussi: true, raison: 'Formation validée' }
  if (formation.mode === 'validee') return { reussi: false, raison: 'Formation non validée' }
  return testSuivie(etape, sortie, formation.mois)
}

function testSuivie(etape: EtapeAClasser, sortie: IsoDate, mois: number): ResultatTest {
  const echeance = addMonths(etape.date_debut, mois)
  if (echeance > sortie)
    return { reussi: false, raison: `Formation non validée, ${mois} mois atteints le ${formatDate(echeance)}, après la sortie` }
  if (etape.date_fin !== null && etape.date_fin < echeance) {
    return { reussi: false, raison: `Formation non validée, arrêtée le ${formatDate(etape.date_fin)} avant ${mois} mois` }
  }
  return { reussi: true, raison: `Formation suivie ${mois} mois le ${formatDate(echeance)}` }
}
