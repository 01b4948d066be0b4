import { formatDate } from '../../commun/date'
import { groupBy } from '../../commun/groupes'
import type { CasQualite } from '../contexte'
import { controleCoffre, duCas } from '../controle'
import { ailleurs } from '../geste'

/** Two stays of one person in one operation that share a day. */
export const sejoursRecouvrants = controleCoffre(
  {
    code: 'sejours_recouvrants',
    famille: 'dates',
    gravite: 'bloquant',
    titre: 'Deux parcours de la même opération en même temps',
    pourquoi: 'La même personne serait comptée deux fois dans la file active de l’opération.',
    source: 'FSE+, une fiche par personne et par opération',
    remede: 'Corriger l’entrée ou la sortie d’un des deux parcours par un additif, dans la commission.',
  },
  ({ cas }) => {
    const entres = cas.filter(({ participation }) => participation.date_entree !== null)
    const groupes = groupBy(entres, ({ participation }) => `${participation.participant}|${participation.operation}`)
    return [...groupes.values()].flatMap((groupe) => {
      if (groupe.length < 2) return []
      const ordre = [...groupe].sort((a, b) => (rang(a) < rang(b) ? -1 : 1))
      return ordre.slice(1).flatMap((suivant, index) => {
        const avant = ordre.slice(0, index + 1).find((precedent) => isOverlapping(precedent, suivant))
        if (!avant) return []
        const fin = avant.sortie === null ? 'qui court encore' : `qui se termine le ${formatDate(avant.sortie.date_sortie)}`
        const raison = `Entrée le ${formatDate(suivant.participation.date_entree ?? '')}, pendant le parcours du ${formatDate(avant.participation.date_entree ?? '')} ${fin}.`
        return [duCas(suivant, { raison, depuis: suivant.participation.date_entree, geste: ailleurs('corriger', 'commission') })]
      })
    })
  },
)

const rang = ({ participation }: CasQualite) => `${participation.date_entree} ${participation.id}`

// Leaving and coming back on the same day is a return.
function isOverlapping(avant: CasQualite, suivant: CasQualite): boolean {
  const entree = suivant.participation.date_entree ?? ''
  return avant.sortie === null || avant.sortie.date_sortie > entree
}
