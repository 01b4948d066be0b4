import { Skeleton } from '@mantine/core'
import { IconAlertTriangle, IconRefresh } from '@tabler/icons-react'
import type { UseQueryResult } from '@tanstack/react-query'
import type { ReactNode } from 'react'
import type { RouteError } from '../../lib/client'
import { Button } from './button'
import classes from './states.module.css'

interface ErrorStateProps {
  error: RouteError
  onRetry?: () => void
}

/** A part of the screen that could not be read: why, what to do, the incident. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  return (
    <div className={classes.error} role="alert">
      <IconAlertTriangle size={24} stroke={1.75} aria-hidden />
      <div className={classes.errorText}>
        <p>{error.message}</p>
        {error.incidentId && <p className={classes.incident}>Incident {error.incidentId}, écrit dans le journal technique.</p>}
        {onRetry && (
          <div className={classes.retry}>
            <Button icon={IconRefresh} onClick={onRetry}>
              Réessayer
            </Button>
          </div>
        )}
      </div>
    </div>
  )
}

/** Grey lines while the answer comes. */
export function LoadingRows({ rows = 8, height = 18 }: { rows?: number; height?: number }) {
  return (
    <div className={classes.loading} role="status" aria-label="Chargement">
      {Array.from({ length: rows }, (_, row) => `ligne-${row}`).map((row) => (
        <Skeleton key={row} height={height} radius="sm" />
      ))}
    </div>
  )
}

interface QueryViewProps<T> {
  query: UseQueryResult<T, RouteError>
  /** Shown while the first answer comes; grey lines by default. */
  loading?: ReactNode
  children: (value: T) => ReactNode
}

/** The three states of a reading: it comes, it failed, it is there. */
export function QueryView<T>({ query, loading = <LoadingRows />, children }: QueryViewProps<T>) {
  if (query.isError && query.data === undefined) return <ErrorState error={query.error} onRetry={() => void query.refetch()} />
  if (query.data === undefined) return loading
  return children(query.data)
}
