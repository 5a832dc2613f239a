import { Trans } from '@lingui/react/macro'
import { Progress } from '@mantine/core'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { StateMark } from '@redthread/workbench/parts/state-mark'
import { usePlaceNames } from '@redthread/workbench/people/use-place-names'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useQuery } from '@tanstack/react-query'
import { useParams } from 'react-router'
import { CountLines } from './count-lines.tsx'
import { CountMoves } from './count-moves.tsx'
import { countKey, readCount } from './documents-api.ts'
import { countStateWords } from './stock-words.ts'
import styles from './stock.module.css'

/** One count: what was found, what differs, and the way to the ledger. */
export function Component() {
  const { countId = '' } = useParams()
  const { nameOf } = usePlaceNames()
  const key = countKey(countId)
  const count = useQuery({ queryKey: key, queryFn: () => readCount(countId) })
  useLive('stock-counts', key)
  if (count.error && !count.data) {
    return <ProblemState error={count.error} onRetry={() => void count.refetch()} />
  }
  if (!count.data) return <PageLoading />
  const { locationId, state, blind, note, counted, variants } = count.data
  const place = nameOf(locationId)
  return (
    <Page
      title={<Trans>Count at {place}</Trans>}
      lead={
        <>
          <StateMark words={countStateWords[state]} />{' '}
          {blind ? <Trans>Blind: count what you see.</Trans> : null} {note}
        </>
      }
      actions={<CountMoves count={count.data} />}
    >
      <CrumbTitle>{place}</CrumbTitle>
      <div className={styles.progress}>
        <Progress
          value={variants === 0 ? 0 : (counted / variants) * 100}
          aria-label={`${counted} / ${variants}`}
        />
        <span className={styles.quiet}>
          <Trans>
            {counted} of {variants} articles counted
          </Trans>
        </span>
      </div>
      <CountLines count={count.data} />
    </Page>
  )
}
