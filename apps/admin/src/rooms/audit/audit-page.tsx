import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select, TextInput } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import type { Wire } from '@redthread/client/wire'
import type { AuditEntry } from '@redthread/contract/audit'
import { EmptyState } from '@redthread/ui/empty-state'
import { Status } from '@redthread/ui/status'
import { IconLink, IconSearch } from '@tabler/icons-react'
import { type Column, DataTable } from '@redthread/workbench/parts/data-table'
import { Page } from '@redthread/workbench/parts/page'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useSearchParams } from 'react-router'
import { type AuditFilter, readAudit } from './audit-api.ts'
import { ChainProof } from './chain-proof.tsx'
import { ChainState } from './chain-state.tsx'
import { EntrySheet } from './entry-sheet.tsx'
import styles from '../operations/operations.module.css'

/** Who did what, when and from where; chained so that nobody can quietly rewrite it. */
export function Component() {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const [actor, setActor] = useUrlState('actor')
  const [action, setAction] = useUrlState('action')
  const [subject, setSubject] = useUrlState('subject')
  const [outcome, setOutcome] = useUrlState('outcome')
  const [open, setOpen] = useUrlState('entry')
  const [proving, { open: prove, close: leaveProof }] = useDisclosure()
  const [typed] = useDebouncedValue({ actor, action, subject }, 250)
  const filter: AuditFilter = {
    ...(typed.actor.trim() ? { actor: typed.actor.trim() } : {}),
    ...(typed.action.trim() ? { action: typed.action.trim() } : {}),
    ...(typed.subject.trim() ? { subject: typed.subject.trim() } : {}),
    ...(outcome === '' ? {} : { outcome: outcome as 'done' | 'refused' }),
  }
  const list = useCursorList(['audit', filter], (after) => readAudit(filter, after))
  const columns = useColumns()
  const entry = list.rows.find(({ id }) => id === open)
  return (
    <Page
      width="wide"
      title={<Trans>Audit trail</Trans>}
      lead={<Trans>Who did what, when and from where. Nobody can quietly rewrite it.</Trans>}
      actions={
        <>
          <ChainState />
          <Button variant="default" onClick={prove}>
            <Trans>Verify the chain</Trans>
          </Button>
        </>
      }
    >
      <div className={styles.filters} role="search">
        <TextInput
          aria-label={t`What was done`}
          placeholder={t`What: channels.update`}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          value={action}
          onChange={(event) => setAction(event.currentTarget.value)}
        />
        <TextInput
          aria-label={t`Who did it`}
          placeholder="staff:stf_…"
          value={actor}
          onChange={(event) => setActor(event.currentTarget.value)}
        />
        <TextInput
          aria-label={t`What it was done to`}
          placeholder="brd_…"
          value={subject}
          onChange={(event) => setSubject(event.currentTarget.value)}
        />
        <Select
          aria-label={t`Outcome`}
          allowDeselect={false}
          data={[
            { value: '', label: t`Done and refused` },
            { value: 'done', label: t`Done` },
            { value: 'refused', label: t`Refused` },
          ]}
          value={outcome}
          onChange={(next) => setOutcome(next ?? '')}
        />
      </div>
      <DataTable
        label={t`Audit trail`}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        to={({ id }) => {
          const next = new URLSearchParams(params)
          next.set('entry', id)
          return `?${next.toString()}`
        }}
        empty={
          <EmptyState title={<Trans>No entry fits</Trans>}>
            <Trans>Change the filter. Every change by a person or a key leaves an entry.</Trans>
          </EmptyState>
        }
      />
      <ChainProof opened={proving} onClose={leaveProof} />
      {entry ? <EntrySheet entry={entry} onClose={() => setOpen('')} /> : null}
    </Page>
  )
}

function useColumns(): Column<Wire<AuditEntry>>[] {
  const { t } = useLingui()
  const { moment } = useFormats()
  return [
    { key: 'action', label: t`What was done`, cell: ({ action }) => action },
    {
      key: 'who',
      label: t`Who`,
      cell: ({ actor, actorName }) => actorName ?? <code>{actor}</code>,
    },
    { key: 'subject', label: t`To what`, cell: ({ subject }) => <code>{subject}</code> },
    {
      key: 'outcome',
      label: t`Outcome`,
      cell: ({ outcome }) => (
        <Status tone={outcome === 'done' ? 'positive' : 'caution'}>
          {outcome === 'done' ? t`Done` : t`Refused`}
        </Status>
      ),
    },
    { key: 'device', label: t`From`, cell: ({ device, ip }) => `${device} · ${ip}` },
    {
      key: 'chain',
      label: t`Chain`,
      cell: ({ seq }) =>
        seq === null ? (
          <Trans>waits</Trans>
        ) : (
          <span className="rt-figures">
            <IconLink size={14} stroke={1.7} aria-hidden="true" /> {seq}
          </span>
        ),
    },
    { key: 'when', label: t`When`, figures: true, cell: ({ at }) => moment(at) },
  ]
}
