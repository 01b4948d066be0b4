import { useMemo } from 'react'
import { parseLignes } from '../../../src-main/contract/participant-liste'
import { useRoute } from '../../lib/use-route'
import { toLignes } from './ligne'

/** Every line of the list, read once: search and filters then work in the window. */
export function useParticipants() {
  const query = useRoute('participant.list', {})
  const { data } = query
  const lignes = useMemo(() => (data ? toLignes(parseLignes(data), data.date) : []), [data])
  return { query, lignes }
}

/** What the forms and filters offer. */
export function useChoices() {
  return useRoute('participant.choices', {})
}
