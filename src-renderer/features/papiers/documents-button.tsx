import { IconPrinter } from '@tabler/icons-react'
import { lazy, Suspense, useState } from 'react'
import { Button } from '../../components/ui/button'

const PapiersDialog = lazy(() => import('./papiers-dialog').then((module) => ({ default: module.PapiersDialog })))

/** Opens the papers of one parcours. */
export function DocumentsButton({ participation }: { participation: string }) {
  const [ouvert, setOuvert] = useState(false)
  return (
    <>
      <Button icon={IconPrinter} onClick={() => setOuvert(true)}>
        Documents
      </Button>
      {ouvert && (
        <Suspense>
          <PapiersDialog participations={[participation]} onClose={() => setOuvert(false)} />
        </Suspense>
      )}
    </>
  )
}
