import { fieldText } from '../api/field-text.ts'
import { Trans, useLingui } from '@lingui/react/macro'
import { Alert, Anchor, Button, Checkbox, Divider, PasswordInput, TextInput } from '@mantine/core'
import { IconFingerprint } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { ProblemLine } from '../parts/problem-line.tsx'
import { signInByPasskey, signInByPassword, verifySecondFactor } from './auth-api.ts'
import { SignInStage } from './sign-in-stage.tsx'

export interface SignInScreenProps {
  /** Set where a session has just ended under the person's hands. */
  ended: boolean
  onSignedIn: () => void
}

/** Password and second factor, or a passkey. */
export function SignInScreen({ ended, onSignedIn }: SignInScreenProps) {
  const [step, setStep] = useState<'password' | 'code'>('password')
  if (step === 'code')
    return <CodeStep onSignedIn={onSignedIn} onBack={() => setStep('password')} />
  return <PasswordStep ended={ended} onSignedIn={onSignedIn} onCode={() => setStep('code')} />
}

function PasswordStep(props: SignInScreenProps & { onCode: () => void }) {
  const { ended, onSignedIn, onCode } = props
  const { t } = useLingui()
  const byPassword = useMutation({
    mutationFn: ({ email, password }: { email: string; password: string }) =>
      signInByPassword(email, password),
    onSuccess: (outcome) => (outcome === 'second_factor' ? onCode() : onSignedIn()),
  })
  const byPasskey = useMutation({ mutationFn: signInByPasskey, onSuccess: onSignedIn })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    byPasskey.reset()
    byPassword.mutate({
      email: fieldText(event.currentTarget, 'email').trim(),
      password: fieldText(event.currentTarget, 'password'),
    })
  }
  return (
    <SignInStage title={ended ? <Trans>Sign in to go on</Trans> : <Trans>Sign in</Trans>}>
      {ended ? (
        <Alert variant="light" color="yellow">
          <Trans>Your session ended. Everything is as you left it.</Trans>
        </Alert>
      ) : null}
      <form onSubmit={submit} style={{ display: 'grid', gap: 14 }}>
        <TextInput
          label={t`Email`}
          name="email"
          type="email"
          autoComplete="username webauthn"
          required
          withAsterisk={false}
          size="md"
          autoFocus
        />
        <PasswordInput
          label={t`Password`}
          name="password"
          autoComplete="current-password"
          required
          withAsterisk={false}
          size="md"
          visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
        />
        <SignInTrouble error={byPassword.error ?? byPasskey.error} />
        <Button type="submit" size="md" loading={byPassword.isPending}>
          <Trans>Sign in</Trans>
        </Button>
      </form>
      <Divider label={<Trans>or</Trans>} />
      <Button
        variant="default"
        size="md"
        leftSection={<IconFingerprint size={19} stroke={1.7} aria-hidden="true" />}
        loading={byPasskey.isPending}
        onClick={() => byPasskey.mutate()}
      >
        <Trans>Use a passkey</Trans>
      </Button>
      <Anchor href="/admin/password" size="sm" ta="center">
        <Trans>Forgot your password?</Trans>
      </Anchor>
    </SignInStage>
  )
}

function CodeStep({ onSignedIn, onBack }: { onSignedIn: () => void; onBack: () => void }) {
  const { t } = useLingui()
  const verify = useMutation({
    mutationFn: ({ code, trust }: { code: string; trust: boolean }) =>
      verifySecondFactor(code, trust),
    onSuccess: onSignedIn,
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    verify.mutate({
      code: fieldText(event.currentTarget, 'code'),
      trust: form.get('trust') === 'on',
    })
  }
  return (
    <SignInStage title={<Trans>One more step</Trans>}>
      <form onSubmit={submit} style={{ display: 'grid', gap: 14 }}>
        <TextInput
          label={t`Code`}
          description={t`Six digits from your authenticator app, or one of your backup codes`}
          name="code"
          inputMode="text"
          autoComplete="one-time-code"
          required
          withAsterisk={false}
          size="md"
          autoFocus
          styles={{ input: { fontVariantNumeric: 'tabular-nums', letterSpacing: '0.12em' } }}
        />
        <Checkbox name="trust" label={t`Do not ask on this device for 30 days`} />
        <SignInTrouble error={verify.error} />
        <Button type="submit" size="md" loading={verify.isPending}>
          <Trans>Go on</Trans>
        </Button>
        <Button variant="subtle" color="gray" onClick={onBack}>
          <Trans>Back</Trans>
        </Button>
      </form>
    </SignInStage>
  )
}

function SignInTrouble({ error }: { error: unknown }) {
  if (error === null || error === undefined) return null
  if (error instanceof DOMException) {
    return (
      <Alert variant="light" color="yellow" role="alert">
        <Trans>No passkey was used. Try again, or sign in with your password.</Trans>
      </Alert>
    )
  }
  return <ProblemLine error={error} />
}
