import { useEffect, useState } from 'react'
import type { RapportReprise } from '../../../src-main/contract/reprise'
import { useCommand } from '../../lib/use-route'

export interface SourceReprise {
  ref: string
  nom: string
}

interface Progress {
  label: string
  done: number
  total: number
}

/** What a take-over may change: every reading. */
export const EVERYTHING = ['participant.', 'doublon.', 'parcours.', 'commission.', 'indicateur.', 'accueil.', 'parametre.', 'bilan.']

/** The state of a take-over: what was chosen, what runs, what came out of it. */
export function useReprise() {
  const [source, setSource] = useState<SourceReprise | null>(null)
  const [rapport, setRapport] = useState<RapportReprise | null>(null)
  const [progress, setProgress] = useState<Progress | null>(null)

  useEffect(
    () =>
      window.jalon.onEvent((event) => {
        if (event.type === 'progress' && event.task === 'reprise') setProgress(event)
      }),
    [],
  )

  const simulate = useCommand('reprise.simulate', { onDone: setRapport })
  const write = useCommand('reprise.import', {
    refresh: EVERYTHING,
    message: ({ ecrit, rejets }) =>
      ecrit ? 'Reprise terminée : les dossiers sont à jour.' : `Rien n’a été écrit : ${rejets.length} lignes sont refusées.`,
    onDone: setRapport,
  })
  const choose = useCommand('reprise.choose', {
    onDone: (chosen) => {
      if (chosen === null) return
      setSource(chosen)
      setRapport(null)
      setProgress(null)
      simulate.mutate({ ref: chosen.ref })
    },
  })
  const cancel = useCommand('reprise.cancel')

  return {
    source,
    rapport,
    progress,
    busy: simulate.isPending ? ('simulation' as const) : write.isPending ? ('ecriture' as const) : null,
    choose: (genre: 'dossier' | 'classeur') => choose.mutate({ genre }),
    run: () => {
      if (source === null || rapport === null) return
      setProgress(null)
      write.mutate({ ref: source.ref, accepterRejets: rapport.rejets.length > 0 })
    },
    cancel: () => cancel.mutate({}),
  }
}
