import { Trans } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { LetterFrame } from '@redthread/workbench/parts/letter-frame'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { actOnMessage, outboxKey, readMessage } from './operations-api.ts'
import styles from './operations.module.css'
import { useMessageStates } from './use-message-states.ts'

/** One message as its reader sees it, with what the provider said to each attempt. */
export function OneMessage({ messageId }: { messageId: string }) {
  const { moment } = useFormats()
  const states = useMessageStates()
  const may = useMay()
  const queries = useQueryClient()
  const key = [...outboxKey, 'one', messageId]
  const message = useQuery({ queryKey: key, queryFn: () => readMessage(messageId) })
  const act = useMutation({
    mutationFn: (input: { action: 'resend' | 'cancel'; version: number }) =>
      actOnMessage(messageId, input.version, input.action),
    onSuccess: (_next, { action }) => {
      void queries.invalidateQueries({ queryKey: outboxKey })
      sayDone(action === 'resend' ? <Trans>On its way again</Trans> : <Trans>Stopped</Trans>)
    },
    onError: sayProblem,
  })
  if (message.error) {
    return <ProblemState error={message.error} onRetry={() => void message.refetch()} />
  }
  if (!message.data) return <Skeleton lines={10} />
  const { subject, to, state, html, text, log, actions, version, secretsShown, erasedAt } =
    message.data
  return (
    <div className={styles.stack}>
      <div>
        <strong>{subject}</strong>
        <p className={styles.note}>{to}</p>
        <Status tone={states[state].tone}>{states[state].label}</Status>
      </div>
      {may('messages:write') && actions.length > 0 ? (
        <Group gap={8}>
          {actions.map((action) => (
            <Button
              key={action}
              size="sm"
              variant="default"
              loading={act.isPending && act.variables.action === action}
              onClick={() => act.mutate({ action, version })}
            >
              {action === 'resend' ? <Trans>Send again</Trans> : <Trans>Stop it</Trans>}
            </Button>
          ))}
        </Group>
      ) : null}
      {secretsShown ? null : (
        <p className={styles.note}>
          <Trans>Links and codes are hidden here.</Trans>
        </p>
      )}
      {erasedAt !== null ? (
        <p className={styles.note}>
          <Trans>The text was erased {moment(erasedAt)}.</Trans>
        </p>
      ) : html !== null ? (
        <LetterFrame src={`/v1/outbox/${messageId}/page`} title={subject} />
      ) : (
        <pre className={styles.envelope}>{text}</pre>
      )}
      {log.length > 0 ? (
        <ul className={styles.deliveries}>
          {log.map(({ number, startedAt, outcome, reply }) => (
            <li key={number}>
              <span className="rt-figures">
                {number}. {moment(startedAt)}
              </span>
              <span>{[outcome, reply].filter(Boolean).join(': ')}</span>
            </li>
          ))}
        </ul>
      ) : null}
    </div>
  )
}
