import { Trans, useLingui } from '@lingui/react/macro'
import { Drawer, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import type { Wire } from '@redthread/client/wire'
import type { EventSummary } from '@redthread/contract/operations'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status, type Tone } from '@redthread/ui/status'
import { type Column, DataTable } from '@redthread/workbench/parts/data-table'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { eventsKey, readEvent, readEvents } from './operations-api.ts'
import styles from './operations.module.css'

/** What happened, newest first; each event opens with its envelope and how far it has come. */
export function EventsPart() {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const [type, setType] = useUrlState('type')
  const [subject, setSubject] = useUrlState('subject')
  const [open, setOpen] = useUrlState('event')
  const [filter] = useDebouncedValue({ type: type.trim(), subject: subject.trim() }, 250)
  const asked = {
    ...(filter.type ? { type: filter.type } : {}),
    ...(filter.subject ? { subject: filter.subject } : {}),
  }
  const list = useCursorList([...eventsKey, asked], (after) => readEvents(asked, after))
  const columns = useColumns()
  return (
    <div className={styles.stack}>
      <div className={styles.filters} role="search">
        <TextInput
          aria-label={t`Kind of event`}
          placeholder="channels.brand"
          value={type}
          onChange={(event) => setType(event.currentTarget.value)}
        />
        <TextInput
          aria-label={t`What it happened to`}
          placeholder={t`brd_… the id it happened to`}
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
      </div>
      <DataTable
        label={t`Events`}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        to={({ id }) => {
          const next = new URLSearchParams(params)
          next.set('event', id)
          return `?${next.toString()}`
        }}
        empty={
          <EmptyState title={<Trans>Nothing of that kind has happened</Trans>}>
            <Trans>Every change in the system leaves an event here.</Trans>
          </EmptyState>
        }
      />
      <Drawer
        opened={open !== ''}
        onClose={() => setOpen('')}
        position="right"
        size="lg"
        title={<Trans>Event</Trans>}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {open ? <OneEvent eventId={open} /> : null}
      </Drawer>
    </div>
  )
}

function useColumns(): Column<Wire<EventSummary>>[] {
  const { t } = useLingui()
  const { moment } = useFormats()
  return [
    { key: 'type', label: t`What happened`, cell: ({ type }) => type },
    { key: 'subject', label: t`To`, cell: ({ subject }) => <code>{subject}</code> },
    { key: 'actor', label: t`By`, cell: ({ actor }) => <code>{actor}</code> },
    { key: 'sequence', label: t`No.`, figures: true, cell: ({ sequence }) => sequence },
    { key: 'time', label: t`When`, figures: true, cell: ({ time }) => moment(time) },
  ]
}

function OneEvent({ eventId }: { eventId: string }) {
  const { t } = useLingui()
  const event = useQuery({
    queryKey: [...eventsKey, 'one', eventId],
    queryFn: () => readEvent(eventId),
  })
  if (event.error) return <ProblemState error={event.error} onRetry={() => void event.refetch()} />
  if (!event.data) return <Skeleton lines={8} />
  const states: Record<string, { label: string; tone: Tone }> = {
    waiting: { label: t`Waiting`, tone: 'neutral' },
    held: { label: t`Tries again`, tone: 'caution' },
    parked: { label: t`Parked`, tone: 'critical' },
    delivered: { label: t`Delivered`, tone: 'positive' },
  }
  return (
    <div className={styles.stack}>
      <ul className={styles.deliveries}>
        {event.data.deliveries.map(({ consumer, state }) => (
          <li key={consumer}>
            <span>{consumer}</span>
            <Status tone={states[state]?.tone ?? 'neutral'}>{states[state]?.label ?? state}</Status>
          </li>
        ))}
      </ul>
      {event.data.deliveries.length === 0 ? (
        <p className={styles.note}>
          <Trans>Nobody listens to this event.</Trans>
        </p>
      ) : null}
      <pre className={styles.envelope} tabIndex={0}>
        {JSON.stringify(event.data.envelope, null, 2)}
      </pre>
    </div>
  )
}
