import { QueryClient } from '@tanstack/react-query'
import { asProblem } from './problem.ts'

/** One cache per tool; only what may heal by itself is asked again. */
export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 15_000,
      gcTime: 10 * 60_000,
      refetchOnWindowFocus: true,
      retry: (failures, error) => {
        const { status } = asProblem(error)
        return failures < 2 && (status === 0 || status === 429 || status >= 502)
      },
    },
    mutations: { retry: false },
  },
})
