import { call } from '../../../lib/client'
import { useRoute } from '../../../lib/use-route'

const SUIVI_MS = 5000

/** The way to the other screen and back; null with one screen alone. A projector plugged in during the session is seen. */
export function useEcran(): { label: string; onMove: () => void } | null {
  const ecrans = useRoute('fenetre.ecrans', {}, { refreshEvery: SUIVI_MS })
  if (!ecrans.data || ecrans.data.autres === 0) return null
  const { autres, principal } = ecrans.data
  const label = autres > 1 ? 'Projeter sur l’écran suivant' : principal ? 'Projeter sur l’autre écran' : 'Revenir sur le premier écran'
  return { label, onMove: () => void call('fenetre.projectElsewhere', {}).then(() => ecrans.refetch()) }
}
