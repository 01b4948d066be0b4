import { useEffect, useState } from 'react'
import type { SourceApercu } from '../../components/apercu/source-apercu'
import { useRoute } from '../../lib/use-route'

/** The pages of a bilan as they will be printed; closed when another takes their place. */
export function usePages(id: string, version: number | null, fichier: 'bilan' | 'chiffres_cles') {
  const pages = useRoute('bilan.preview', { id, version, fichier })
  const [source, setSource] = useState<SourceApercu | null>(null)
  const contenu = pages.data?.contenu
  useEffect(() => {
    if (!contenu) return
    let current = true
    let opened: SourceApercu | null = null
    void import('../../components/apercu/source-pdf')
      // The reader takes the bytes for itself: it is given a copy.
      .then(({ openPdf }) => openPdf(new Uint8Array(contenu)))
      .then((ouverte) => {
        opened = ouverte
        if (current) setSource(ouverte)
        else ouverte.close()
      })
    return () => {
      current = false
      setSource(null)
      opened?.close()
    }
  }, [contenu])
  return { source, error: pages.error, busy: pages.isFetching }
}
