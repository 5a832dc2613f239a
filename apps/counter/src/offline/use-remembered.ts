import { asProblem } from '@redthread/workbench/api/problem'
import { useQuery, type QueryKey, type UseQueryResult } from '@tanstack/react-query'

const prefix = 'redthread.counter.'

/**
 * A query whose last answer is kept in this browser and shown while the network is away. Only for
 * what anyone standing at the till may see anyway.
 */
export function useRemembered<Data>(
  queryKey: QueryKey,
  queryFn: () => Promise<Data>,
  options: { refetchInterval?: number } = {},
): UseQueryResult<Data> {
  const slot = prefix + queryKey.join('.')
  return useQuery({
    queryKey,
    ...options,
    networkMode: 'always',
    queryFn: async () => {
      try {
        const data = await queryFn()
        localStorage.setItem(slot, JSON.stringify(data))
        return data
      } catch (error) {
        if (asProblem(error).status === 401) localStorage.removeItem(slot)
        const kept = asProblem(error).status === 0 ? localStorage.getItem(slot) : null
        if (kept === null) throw error
        return JSON.parse(kept) as Data
      }
    },
  })
}
