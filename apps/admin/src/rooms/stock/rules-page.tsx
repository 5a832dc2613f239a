import { Trans } from '@lingui/react/macro'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useQuery } from '@tanstack/react-query'
import { ChannelRules } from './channel-rules.tsx'
import { readRules, rulesKey } from './stock-api.ts'
import styles from './stock.module.css'

/** From where each channel sells, and how much it leaves for the others. */
export function Component() {
  const mayWrite = useMay()('inventory:write')
  const rules = useQuery({ queryKey: rulesKey, queryFn: readRules })
  if (rules.error) return <ProblemState error={rules.error} onRetry={() => void rules.refetch()} />
  if (!rules.data) return <Skeleton lines={6} height="60px" />
  if (rules.data.items.length === 0) {
    return (
      <EmptyState title={<Trans>No channel yet</Trans>}>
        <Trans>Make a channel first: a shop, a store or a marketplace.</Trans>
      </EmptyState>
    )
  }
  return (
    <ul className={styles.rules}>
      {rules.data.items.map((each) => (
        <ChannelRules key={`${each.channelId}:${each.version}`} rules={each} mayWrite={mayWrite} />
      ))}
    </ul>
  )
}
