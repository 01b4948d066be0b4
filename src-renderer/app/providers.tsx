import { MantineProvider } from '@mantine/core'
import { DatesProvider } from '@mantine/dates'
import { Notifications } from '@mantine/notifications'
import { QueryClientProvider } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import { queryClient } from '../lib/query-client'
import { ErrorBoundary } from './error-boundary'
import { colorSchemeManager } from './theme/color-scheme'
import { cssVariablesResolver, theme } from './theme/theme'

/** Everything the screens stand on. */
export function Providers({ nonce, children }: { nonce: string; children: ReactNode }) {
  return (
    <MantineProvider
      theme={theme}
      cssVariablesResolver={cssVariablesResolver}
      colorSchemeManager={colorSchemeManager}
      defaultColorScheme="auto"
      getStyleNonce={() => nonce}
      withStaticClasses={false}
    >
      <ErrorBoundary>
        <QueryClientProvider client={queryClient}>
          <DatesProvider settings={{ locale: 'fr', firstDayOfWeek: 1 }}>
            <Notifications position="bottom-right" limit={3} />
            {children}
          </DatesProvider>
        </QueryClientProvider>
      </ErrorBoundary>
    </MantineProvider>
  )
}
