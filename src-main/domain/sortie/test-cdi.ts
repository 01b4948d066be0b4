import { formatDate, type IsoDate } from '../commun/date'
import { formatDecimal, toMicro } from '../commun/nombre'
import type { EtapeAClasser } from './etape-a-classer'
import type { ReglesSortie } from './regles'
import type { ResultatTest } from './test-regle'

const HEURES_TEMPS_PLEIN = 35

/** A CDI: in force at the moment the rule set waits for, and long enough a week. */
export function testCdi(etape: EtapeAClasser, sortie: IsoDate, regles: ReglesSortie): ResultatTest {
  const { moment, quotite } = testsCdi(etape, sortie, regles)
  return { reussi: moment.reussi && quotite.reussi, raison: `CDI, ${moment.raison}, ${quotite.raison}` }
}

/** The two tests of a CDI, apart: the moment the rule set waits for, and the hours a week. */
export function testsCdi(etape: EtapeAClasser, sortie: IsoDate, regles: ReglesSortie): { moment: ResultatTest; quotite: ResultatTest } {
  const moment = regles['cdi.fin_essai'] ? testFinEssai(etape, sortie) : testEnCours(etape, sortie)
  return { moment, quotite: testQuotite(etape, regles['cdi.quotite_min']) }
}

function testFinEssai(etape: EtapeAClasser, sortie: IsoDate): ResultatTest {
  const fin = etape.fin_periode_essai
  if (fin === null) return { reussi: false, raison: 'fin d’essai inconnue' }
  const jour = formatDate(fin)
  if (fin > sortie) return { reussi: false, raison: `fin d’essai le ${jour}, après la sortie` }
  if (etape.date_fin !== null && etape.date_fin <= fin) {
    return { reussi: false, raison: `rompu le ${formatDate(etape.date_fin)}, avant la fin de l’essai (${jour})` }
  }
  return { reussi: true, raison: `fin d’essai le ${jour}` }
}

function testEnCours(etape: EtapeAClasser, sortie: IsoDate): ResultatTest {
  if (etape.date_debut > sortie) return { reussi: false, raison: `commence le ${formatDate(etape.date_debut)}, après la sortie` }
  if (etape.date_fin !== null && etape.date_fin <= sortie) return { reussi: false, raison: `terminé le ${formatDate(etape.date_fin)}` }
  return { reussi: true, raison: 'en cours à la sortie' }
}

function testQuotite(etape: EtapeAClasser, quotite: number): ResultatTest {
  const seuil = `${formatDecimal(toMicro(quotite * HEURES_TEMPS_PLEIN) / 1_000_000)}\u00a0h`
  if (etape.heures_hebdo === null) return { reussi: true, raison: 'durée hebdomadaire inconnue, comptée comme un temps plein' }
  const reussi = toMicro(etape.heures_hebdo) >= toMicro(quotite) * HEURES_TEMPS_PLEIN
  return { reussi, raison: `${formatDecimal(etape.heures_hebdo)}\u00a0h ${reussi ? '≥' : '<'} ${seuil}` }
}
