import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { useLive } from '@redthread/workbench/live/use-live'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { type CursorList, useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { IconSearch } from '@tabler/icons-react'
import { Panes, RowLines } from '../../parts/panes.tsx'
import { MessagePane } from './message-pane.tsx'
import { MessageState } from './message-state.tsx'
import { messagesKey, readMessages } from './messages-api.ts'
import styles from './messages.module.css'

/** What was sent to whom: for the caller who waits for a mail. */
export function Component() {
  const { t } = useLingui()
  const { ago } = useFormats()
  const [to, setTo] = useUrlState('to')
  const [chosen, choose] = useUrlState('message')
  const [wanted] = useDebouncedValue(to.trim(), 250)
  const list = useCursorList([...messagesKey, wanted], (after) => readMessages(wanted, after))
  useLive('outbox', messagesKey)
  const { rows } = list
  const shown = rows.some(({ id }) => id === chosen) ? chosen : rows[0]?.id
  return (
    <Panes
      title={t`Sent messages`}
      label={t`Messages`}
      rows={rows}
      keyOf={({ id }) => id}
      chosen={shown}
      onChoose={choose}
      tools={
        <TextInput
          aria-label={t`Find by recipient`}
          placeholder={t`Whole address or number`}
          type="search"
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          value={to}
          onChange={(event) => setTo(event.currentTarget.value)}
        />
      }
      row={({ to: recipient, subject, state, createdAt }) => (
        <RowLines
          name={recipient}
          end={ago(createdAt)}
          note={
            <>
              <MessageState state={state} /> {subject}
            </>
          }
        />
      )}
      instead={<Instead list={list} />}
      after={
        list.more ? (
          <Button variant="subtle" size="sm" loading={list.loadingMore} onClick={list.loadMore}>
            <Trans>Show older ones</Trans>
          </Button>
        ) : null
      }
    >
      {shown === undefined ? null : <MessagePane key={shown} messageId={shown} />}
    </Panes>
  )
}

function Instead({ list }: { list: CursorList<unknown> }) {
  if (list.loading) {
    return (
      <div className={styles.instead}>
        <Skeleton lines={7} height="38px" />
      </div>
    )
  }
  if (list.error && list.rows.length === 0) {
    return <ProblemState error={list.error} onRetry={list.retry} />
  }
  return (
    <div className={styles.instead}>
      <EmptyState title={<Trans>Nothing was sent</Trans>}>
        <Trans>Search for the whole address, as the person gave it.</Trans>
      </EmptyState>
    </div>
  )
}
