import { useState } from 'react'
import type { Depot } from '../../../../src-main/contract/piece'
import { refusTaille } from '../../../../src-main/domain/piece/refus-piece'
import { notifyError } from '../../../components/ui/notify'
import { call, toRouteError } from '../../../lib/client'

/** Files on their way to the vault: dropped on the window, or chosen in the dialog of the system. */
export function useDepot(participant: string, onDeposited: (depots: Depot[]) => void) {
  const [avancement, setAvancement] = useState<{ done: number; total: number } | null>(null)

  async function dropped(files: readonly File[]) {
    const depots: Depot[] = []
    setAvancement({ done: 0, total: files.length })
    for (const file of files) {
      depots.push(await depositOne(participant, file))
      setAvancement({ done: depots.length, total: files.length })
    }
    setAvancement(null)
    if (depots.length > 0) onDeposited(depots)
  }

  async function choose() {
    try {
      setAvancement({ done: 0, total: 0 })
      const depots = await call('piece.chooseFiles', { participant })
      if (depots !== null) onDeposited(depots)
    } catch (error) {
      notifyError(toRouteError(error))
    } finally {
      setAvancement(null)
    }
  }

  return { avancement, dropped, choose }
}

// A refusal belongs to its file: the next ones still go.
async function depositOne(participant: string, file: File): Promise<Depot> {
  const refus = refusTaille(file.size)
  if (refus !== null) return { refus, nom: file.name }
  try {
    const contenu = new Uint8Array(await file.arrayBuffer())
    return await call('piece.deposit', { participant, nom: file.name, contenu })
  } catch (error) {
    // A folder dropped by mistake cannot be read as a file.
    if (error instanceof DOMException)
      return { refus: 'Ce n’est pas un fichier lisible : ouvrez le dossier et déposez les fichiers qu’il contient.', nom: file.name }
    return { refus: toRouteError(error).message, nom: file.name }
  }
}
