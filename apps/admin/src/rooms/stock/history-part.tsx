import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl } from '@mantine/core'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { Section } from '@redthread/workbench/parts/section'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Choice } from '../../fields/choice.tsx'
import { oneStockKey, readHistory, type Detail } from './stock-api.ts'
import { StockDays } from './stock-days.tsx'
import { StockLine } from './stock-line.tsx'
import styles from './stock.module.css'

/** How much lay there day by day: as a line, or as a table. */
export function HistoryPart({ stock }: { stock: Detail }) {
  const { t } = useLingui()
  const { nameOf } = usePlaceNames()
  const [days, setDays] = useUrlState('days', '90')
  const [view, setView] = useUrlState('view', 'line')
  const [place, setPlace] = useUrlState('place')
  const { variantId, levels } = stock
  const from = dayBefore(Number(days) || 90)
  const until = dayBefore(0)
  const wish = { variantId, from, until, ...(place ? { locationId: place } : {}) }
  const moved = levels.reduce((sum, { version }) => sum + version, 0)
  const history = useQuery({
    queryKey: [...oneStockKey(variantId), 'history', wish, moved],
    queryFn: () => readHistory(wish),
    placeholderData: keepPreviousData,
  })
  const level = levels.find(({ locationId }) => locationId === place)
  return (
    <Section
      title={<Trans>How it went</Trans>}
      actions={
        <div className={styles.chartHead}>
          <Choice
            label={t`All places`}
            value={place || null}
            onChange={setPlace}
            choices={levels.map(({ locationId }) => ({
              value: locationId,
              label: nameOf(locationId),
            }))}
          />
          <SegmentedControl
            aria-label={t`Since when`}
            value={days}
            onChange={setDays}
            data={[
              { value: '30', label: t`30 days` },
              { value: '90', label: t`90 days` },
              { value: '365', label: t`A year` },
            ]}
          />
          <SegmentedControl
            aria-label={t`Chart or table`}
            value={view}
            onChange={setView}
            data={[
              { value: 'line', label: t`Chart` },
              { value: 'table', label: t`Table` },
            ]}
          />
        </div>
      }
    >
      <ProblemLine error={history.error} />
      {history.data === undefined ? (
        history.error ? null : (
          <Skeleton height="220px" />
        )
      ) : view === 'table' ? (
        <StockDays days={history.data.items} />
      ) : (
        <StockLine days={history.data.items} lowAt={level?.lowStockAt ?? null} />
      )}
    </Section>
  )
}

function dayBefore(days: number): string {
  const at = new Date()
  at.setDate(at.getDate() - days)
  return at.toLocaleDateString('sv-SE')
}
