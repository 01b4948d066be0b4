import { titreComparaison } from '../periodes'
import { useTableau } from '../tableau-context'

/** What the small column at the right of the figures is. */
export function EnTeteComparaison() {
  const { demande } = useTableau()
  return demande.comparee === null ? null : <span>{titreComparaison(demande.comparaison, demande.periode)}</span>
}
