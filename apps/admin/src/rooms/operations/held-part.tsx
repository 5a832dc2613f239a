import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { HeldDelivery } from '@redthread/contract/operations'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { dropHeld, healthKey, heldKey, readHeld, replayHeld } from './operations-api.ts'
import styles from './operations.module.css'

/** Deliveries that failed: what went wrong, and the choice to try again or to give up. */
export function HeldPart() {
  const list = useCursorList(heldKey, readHeld)
  if (list.error) return <ProblemState error={list.error} onRetry={list.retry} />
  if (list.loading) return <Skeleton lines={5} height="28px" />
  if (list.rows.length === 0) {
    return (
      <EmptyState title={<Trans>Nothing is stuck</Trans>}>
        <Trans>News that a part of the system cannot take in comes to rest here.</Trans>
      </EmptyState>
    )
  }
  return (
    <>
      <ul className={styles.held}>
        {list.rows.map((one) => (
          <Held key={`${one.consumer}/${one.subject}`} one={one} />
        ))}
      </ul>
      {list.more ? (
        <Button variant="default" loading={list.loadingMore} onClick={list.loadMore}>
          <Trans>Show more</Trans>
        </Button>
      ) : null}
    </>
  )
}

function Held({ one }: { one: Wire<HeldDelivery> }) {
  const { t } = useLingui()
  const { ago, count } = useFormats()
  const may = useMay()
  const queries = useQueryClient()
  const [dropping, setDropping] = useState(false)
  const settled = () => {
    void queries.invalidateQueries({ queryKey: heldKey })
    void queries.invalidateQueries({ queryKey: healthKey })
  }
  const name = { consumer: one.consumer, subject: one.subject }
  const replay = useMutation({
    mutationFn: () => replayHeld(name),
    onSuccess: () => {
      settled()
      sayDone(<Trans>It is tried again now</Trans>)
    },
    onError: sayProblem,
  })
  const drop = useMutation({
    mutationFn: () => dropHeld(name),
    onSuccess: () => {
      settled()
      sayDone(<Trans>Given up; those behind it move on</Trans>)
    },
    onError: sayProblem,
  })
  return (
    <li>
      <div className={styles.line}>
        <span>
          <strong>{one.consumer}</strong> · {one.eventType ?? '–'} · <code>{one.subject}</code>
        </span>
        <Status tone={one.parkedAt === null ? 'caution' : 'critical'}>
          {one.parkedAt === null ? t`Tries again ${ago(one.dueAt ?? one.failedAt)}` : t`Parked`}
        </Status>
        <span className={styles.note}>
          <Trans>
            {count(one.attempts)} tries, last {ago(one.failedAt)}; {count(one.waiting)} waiting
          </Trans>
        </span>
      </div>
      <pre>{one.error}</pre>
      {may('operations:write') ? (
        <div className={styles.line}>
          <span>
            <Button size="xs" loading={replay.isPending} onClick={() => replay.mutate()}>
              <Trans>Try again now</Trans>
            </Button>{' '}
            {dropping ? (
              <Button
                size="xs"
                variant="outline"
                color="red"
                loading={drop.isPending}
                onClick={() => drop.mutate()}
              >
                <Trans>Yes, give it up for good</Trans>
              </Button>
            ) : (
              <Button size="xs" variant="default" onClick={() => setDropping(true)}>
                <Trans>Give up…</Trans>
              </Button>
            )}
          </span>
        </div>
      ) : null}
    </li>
  )
}
