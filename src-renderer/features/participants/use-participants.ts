import { useMemo } from 'react'
import { type ParticipantListe, parseLignes } from '../../../src-main/contract/participant-liste'
import { useRoute } from '../../lib/use-route'
import { type Ligne, toLignes } from './ligne'

// One reading for as long as the answer lives: coming back from a file finds the same lines.
const readings = new WeakMap<ParticipantListe, Ligne[]>()

function lignesOf(liste: ParticipantListe): Ligne[] {
  const known = readings.get(liste)
  if (known) return known
  const lignes = toLignes(parseLignes(liste), liste.date)
  readings.set(liste, lignes)
  return lignes
}

/** Every line of the list, read once: search and filters then work in the window. */
export function useParticipants() {
  const query = useRoute('participant.list', {})
  const { data } = query
  const lignes = useMemo(() => (data ? lignesOf(data) : []), [data])
  return { query, lignes }
}

/** What the forms and filters offer. */
export function useChoices() {
  return useRoute('participant.choices', {})
}
