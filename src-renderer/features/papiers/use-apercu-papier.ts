import { useEffect, useState } from 'react'
import type { SourceApercu } from '../../components/apercu/source-apercu'
import { useRoute } from '../../lib/use-route'
import type { Demande } from './demande'

/** People drawn in the preview: enough to judge, whatever the selection. */
export const APERCU_MAX = 5

/** The first pages of a paper as they will be printed, drawn again when what is asked changes. */
export function useApercuPapier(demande: Demande | null) {
  const vue =
    demande && (demande.papier === 'emargement' ? demande : { ...demande, participations: demande.participations.slice(0, APERCU_MAX) })
  const papier = useRoute('papier.preview', vue ?? ({} as Demande), { enabled: vue !== null, keepPrevious: true })
  const [source, setSource] = useState<SourceApercu | null>(null)
  const contenu = papier.data?.contenu
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
      opened?.close()
    }
  }, [contenu])
  return { source, error: papier.error, busy: papier.isFetching }
}
