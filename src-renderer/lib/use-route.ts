import { keepPreviousData, type UseMutationResult, type UseQueryResult, useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { RouteInput, RouteName, RouteOutput } from '../../src-main/contract/api'
import { notifyDone, notifyError } from '../components/ui/notify'
import { call, type RouteError, toRouteError } from './client'

interface ReadOptions {
  /** False: do not ask yet. */
  enabled?: boolean
  /** Keep the former answer on the screen while the next one comes (filters, search). */
  keepPrevious?: boolean
  /** Milliseconds between two readings, for what changes outside the application. */
  refreshEvery?: number
}

/** Reads a route; the answer is kept under [route, input]. */
export function useRoute<K extends RouteName>(
  route: K,
  input: RouteInput<K>,
  { enabled = true, keepPrevious = false, refreshEvery }: ReadOptions = {},
): UseQueryResult<RouteOutput<K>, RouteError> {
  return useQuery<RouteOutput<K>, RouteError>({
    queryKey: [route, input],
    queryFn: () => call(route, input).catch(rethrow),
    enabled,
    ...(refreshEvery === undefined ? {} : { refetchInterval: refreshEvery }),
    placeholderData: keepPrevious ? keepPreviousData : undefined,
  })
}

interface CommandOptions<K extends RouteName> {
  /** Beginnings of route names to read again once done: `['participant.', 'accueil.']`. */
  refresh?: readonly string[]
  /** What happened, in the dark bar: a sentence or a function of the answer. Not « Succès ». */
  message?: string | ((value: RouteOutput<K>, input: RouteInput<K>) => string)
  /** True: the screen shows the error itself (beside the fields); no notification. */
  quiet?: boolean | ((error: RouteError) => boolean)
  onDone?: (value: RouteOutput<K>, input: RouteInput<K>) => void
}

/** Runs a command or a task, then refreshes what depends on it; a refusal is said in French in a notification. */
export function useCommand<K extends RouteName>(
  route: K,
  { refresh = [], message, quiet = false, onDone }: CommandOptions<K> = {},
): UseMutationResult<RouteOutput<K>, RouteError, RouteInput<K>> {
  const client = useQueryClient()
  return useMutation<RouteOutput<K>, RouteError, RouteInput<K>>({
    mutationKey: [route],
    mutationFn: (input) => call(route, input).catch(rethrow),
    onSuccess: async (value, input) => {
      const refreshed = client.invalidateQueries({ predicate: (query) => startsWithOne(String(query.queryKey[0]), refresh) })
      if (message) notifyDone(typeof message === 'string' ? message : message(value, input))
      onDone?.(value, input)
      await refreshed
    },
    onError: (error) => {
      const silent = typeof quiet === 'function' ? quiet(error) : quiet
      if (!silent && error.code !== 'annule') notifyError(error)
    },
  })
}

function rethrow(error: unknown): never {
  throw toRouteError(error)
}

function startsWithOne(name: string, beginnings: readonly string[]): boolean {
  return beginnings.some((beginning) => name.startsWith(beginning))
}
