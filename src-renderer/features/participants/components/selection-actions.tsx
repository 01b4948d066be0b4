import { IconDownload, IconFileText, IconUserShare } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { FILE_WRITERS } from '../../../../src-main/contract/commun'
import { BarAction } from '../../../components/ui/selection-bar'
import { useHasRole, useSession } from '../../../lib/session'
import { ChangerReferentDialog } from '../../dossier/affectation/changer-referent-dialog'
import type { Ligne } from '../ligne'

const PapiersDialog = lazy(() => import('../../papiers/papiers-dialog').then((module) => ({ default: module.PapiersDialog })))

interface SelectionActionsProps {
  chosen: readonly Ligne[]
  onExport: () => void
  onDone: () => void
}

/** What is done to several people at once. */
export function SelectionActions({ chosen, onExport, onDone }: SelectionActionsProps) {
  const { user } = useSession()
  const mayWrite = useHasRole(...FILE_WRITERS)
  const coordination = useHasRole('coordinateur')
  const [dialog, setDialog] = useState<'referent' | 'papiers' | null>(null)
  const participations = chosen.map(({ id }) => id)
  const sortis = chosen.filter(({ statut }) => statut === 'sorti').length
  const autres = coordination ? 0 : chosen.filter(({ referent }) => referent === null || referent !== user.referent).length
  const referents = new Set(chosen.map(({ referent }) => referent))
  return (
    <>
      {mayWrite && (
        <BarAction
          icon={IconUserShare}
          reason={
            autres > 0 ? 'Un référent ne confie que ses propres dossiers.' : sortis === chosen.length ? 'Ces dossiers sont sortis.' : null
          }
          onClick={() => setDialog('referent')}
        >
          Changer de référent
        </BarAction>
      )}
      {mayWrite && (
        <BarAction icon={IconFileText} onClick={() => setDialog('papiers')}>
          Documents
        </BarAction>
      )}
      <BarAction icon={IconDownload} onClick={onExport}>
        Exporter
      </BarAction>
      {dialog === 'referent' && (
        <ChangerReferentDialog
          cible={{ participations }}
          dossiers={chosen.length - sortis}
          sortis={sortis}
          actuel={referents.size === 1 ? ([...referents][0] ?? null) : null}
          onClose={() => setDialog(null)}
          onDone={onDone}
        />
      )}
      {dialog === 'papiers' && (
        <Suspense fallback={null}>
          <PapiersDialog participations={participations} onClose={() => setDialog(null)} />
        </Suspense>
      )}
    </>
  )
}
