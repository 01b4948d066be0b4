import { QueryClient } from '@tanstack/react-query'

/** The data is on this computer: never « offline », always fresh when a screen opens, no blind retry. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: { networkMode: 'always', retry: false, staleTime: 0, refetchOnWindowFocus: false, gcTime: 60_000 },
    mutations: { networkMode: 'always', retry: false },
  },
})
