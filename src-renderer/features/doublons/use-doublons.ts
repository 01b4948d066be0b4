import { notifyDone } from '../../components/ui/notify'
import { useCommand } from '../../lib/use-route'

/** What shows names and counts of people: read again once two files are one, or two again. */
const REFRESH = ['doublon.', 'participant.', 'accueil.', 'indicateur.', 'commission.']

/** Parts two files again. */
export function useUndoMerge() {
  return useCommand('doublon.undoMerge', { refresh: REFRESH, message: 'La fusion est annulée : les deux dossiers sont comme avant.' })
}

/** Makes one file of two; the message offers the way back. */
export function useMerge(onDone: (garde: string) => void) {
  const { mutate: undo } = useUndoMerge()
  return useCommand('doublon.merge', {
    refresh: REFRESH,
    onDone: ({ fusion, garde }) => {
      notifyDone('Les deux dossiers n’en font plus qu’un.', { undo: () => undo({ id: fusion }) })
      onDone(garde)
    },
  })
}

/** « Ce sont deux personnes », and its way back. */
export function useSetAside(onDone?: () => void) {
  const { mutate: restore } = useRestore()
  return useCommand('doublon.setAside', {
    refresh: ['doublon.'],
    onDone: (_value, paire) => {
      notifyDone('Noté : ce sont deux personnes. La paire ne reviendra pas d’elle-même.', { undo: () => restore(paire) })
      onDone?.()
    },
  })
}

export function useRestore() {
  return useCommand('doublon.restore', { refresh: ['doublon.'], message: 'La paire est de nouveau à examiner.' })
}
