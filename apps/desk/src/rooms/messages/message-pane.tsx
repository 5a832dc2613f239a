import { Trans } from '@lingui/react/macro'
import { Skeleton } from '@redthread/ui/skeleton'
import { Thread } from '@redthread/ui/thread'
import { LetterFrame } from '@redthread/workbench/parts/letter-frame'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLingui } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { MessageState } from './message-state.tsx'
import { messagesKey, readMessage } from './messages-api.ts'
import styles from './messages.module.css'

/** One message as its reader sees it, and what became of each attempt. */
export function MessagePane({ messageId }: { messageId: string }) {
  const { t } = useLingui()
  const { moment } = useFormats()
  const message = useQuery({
    queryKey: [...messagesKey, 'one', messageId],
    queryFn: () => readMessage(messageId),
  })
  if (message.error) {
    return <ProblemState error={message.error} onRetry={() => void message.refetch()} />
  }
  if (!message.data) return <Skeleton lines={10} height="26px" />
  const { subject, to, state, createdAt, page, text, log, secretsShown } = message.data
  return (
    <article className={styles.message} aria-label={subject}>
      <header className={styles.head}>
        <h2>{subject}</h2>
        <p>
          {to} · {moment(createdAt)}
        </p>
        <MessageState state={state} />
        {secretsShown ? null : (
          <p>
            <Trans>Links and codes are hidden here.</Trans>
          </p>
        )}
      </header>
      {log.length > 0 ? (
        <Thread
          label={t`Attempts`}
          knots={log.map(({ number, startedAt, outcome, reply }) => ({
            key: String(number),
            state: outcome === null ? 'here' : 'done',
            title: moment(startedAt),
            note: [outcome, reply].filter(Boolean).join(': '),
          }))}
        />
      ) : null}
      {page === null ? (
        <pre className={styles.text}>{text}</pre>
      ) : (
        <LetterFrame src={page} title={subject} />
      )}
    </article>
  )
}
