import { Trans, useLingui } from '@lingui/react/macro'
import { Drawer, Select } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { MessageState, OutboxMessage } from '@redthread/contract/messages'
import { EmptyState } from '@redthread/ui/empty-state'
import { Status } from '@redthread/ui/status'
import { type Column, DataTable } from '@redthread/workbench/parts/data-table'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useQuery } from '@tanstack/react-query'
import { useSearchParams } from 'react-router'
import { useMessageStates } from './use-message-states.ts'
import { OneMessage } from './one-message.tsx'
import { outboxKey, readOutbox, readOutboxCounts } from './operations-api.ts'
import styles from './operations.module.css'

/** Mails and texts that went out, or would have where no provider is set up. */
export function OutboxPart() {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const [state, setState] = useUrlState('state')
  const [open, setOpen] = useUrlState('message')
  const states = useMessageStates()
  const counts = useQuery({ queryKey: [...outboxKey, 'counts'], queryFn: readOutboxCounts })
  const wanted = state === '' ? undefined : (state as MessageState)
  const list = useCursorList([...outboxKey, state], (after) => readOutbox(wanted, after))
  const many = new Map(counts.data?.states.map((one) => [one.state, one.count]))
  const columns = useColumns()
  return (
    <div className={styles.stack}>
      {counts.data && !counts.data.configured.mail ? (
        <Status tone="caution">
          <Trans>No mail server is set up: mails stay here, where you can read them.</Trans>
        </Status>
      ) : null}
      <div className={styles.filters}>
        <Select
          aria-label={t`State`}
          allowDeselect={false}
          data={[
            { value: '', label: t`Every message` },
            ...Object.entries(states).map(([value, { label }]) => ({
              value,
              label: many.has(value as MessageState)
                ? `${label} · ${many.get(value as MessageState)}`
                : label,
            })),
          ]}
          value={state}
          onChange={(next) => setState(next ?? '')}
        />
      </div>
      <DataTable
        label={t`Outbox`}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        to={({ id }) => {
          const next = new URLSearchParams(params)
          next.set('message', id)
          return `?${next.toString()}`
        }}
        empty={
          <EmptyState title={<Trans>No message yet</Trans>}>
            <Trans>Invitations, receipts and links pass through here.</Trans>
          </EmptyState>
        }
      />
      <Drawer
        opened={open !== ''}
        onClose={() => setOpen('')}
        position="right"
        size="xl"
        title={<Trans>Message</Trans>}
        closeButtonProps={{ 'aria-label': t`Close` }}
      >
        {open ? <OneMessage messageId={open} /> : null}
      </Drawer>
    </div>
  )
}

function useColumns(): Column<Wire<OutboxMessage>>[] {
  const { t } = useLingui()
  const { ago } = useFormats()
  const states = useMessageStates()
  return [
    { key: 'subject', label: t`Subject`, cell: ({ subject, template }) => subject || template },
    { key: 'to', label: t`To`, cell: ({ to }) => to },
    { key: 'kind', label: t`Kind`, cell: ({ kind }) => kind.toUpperCase() },
    {
      key: 'state',
      label: t`State`,
      cell: ({ state }) => <Status tone={states[state].tone}>{states[state].label}</Status>,
    },
    { key: 'when', label: t`When`, figures: true, cell: ({ stateAt }) => ago(stateAt) },
  ]
}
