import { fieldText } from '../api/field-text.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Drawer, PasswordInput } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import type { SubmitEvent } from 'react'
import { answer } from '../api/answer.ts'
import { api } from '../api/api.ts'
import { ProblemLine } from '../parts/problem-line.tsx'
import { sayDone, sayProblem } from '../parts/say.tsx'
import { Section } from '../parts/section.tsx'
import { SESSION } from '../session/ask-session.ts'
import { useSession } from '../session/session.tsx'
import { useFormats } from '../words/use-formats.ts'
import { addPasskey } from './auth-api.ts'
import styles from './security-sheet.module.css'

/** A person's own sign-in: passkeys, the PIN for the till, and where they are signed in. */
export function SecuritySheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui()
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="md"
      title={<Trans>Your sign-in and devices</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div className={styles.sheet}>
        <PasskeyPart />
        <PinPart />
        <SessionsPart />
      </div>
    </Drawer>
  )
}

function PasskeyPart() {
  const queries = useQueryClient()
  const { passkeys } = useSession()
  const add = useMutation({
    mutationFn: () => addPasskey(navigator.platform || 'Passkey'),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: SESSION })
      sayDone(<Trans>The passkey is ready to use</Trans>)
    },
  })
  return (
    <Section
      title={<Trans>Passkeys</Trans>}
      note={
        <Trans>
          A passkey signs you in with a fingerprint or a screen lock, without a password.
        </Trans>
      }
    >
      {passkeys > 0 ? (
        <Status tone="positive">
          <Trans>You have {passkeys}</Trans>
        </Status>
      ) : null}
      <Button
        variant="default"
        leftSection={<IconFingerprint size={18} stroke={1.7} aria-hidden="true" />}
        loading={add.isPending}
        onClick={() => add.mutate()}
      >
        <Trans>Add a passkey of this device</Trans>
      </Button>
      <ProblemLine error={add.error} />
    </Section>
  )
}

function PinPart() {
  const { t } = useLingui()
  const queries = useQueryClient()
  const { pin } = useSession()
  const set = useMutation({
    mutationFn: (chosen: string) => answer<void>(api.PUT('/v1/me/pin', { body: { pin: chosen } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: SESSION })
      sayDone(<Trans>The PIN works at every till of yours</Trans>)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    set.mutate(fieldText(event.currentTarget, 'pin'))
    event.currentTarget.reset()
  }
  return (
    <Section
      title={<Trans>PIN for the till</Trans>}
      note={<Trans>Four to eight digits, to change hands at a till in a second.</Trans>}
    >
      <form onSubmit={submit} className={styles.pin}>
        <PasswordInput
          aria-label={pin ? t`New PIN` : t`PIN`}
          placeholder={pin ? t`New PIN` : t`PIN`}
          name="pin"
          inputMode="numeric"
          pattern="[0-9]{4,8}"
          maxLength={8}
          autoComplete="off"
          required
          visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the PIN` }}
        />
        <Button type="submit" variant="default" loading={set.isPending}>
          {pin ? <Trans>Change</Trans> : <Trans>Set</Trans>}
        </Button>
      </form>
      <ProblemLine error={set.error} />
    </Section>
  )
}

interface OpenSession {
  id: string
  device: string
  ip: string
  current: boolean
  createdAt: string
  lastSeenAt: string | null
}

function SessionsPart() {
  const { ago } = useFormats()
  const queries = useQueryClient()
  const key = [...SESSION, 'mine']
  const sessions = useQuery({
    queryKey: key,
    queryFn: () => answer<{ items: Wire<OpenSession>[] }>(api.GET('/v1/me/sessions')),
  })
  const end = useMutation({
    mutationFn: (sessionId: string) =>
      answer<void>(api.DELETE('/v1/me/sessions/{sessionId}', { params: { path: { sessionId } } })),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: key })
      sayDone(<Trans>That device is signed out</Trans>)
    },
    onError: sayProblem,
  })
  return (
    <Section title={<Trans>Where you are signed in</Trans>}>
      {sessions.error ? <ProblemLine error={sessions.error} /> : null}
      {sessions.isPending ? <Skeleton lines={3} height="22px" /> : null}
      <ul className={styles.sessions}>
        {sessions.data?.items.map((one) => (
          <li key={one.id}>
            <span>
              {one.device}
              <small className="rt-figures">
                {one.ip} · {ago(one.lastSeenAt ?? one.createdAt)}
              </small>
            </span>
            {one.current ? (
              <Status tone="thread">
                <Trans>This one</Trans>
              </Status>
            ) : (
              <Button
                size="compact-sm"
                variant="default"
                loading={end.isPending && end.variables === one.id}
                onClick={() => end.mutate(one.id)}
              >
                <Trans>Sign out</Trans>
              </Button>
            )}
          </li>
        ))}
      </ul>
    </Section>
  )
}
