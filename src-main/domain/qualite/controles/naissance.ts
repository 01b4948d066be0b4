import { ageAt, formatDate } from '../../commun/date'
import { controleCas } from '../controle'
import { dansDossier } from '../geste'

const AGE_MIN = 14
const AGE_MAX = 80

/** Birth dates that nobody who entered can have. */
export const naissanceImpossible = controleCas(
  {
    code: 'naissance_impossible',
    famille: 'dates',
    gravite: 'bloquant',
    titre: 'Date de naissance impossible',
    pourquoi: `L’âge à l’entrée sert à EECO06, 07 et 08\u00a0; avant ${AGE_MIN} ans ou après ${AGE_MAX} ans, la date est presque sûrement fausse.`,
    source: 'FSE+, indicateurs de réalisation',
    remede: 'Corriger la date de naissance dans l’identité.',
  },
  ({ personne: { date_naissance }, participation: { date_entree } }, { date }) => {
    if (date_naissance === null) return []
    const jour = date_entree ?? date
    const age = date_naissance > jour ? null : ageAt(date_naissance, jour)
    if (age !== null && age >= AGE_MIN && age <= AGE_MAX) return []
    const raison =
      age === null
        ? `Naissance le ${formatDate(date_naissance)}, après ${date_entree === null ? 'aujourd’hui' : 'l’entrée'}.`
        : `Naissance le ${formatDate(date_naissance)}\u00a0: ${age}\u00a0ans ${date_entree === null ? 'aujourd’hui' : 'à l’entrée'}.`
    return [{ raison, depuis: date_entree, geste: dansDossier('corriger', 'identite', 'identite') }]
  },
)
