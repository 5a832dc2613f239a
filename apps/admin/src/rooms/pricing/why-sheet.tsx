import { Trans, useLingui } from '@lingui/react/macro'
import { Drawer, Select } from '@mantine/core'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { Skeleton } from '@redthread/ui/skeleton'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { DeclareDifference } from './declare-difference.tsx'
import { explainPrice, type Parity } from './pricing-api.ts'
import styles from './pricing.module.css'
import { useChannels } from './use-channels.ts'
import { WhyPrice } from './why-price.tsx'

export interface WhySheetProps {
  row: Parity
  channelId: string
  onClose: () => void
}

/** Why an article costs what it costs in a channel, and whether it may differ there. */
export function WhySheet({ row, channelId: first, onClose }: WhySheetProps) {
  const { t } = useLingui()
  const may = useMay()
  const { channelOf, nameOf } = useChannels()
  const [channelId, setChannel] = useState(first)
  const { variantId, currency, cells } = row
  const country = channelOf(channelId)?.country ?? ''
  const why = useQuery({
    queryKey: ['prices', 'why', variantId, channelId, currency],
    queryFn: () => explainPrice({ variantId, channelId, country, currency }),
    enabled: country !== '',
  })
  const cell = cells.find((each) => each.channelId === channelId)
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={<Trans>Why this price</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div className={styles.stack}>
        <header className={styles.article}>
          <strong>{row.title}</strong>
          <code>{row.sku}</code>
        </header>
        <Select
          label={t`Channel`}
          data={cells.map((each) => ({ value: each.channelId, label: nameOf(each.channelId) }))}
          value={channelId}
          onChange={(next) => next && setChannel(next)}
          allowDeselect={false}
        />
        {why.error ? (
          <ProblemState error={why.error} onRetry={() => void why.refetch()} />
        ) : why.data ? (
          <WhyPrice why={why.data} usual={row.usual} standing={cell?.standing ?? 'same'} />
        ) : (
          <Skeleton lines={8} height="20px" />
        )}
        {cell && cell.standing !== 'same' && may('pricing:write') ? (
          <DeclareDifference
            key={channelId}
            row={row}
            channelId={channelId}
            exceptionId={cell.exceptionId}
            onDone={onClose}
          />
        ) : null}
      </div>
    </Drawer>
  )
}
