import { Trans, useLingui } from '@lingui/react/macro'
import { UnstyledButton } from '@mantine/core'
import { countLeaving, leavingKey } from '@redthread/workbench/api/fulfillment'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import styles from './fulfillment.module.css'
import { todayOf } from './today-of.ts'

export interface LeavingCountsProps {
  params: URLSearchParams
  set: (name: string, value: string) => void
}

/** How much waits at each step; a press narrows the list to it. */
export function LeavingCounts({ params, set }: LeavingCountsProps) {
  const { t } = useLingui()
  const { count } = useFormats()
  const place = params.get('place') ?? ''
  const counts = useQuery({
    queryKey: [...leavingKey, 'counts', place],
    queryFn: () =>
      countLeaving({ today: todayOf(new Date()), ...(place ? { locationId: place } : {}) }),
    placeholderData: (before) => before,
  })
  const of = (state: string) =>
    (counts.data?.counts ?? [])
      .filter((each) => each.state === state)
      .reduce((sum, each) => sum + each.count, 0)
  const tiles: readonly (readonly [string, string])[] = [
    ['requested', t`To be begun`],
    ['picking', t`Being picked`],
    ['packed', t`Packed, to be sent`],
    ['ready', t`Ready to collect`],
  ]
  const state = params.get('state')
  return (
    <div className={styles.counts} role="group" aria-label={t`Waiting`}>
      {tiles.map(([value, label]) => (
        <UnstyledButton
          key={value}
          className={styles.tile ?? ''}
          aria-pressed={state === value}
          onClick={() => set('state', state === value ? '' : value)}
        >
          <strong>{counts.data ? count(of(value)) : '–'}</strong>
          <span>{label}</span>
        </UnstyledButton>
      ))}
      <UnstyledButton
        className={styles.tile ?? ''}
        aria-pressed={params.has('overdue')}
        data-late={(counts.data?.overdue ?? 0) > 0 || undefined}
        onClick={() => set('overdue', params.has('overdue') ? '' : 'yes')}
      >
        <strong>{counts.data ? count(counts.data.overdue) : '–'}</strong>
        <span>
          <Trans>Past their day</Trans>
        </span>
      </UnstyledButton>
    </div>
  )
}
