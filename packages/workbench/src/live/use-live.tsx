import { useQueryClient, type QueryKey } from '@tanstack/react-query'
import { useEffect } from 'react'
import { listen } from './live-stream.ts'

/** Refreshes what is on screen when something happens under a topic. */
export function useLive(topic: string | undefined, ...stale: QueryKey[]): void {
  const queries = useQueryClient()
  const keys = JSON.stringify(stale)
  useEffect(() => {
    if (topic === undefined) return undefined
    return listen(topic, () => {
      for (const queryKey of JSON.parse(keys) as QueryKey[]) {
        void queries.invalidateQueries({ queryKey })
      }
    })
  }, [queries, topic, keys])
}
