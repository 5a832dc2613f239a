import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl, Select } from '@mantine/core'
import type { PromotionUsage } from '@redthread/contract/promotions'
import { Section } from '@redthread/workbench/parts/section'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { promotionKey, readUsage } from './promotions-api.ts'
import styles from './promotions.module.css'
import { UsageBars } from './usage-bars.tsx'
import { UsageTable } from './usage-table.tsx'

/** How often a promotion was used and what it gave, as bars or as a table. */
export function UsagePart({ promotionId }: { promotionId: string }) {
  const usage = useQuery({
    queryKey: [...promotionKey(promotionId), 'usage'],
    queryFn: () => readUsage(promotionId),
  })
  return (
    <Section
      title={<Trans>How it is used</Trans>}
      note={<Trans>Of the last 90 days; what was released is not counted.</Trans>}
    >
      <ProblemLine error={usage.error} />
      {usage.data ? <Usage usage={usage.data} /> : usage.error ? null : <Skeleton lines={4} />}
    </Section>
  )
}

function Usage({ usage }: { usage: PromotionUsage }) {
  const { t } = useLingui()
  const { count } = useFormats()
  const [view, setView] = useState('bars')
  const currencies = [...new Set(usage.days.map(({ currency }) => currency))]
  const [chosen, setCurrency] = useState<string | null>(null)
  const currency = currencies.find((each) => each === chosen) ?? currencies[0]
  const days = usage.days.filter((day) => day.currency === currency)
  const uses = usage.reserved + usage.redeemed
  if (uses === 0 || currency === undefined) {
    return (
      <p className={styles.quiet}>
        <Trans>Nobody has used it yet.</Trans>
      </p>
    )
  }
  return (
    <>
      <p>
        <Trans>
          {count(uses)} uses by {count(usage.customers)} customers; {count(usage.reserved)} of them
          wait for their order.
        </Trans>{' '}
        {usage.coupons.issued > 0 ? (
          <Trans>
            {count(usage.coupons.used)} of {count(usage.coupons.issued)} codes were used.
          </Trans>
        ) : null}
      </p>
      <div className={styles.filters}>
        <SegmentedControl
          aria-label={t`Shown as`}
          data={[
            { value: 'bars', label: t`Bars` },
            { value: 'table', label: t`Table` },
          ]}
          value={view}
          onChange={setView}
        />
        {currencies.length > 1 ? (
          <Select
            aria-label={t`Currency`}
            data={currencies}
            value={currency}
            onChange={setCurrency}
            allowDeselect={false}
          />
        ) : null}
      </div>
      {view === 'bars' ? (
        <UsageBars days={days} currency={currency} />
      ) : (
        <UsageTable days={days} currency={currency} />
      )}
    </>
  )
}
