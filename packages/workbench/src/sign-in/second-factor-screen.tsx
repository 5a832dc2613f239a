import { fieldText } from '../api/field-text.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Code, Divider, PasswordInput, Text, TextInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { ProblemLine } from '../parts/problem-line.tsx'
import { addPasskey, startTotp, verifySecondFactor } from './auth-api.ts'
import { BackupCodes } from './backup-codes.tsx'
import { QrCode } from './qr-code.tsx'
import { SignInStage } from './sign-in-stage.tsx'

interface Started {
  totpURI: string
  backupCodes: string[]
}

/** Managers prove who they are twice: an authenticator app by QR, or a passkey. Not skippable. */
export function SecondFactorScreen({ onDone }: { onDone: () => void }) {
  const [started, setStarted] = useState<Started>()
  const [proved, setProved] = useState(false)
  if (started && proved) return <KeepCodes codes={started.backupCodes} onDone={onDone} />
  if (started) return <Prove started={started} onProved={() => setProved(true)} />
  return <Choose onStarted={setStarted} onDone={onDone} />
}

function Choose(props: { onStarted: (started: Started) => void; onDone: () => void }) {
  const { t } = useLingui()
  const start = useMutation({ mutationFn: startTotp, onSuccess: props.onStarted })
  const passkey = useMutation({
    mutationFn: () => addPasskey(navigator.platform || 'Passkey'),
    onSuccess: props.onDone,
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    start.mutate(fieldText(event.currentTarget, 'password'))
  }
  return (
    <SignInStage title={<Trans>Set up a second factor</Trans>}>
      <Text size="sm" c="dimmed">
        <Trans>
          Your role can change prices, people and rights, so a password alone is not enough.
        </Trans>
      </Text>
      <Button
        size="md"
        leftSection={<IconFingerprint size={19} stroke={1.7} aria-hidden="true" />}
        loading={passkey.isPending}
        onClick={() => passkey.mutate()}
      >
        <Trans>Add a passkey of this device</Trans>
      </Button>
      <Divider label={<Trans>or</Trans>} />
      <form onSubmit={submit} style={{ display: 'grid', gap: 14 }}>
        <PasswordInput
          label={t`Your password once more`}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
        />
        <ProblemLine error={start.error ?? passkey.error} />
        <Button type="submit" variant="default" size="md" loading={start.isPending}>
          <Trans>Use an authenticator app</Trans>
        </Button>
      </form>
    </SignInStage>
  )
}

function Prove({ started, onProved }: { started: Started; onProved: () => void }) {
  const { t } = useLingui()
  const verify = useMutation({
    mutationFn: (code: string) => verifySecondFactor(code, false),
    onSuccess: onProved,
  })
  const secret = new URL(started.totpURI).searchParams.get('secret') ?? ''
  const grouped = secret.replaceAll(/.{4}(?=.)/g, '$& ')
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    verify.mutate(fieldText(event.currentTarget, 'code'))
  }
  return (
    <SignInStage title={<Trans>Scan this with your app</Trans>}>
      <QrCode text={started.totpURI} label={t`Code for your authenticator app`} />
      <Text size="sm" c="dimmed">
        <Trans>
          No camera? Type this key instead: <Code>{grouped}</Code>
        </Trans>
      </Text>
      <form onSubmit={submit} style={{ display: 'grid', gap: 14 }}>
        <TextInput
          label={t`The six digits it shows now`}
          name="code"
          inputMode="numeric"
          autoComplete="one-time-code"
          required
          withAsterisk={false}
          size="md"
          autoFocus
        />
        <ProblemLine error={verify.error} />
        <Button type="submit" size="md" loading={verify.isPending}>
          <Trans>Go on</Trans>
        </Button>
      </form>
    </SignInStage>
  )
}

function KeepCodes({ codes, onDone }: { codes: readonly string[]; onDone: () => void }) {
  return (
    <SignInStage title={<Trans>Keep these backup codes</Trans>}>
      <Text size="sm" c="dimmed">
        <Trans>Each opens the door once if your phone is gone. They are not shown again.</Trans>
      </Text>
      <BackupCodes codes={codes} />
      <Button size="md" onClick={onDone}>
        <Trans>I have kept them</Trans>
      </Button>
    </SignInStage>
  )
}
