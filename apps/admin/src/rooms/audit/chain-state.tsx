import { Trans } from '@lingui/react/macro'
import { Status } from '@redthread/ui/status'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import { healthKey, readHealth } from '../operations/operations-api.ts'

/** How far the chain has been sealed. */
export function ChainState() {
  const may = useMay()
  const { count } = useFormats()
  const { data } = useQuery({
    queryKey: healthKey,
    queryFn: readHealth,
    enabled: may('operations:read'),
    refetchInterval: 15_000,
  })
  if (!data) return null
  const { entries, unsealed } = data.audit
  return unsealed === 0 ? (
    <Status tone="positive">
      <Trans>All {count(entries)} entries are sealed into the chain</Trans>
    </Status>
  ) : (
    <Status tone="caution">
      <Trans>
        {count(unsealed)} of {count(entries)} entries wait to be sealed
      </Trans>
    </Status>
  )
}
