import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { QueuedJob } from '@redthread/contract/operations'
import { EmptyState } from '@redthread/ui/empty-state'
import { Status, type Tone } from '@redthread/ui/status'
import { type Column, DataTable } from '@redthread/workbench/parts/data-table'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { cancelJob, healthKey, jobsKey, readJobs, retryJob } from './operations-api.ts'
import styles from './operations.module.css'

type State = QueuedJob['state']

/** The queue: what runs, waits and failed; done jobs are gone. */
export function JobsPart() {
  const { t } = useLingui()
  const [state, setState] = useUrlState('state')
  const wanted = state === '' ? undefined : (state as State)
  const list = useCursorList([...jobsKey, state], (after) => readJobs(wanted, after))
  const states = useStates()
  return (
    <div className={styles.stack}>
      <div className={styles.filters}>
        <Select
          aria-label={t`State`}
          allowDeselect={false}
          data={[
            { value: '', label: t`Every job` },
            ...Object.entries(states).map(([value, { label }]) => ({ value, label })),
          ]}
          value={state}
          onChange={(next) => setState(next ?? '')}
        />
      </div>
      <DataTable
        label={t`Jobs`}
        list={list}
        columns={useColumns()}
        rowKey={({ id }) => String(id)}
        empty={
          <EmptyState title={<Trans>No job here</Trans>}>
            <Trans>Slow and outward work passes through; what is done is gone.</Trans>
          </EmptyState>
        }
      />
    </div>
  )
}

function useStates(): Record<State, { label: string; tone: Tone }> {
  const { t } = useLingui()
  return {
    running: { label: t`Running`, tone: 'thread' },
    waiting: { label: t`Waiting`, tone: 'neutral' },
    scheduled: { label: t`Scheduled`, tone: 'neutral' },
    failing: { label: t`Tries again`, tone: 'caution' },
    dead: { label: t`Given up`, tone: 'critical' },
  }
}

function useColumns(): Column<Wire<QueuedJob>>[] {
  const { t } = useLingui()
  const { ago } = useFormats()
  const states = useStates()
  return [
    {
      key: 'name',
      label: t`Job`,
      cell: ({ name, lastError }) => (
        <>
          <strong>{name}</strong>
          {lastError ? <p className={styles.note}>{lastError.slice(0, 160)}</p> : null}
        </>
      ),
    },
    {
      key: 'state',
      label: t`State`,
      cell: ({ state }) => <Status tone={states[state].tone}>{states[state].label}</Status>,
    },
    {
      key: 'tries',
      label: t`Tries`,
      figures: true,
      cell: ({ attempts, maxAttempts }) => `${attempts} / ${maxAttempts}`,
    },
    { key: 'due', label: t`Due`, figures: true, cell: ({ runAt }) => ago(runAt) },
    { key: 'act', label: '', cell: (job) => <Actions job={job} /> },
  ]
}

function Actions({ job }: { job: Wire<QueuedJob> }) {
  const may = useMay()
  const queries = useQueryClient()
  const act = useMutation({
    mutationFn: (what: 'retry' | 'cancel') =>
      what === 'retry' ? retryJob(job.id) : cancelJob(job.id),
    onSuccess: (_done, what) => {
      void queries.invalidateQueries({ queryKey: jobsKey })
      void queries.invalidateQueries({ queryKey: healthKey })
      sayDone(what === 'retry' ? <Trans>It runs now</Trans> : <Trans>Taken off the queue</Trans>)
    },
    onError: sayProblem,
  })
  if (!may('operations:write') || job.state === 'running') return null
  return (
    <span style={{ display: 'flex', gap: 6, justifyContent: 'flex-end' }}>
      <Button size="compact-sm" variant="default" onClick={() => act.mutate('retry')}>
        <Trans>Run now</Trans>
      </Button>
      <Button size="compact-sm" variant="subtle" color="gray" onClick={() => act.mutate('cancel')}>
        <Trans>Take off</Trans>
      </Button>
    </span>
  )
}
