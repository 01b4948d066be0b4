import { addDays } from '../../../../src-main/domain/commun/date'
import { type EtatRecueil, horlogeSortie } from '../../../../src-main/domain/fse/horloge'
import { RECUEIL_SORTIE_JOURS } from '../../../../src-main/domain/parcours/seuils'
import { Gauge, type GaugeTone } from '../../../components/ui/gauge'
import { formatCount, formatDate } from '../../../lib/formats'
import classes from './fse.module.css'

const TONES: Record<EtatRecueil, GaugeTone> = {
  a_recueillir: 'action',
  depasse: 'alerte',
  recueilli: 'action',
  recueilli_hors_delai: 'attention',
}

/** The four weeks after the exit, used up or stopped by the collection. */
export function HorlogeSortie({ dateSortie, dateRecueil, jour }: { dateSortie: string; dateRecueil: string | null; jour: string }) {
  const horloge = horlogeSortie({ date_sortie: dateSortie, date_recueil: dateRecueil }, jour)
  const phrase = phraseHorloge(horloge.etat, horloge.restant, horloge.ecoules)
  const presque = horloge.etat === 'a_recueillir' && horloge.restant <= 7
  return (
    <div className={classes.horloge}>
      <p className={classes.phrase} data-tone={horloge.etat}>
        {phrase}
      </p>
      <Gauge
        value={horloge.ecoules}
        max={RECUEIL_SORTIE_JOURS}
        tone={presque ? 'attention' : TONES[horloge.etat]}
        label={`${Math.min(horloge.ecoules, RECUEIL_SORTIE_JOURS)} jours sur ${RECUEIL_SORTIE_JOURS} : ${phrase}`}
      />
      <p className={classes.bornes}>
        <span>Sortie le {formatDate(dateSortie)}</span>
        <span>Limite le {formatDate(addDays(dateSortie, RECUEIL_SORTIE_JOURS))}</span>
      </p>
    </div>
  )
}

/** « Reste 12 jours », « Hors délai : exclu de EECR01-04 ». */
export function phraseHorloge(etat: EtatRecueil, restant: number, ecoules: number): string {
  switch (etat) {
    case 'recueilli':
      return `Recueilli dans le délai, ${ecoules === 0 ? 'le jour de la sortie' : `${formatCount(ecoules, 'jour')} après la sortie`}.`
    case 'recueilli_hors_delai':
      return `Recueilli hors délai (${formatCount(ecoules, 'jour')}) : exclu de EECR01 à EECR04.`
    case 'depasse':
      return `Hors délai depuis ${formatCount(-restant, 'jour')} : exclu de EECR01 à EECR04, à recueillir tout de même.`
    case 'a_recueillir':
      return restant === 0 ? 'Dernier jour pour recueillir.' : `Reste ${formatCount(restant, 'jour')} pour recueillir.`
  }
}
