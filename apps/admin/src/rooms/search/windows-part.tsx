import { Plural, Trans, useLingui } from '@lingui/react/macro'
import { Button, Progress } from '@mantine/core'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayProblem } from '@redthread/workbench/parts/say'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { readWindows, rebuildWindows, windowsKey, type WindowsView } from './search-api.ts'
import styles from './search.module.css'

const WHILE_BUSY_MS = 1_500
const AT_REST_MS = 20_000

/** How far the shop windows are with what has changed, and how to build them anew. */
export function WindowsPart() {
  const may = useMay()
  const queries = useQueryClient()
  const windows = useQuery({
    queryKey: windowsKey,
    queryFn: readWindows,
    refetchInterval: ({ state: { data } }) => (isBusy(data) ? WHILE_BUSY_MS : AT_REST_MS),
  })
  const rebuild = useMutation({
    mutationFn: rebuildWindows,
    onSuccess: (state) => queries.setQueryData(windowsKey, state),
    onError: sayProblem,
  })
  if (windows.error && !windows.data) {
    return <ProblemState error={windows.error} onRetry={() => void windows.refetch()} />
  }
  if (!windows.data) return <Skeleton lines={4} height="30px" />
  return (
    <div className={styles.windows}>
      <State windows={windows.data} />
      {may('search:write') ? (
        <div>
          <Button
            variant="default"
            loading={rebuild.isPending}
            disabled={isBusy(windows.data)}
            onClick={() => rebuild.mutate()}
          >
            <Trans>Build all windows anew</Trans>
          </Button>
          <p className={styles.quiet}>
            <Trans>
              The shops stay open meanwhile. It is needed only after a fault: changes show by
              themselves within a second.
            </Trans>
          </p>
        </div>
      ) : null}
    </div>
  )
}

function State({ windows }: { windows: WindowsView }) {
  const { t } = useLingui()
  const { ago, count } = useFormats()
  const { waiting, offers, rebuild } = windows
  const running = rebuild && rebuild.finishedAt === null ? rebuild : null
  const share = running ? (100 * running.done) / Math.max(1, running.total) : 100
  return (
    <>
      <div role="status">
        <Status tone={waiting === 0 ? 'positive' : 'thread'}>
          {waiting === 0 ? (
            <Trans>Every window shows what is true now</Trans>
          ) : (
            <Plural
              value={waiting}
              one="# product is being worked out anew"
              other="# products are being worked out anew"
            />
          )}
        </Status>
      </div>
      <dl className={styles.facts}>
        <dt>
          <Trans>Shown in all shops together</Trans>
        </dt>
        <dd>{count(offers)}</dd>
        {rebuild?.finishedAt ? (
          <>
            <dt>
              <Trans>Last built anew</Trans>
            </dt>
            <dd>{ago(rebuild.finishedAt)}</dd>
          </>
        ) : null}
      </dl>
      {running ? (
        <div className={styles.progress}>
          <Progress value={share} aria-label={t`Windows built anew`} />
          <small>
            <Trans>
              {count(running.done)} of {count(running.total)} products, begun{' '}
              {ago(running.startedAt)}
            </Trans>
          </small>
        </div>
      ) : null}
    </>
  )
}

function isBusy(windows: WindowsView | undefined): boolean {
  if (windows === undefined) return false
  const { waiting, rebuild } = windows
  return waiting > 0 || (rebuild !== null && rebuild.finishedAt === null)
}
