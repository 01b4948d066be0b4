import { RouterProvider } from '@tanstack/react-router'
import { useEffect } from 'react'
import { ErrorState } from '../components/ui/states'
import { CoffrePage } from '../features/coffre/coffre-page'
import { SessionContext } from '../lib/session'
import { listenToShortcuts } from '../lib/shortcuts'
import { useRoute } from '../lib/use-route'
import { useAppEvents } from './use-app-events'
import { useRouterOf } from './use-router-of'

/** The locked vault or the application: nothing of a file is on the screen before somebody signs in. */
export function App() {
  const state = useRoute('coffre.state', {})
  const lockReason = useAppEvents()
  const session = state.data?.session ?? null
  const router = useRouterOf(session?.id ?? null)
  useEffect(listenToShortcuts, [])

  if (state.isError) return <ErrorState error={state.error} onRetry={() => void state.refetch()} />
  if (!state.data) return null
  if (!session || !router) return <CoffrePage state={state.data} lockReason={lockReason} />
  return (
    <SessionContext value={{ user: session, structure: state.data.structure ?? '', demonstration: state.data.demonstration }}>
      <RouterProvider router={router} />
    </SessionContext>
  )
}
