import { useEffect, useEffectEvent, useRef, useState } from 'react'
import type { BilanComplet } from '../../../src-main/contract/bilan'
import type { SectionChoisie } from '../../../src-main/domain/bilan/section'
import { ecrireTexte, type TexteBilan } from '../../../src-main/domain/bilan/texte'
import { formatTime } from '../../lib/formats'
import { useCommand } from '../../lib/use-route'

const PAUSE_MS = 600

/** What is typed in a bilan, saved as it is typed; `flush` before anything reads it. */
export function useRedaction(bilan: BilanComplet) {
  const { id } = bilan
  const [values, setValues] = useState(() => ({
    nom: bilan.nom,
    du: bilan.du,
    au: bilan.au,
    nominatif: bilan.nominatif,
    sections: bilan.sections as readonly SectionChoisie[],
    textes: bilan.textes as readonly TexteBilan[],
  }))
  const [note, setNote] = useState<string | null>(null)
  const pending = useRef(false)
  const latest = useRef(values)
  const save = useCommand('bilan.save', { refresh: ['bilan.'], quiet: true })

  async function flush(): Promise<void> {
    if (!pending.current) return
    pending.current = false
    const { sections, textes, ...reste } = latest.current
    try {
      const { modifie_le } = await save.mutateAsync({ id, ...reste, sections: [...sections], textes: [...textes] })
      setNote(`Enregistré à ${formatTime(modifie_le)}`)
    } catch (error) {
      pending.current = true
      setNote(error instanceof Error ? error.message : String(error))
      throw error
    }
  }
  const flushNow = useEffectEvent(() => void flush().catch(() => undefined))

  useEffect(() => {
    latest.current = values
    if (!pending.current) return
    const timer = setTimeout(flushNow, PAUSE_MS)
    return () => clearTimeout(timer)
  }, [values])

  // Leaving the page does not lose the last words.
  useEffect(() => () => flushNow(), [])

  function change(changes: Partial<typeof values>) {
    pending.current = true
    latest.current = { ...latest.current, ...changes }
    setValues(latest.current)
  }

  return {
    values,
    note,
    change,
    changeTexte: (texte: TexteBilan) => change({ textes: ecrireTexte(latest.current.textes, texte) }),
    flush,
  }
}
export type RedactionEnCours = ReturnType<typeof useRedaction>
