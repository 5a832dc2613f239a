import { useMay } from '@redthread/workbench/session/use-may'
import { useQuery } from '@tanstack/react-query'
import { healthKey, readHealth } from './operations-api.ts'

/** How many things of the running house wait for a person, for the rail. */
export function useWorryCount(): number | undefined {
  const may = useMay()
  const { data } = useQuery({
    queryKey: healthKey,
    queryFn: readHealth,
    enabled: may('operations:read'),
    refetchInterval: 30_000,
  })
  return data?.worries.length
}
