import { createRootRoute, createRoute, Outlet } from '@tanstack/react-router'
import { messageOf } from '../lib/client'
import { CrashScreen } from './crash-screen'
import { NotFoundPage } from './not-found-page'
import { Shell } from './shell/shell'

/** Parent of the pages that fill the window without menu (mode séance). */
export const rootRoute = createRootRoute({
  component: Outlet,
  notFoundComponent: () => (
    <Shell>
      <NotFoundPage />
    </Shell>
  ),
  errorComponent: ({ error, reset }) => <CrashScreen detail={messageOf(error)} onRetry={reset} />,
})

/** Parent of the ordinary pages: window bar, menu, page. */
export const shellRoute = createRoute({ getParentRoute: () => rootRoute, id: 'shell', component: () => <Shell /> })
