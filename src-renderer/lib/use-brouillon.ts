import { useEffect, useEffectEvent, useRef, useState } from 'react'
import { call, toRouteError } from './client'
import { formatTime, formatTimestamp } from './formats'
import { saveSoon } from './pending-drafts'

const PAUSE_MS = 500

interface BrouillonOptions<V> {
  /** Form and object: `entretien:T00012`; null when the form keeps no draft. */
  cle: string | null
  values: V
  /** True once something was typed: an untouched form is not a draft. */
  touched: boolean
  /** Puts back what a lock or a crash interrupted. */
  onRestore: (values: V) => void
}

/** Saves the form as it is typed, every field of it, and gives it back at the next opening; `note` says so under the form. */
export function useBrouillon<V extends object>({ cle, values, touched, onRestore }: BrouillonOptions<V>) {
  const [note, setNote] = useState<string | null>(null)
  const [retrouve, setRetrouve] = useState<string | null>(null)
  const done = useRef(false)
  const left = useRef(false)
  const restore = useEffectEvent(onRestore)

  useEffect(() => {
    if (cle === null) return
    let gone = false
    left.current = false
    call('brouillon.get', { cle })
      .then((brouillon) => {
        if (gone || brouillon === null) return
        restore(JSON.parse(brouillon.contenu) as V)
        setRetrouve(`Brouillon du ${formatTimestamp(brouillon.modifie_le)} retrouvé`)
        setNote(`Brouillon repris, enregistré à ${formatTime(brouillon.modifie_le)}`)
      })
      .catch(() => undefined)
    return () => {
      gone = true
      // Read by the cleanup below, which comes after this one: what was just typed is saved, not dropped.
      left.current = true
    }
  }, [cle])

  useEffect(() => {
    if (cle === null || !touched) return
    const save = async () => {
      if (done.current) return
      try {
        const { modifie_le } = await call('brouillon.save', { cle, contenu: JSON.stringify(values) })
        setNote(`Brouillon enregistré à ${formatTime(modifie_le)}`)
      } catch (error) {
        setNote(toRouteError(error).message)
      }
    }
    const end = saveSoon(save, PAUSE_MS)
    return () => end(left.current ? 'now' : 'forget')
  }, [cle, values, touched])

  /** Once the form is saved or given up: the draft has no more use. */
  function discard() {
    done.current = true
    if (cle !== null) call('brouillon.discard', { cle }).catch(() => undefined)
  }

  /** Forgets the draft while the form stays open; what is typed next is a new one. */
  function erase() {
    setNote(null)
    setRetrouve(null)
    if (cle !== null) call('brouillon.discard', { cle }).catch(() => undefined)
  }

  return {
    note,
    /** « Brouillon du 12/03/2026 à 14 h 05 retrouvé », when the form opened on one. */
    retrouve,
    discard,
    erase,
  }
}
