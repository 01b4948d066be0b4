import { useEffect, useState } from 'react'
import { apercuOf } from '../../../../src-main/domain/piece/format-piece'
import type { SourceApercu } from '../../../components/apercu/source-apercu'
import { call, type RouteError, toRouteError } from '../../../lib/client'

type Apercu = { etat: 'lecture' } | { etat: 'pret'; source: SourceApercu } | { etat: 'refus'; message: string }

const ILLISIBLE: Record<'pdf' | 'image', string> = {
  pdf: 'Ce PDF ne s’ouvre pas : il est protégé par un mot de passe, ou abîmé. Enregistrez-en une copie pour l’ouvrir ailleurs, ou joignez-le à nouveau.',
  image: 'Cette image ne s’ouvre pas : elle est abîmée. Joignez-la à nouveau.',
}

/** The pages of a document, read from the vault; forgotten as soon as another is shown. */
export function useApercu(id: string, format: string): Apercu {
  const [apercu, setApercu] = useState<Apercu>({ etat: 'lecture' })
  useEffect(() => {
    const genre = apercuOf(format)
    if (genre === null) return
    let current = true
    let opened: SourceApercu | null = null
    setApercu({ etat: 'lecture' })
    openSource(id, genre)
      .then((source) => {
        opened = source
        if (current) setApercu({ etat: 'pret', source })
        else source.close()
      })
      .catch((error: RouteError) => current && setApercu({ etat: 'refus', message: error.message }))
    return () => {
      current = false
      opened?.close()
    }
  }, [id, format])
  return apercu
}

async function openSource(id: string, genre: 'pdf' | 'image'): Promise<SourceApercu> {
  const { contenu } = await call('piece.read', { id }).catch((error) => Promise.reject(toRouteError(error)))
  const bytes = new Uint8Array(contenu)
  try {
    return genre === 'pdf'
      ? await (await import('../../../components/apercu/source-pdf')).openPdf(bytes)
      : await (await import('../../../components/apercu/source-image')).openImage(bytes)
  } catch {
    throw new Error(ILLISIBLE[genre])
  }
}
