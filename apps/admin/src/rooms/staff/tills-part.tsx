import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { devicesKey, readDevices, unpairDevice } from './staff-api.ts'
import styles from './staff.module.css'
import { usePlaces } from './use-places.ts'

/** Tablets that are paired with a store; unpairing locks one at once. */
export function TillsPart() {
  const may = useMay()
  const { ago } = useFormats()
  const { nameOf } = usePlaces()
  const queries = useQueryClient()
  const list = useQuery({ queryKey: devicesKey, queryFn: readDevices })
  const unpair = useMutation({
    mutationFn: unpairDevice,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: devicesKey })
      sayDone(<Trans>The till is locked and no longer paired</Trans>)
    },
    onError: sayProblem,
  })
  if (list.error) return <ProblemState error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Skeleton lines={4} height="24px" />
  if (list.data.items.length === 0) {
    return (
      <EmptyState title={<Trans>No till is paired yet</Trans>}>
        <Trans>Open the counter on a tablet, sign in and pair it with its store.</Trans>
      </EmptyState>
    )
  }
  return (
    <ul className={styles.lines}>
      {list.data.items.map((one) => (
        <li key={one.id}>
          <strong>{one.name}</strong>
          <span>{nameOf(one.locationId)}</span>
          <small>
            {one.lastSeenAt === null ? (
              <Trans>not seen yet</Trans>
            ) : (
              <Trans>seen {ago(one.lastSeenAt)}</Trans>
            )}
          </small>
          {may('devices:write') ? (
            <Button
              size="compact-sm"
              variant="default"
              loading={unpair.isPending && unpair.variables === one.id}
              onClick={() => unpair.mutate(one.id)}
            >
              <Trans>Unpair</Trans>
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
