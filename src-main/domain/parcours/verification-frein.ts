import { formatDate, type IsoDate } from '../commun/date'
import type { Anomalies } from '../commun/verification'
import type { Frein } from './frein'

type FreinSaisi = Pick<Frein, 'theme' | 'niveau' | 'date_ouverture' | 'date_levee'>

/** What is impossible in a frein as typed; `autres` are those already in the parcours. */
export function verifyFrein(frein: FreinSaisi, autres: readonly FreinSaisi[], aujourdhui: IsoDate): Anomalies {
  const anomalies: Anomalies = {}
  if (frein.date_ouverture > aujourdhui) anomalies.date_ouverture = 'Un frein se constate au plus tard aujourd’hui.'
  if (frein.date_levee !== null && frein.date_levee < frein.date_ouverture) {
    anomalies.date_levee = `La levée est avant le constat (${formatDate(frein.date_ouverture)}).`
  } else if (frein.date_levee !== null && frein.date_levee > aujourdhui) {
    anomalies.date_levee = 'La levée ne peut pas être à venir.'
  }
  const ouvert = autres.find((autre) => autre.theme === frein.theme && autre.date_levee === null)
  if (ouvert && frein.date_levee === null) {
    anomalies.theme = `Ce frein est déjà ouvert depuis le ${formatDate(ouvert.date_ouverture)} : changez son niveau, ou levez-le.`
  } else if (autres.some((autre) => autre.theme === frein.theme && autre.date_ouverture === frein.date_ouverture)) {
    anomalies.date_ouverture = 'Ce thème a déjà un frein constaté ce jour-là.'
  }
  return anomalies
}
