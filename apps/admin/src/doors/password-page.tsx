import { fieldText } from '@redthread/workbench/api/field-text'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, PasswordInput, Text, TextInput } from '@mantine/core'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { resetPassword } from '@redthread/workbench/sign-in/auth-api'
import { SignInStage } from '@redthread/workbench/sign-in/sign-in-stage'
import { useMutation } from '@tanstack/react-query'
import type { SubmitEvent } from 'react'
import { Link, useNavigate, useSearchParams } from 'react-router'

/** A forgotten password: asks for a link, and where the link leads, for a new one. */
export function Component() {
  const [params] = useSearchParams()
  const token = params.get('token')
  return token === null ? <AskForLink /> : <ChooseNew token={token} />
}

function AskForLink() {
  const { t } = useLingui()
  const ask = useMutation({
    mutationFn: (email: string) =>
      answer<object>(api.POST('/v1/password-resets', { body: { email } })),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    ask.mutate(fieldText(event.currentTarget, 'email').trim())
  }
  return (
    <SignInStage title={<Trans>A new password</Trans>}>
      {ask.isSuccess ? (
        <Text role="status">
          <Trans>If this address belongs to someone here, a link is on its way to it.</Trans>
        </Text>
      ) : (
        <form onSubmit={submit} style={{ display: 'grid', gap: 14 }}>
          <TextInput
            label={t`Email`}
            name="email"
            type="email"
            autoComplete="username"
            required
            withAsterisk={false}
            size="md"
            autoFocus
          />
          <ProblemLine error={ask.error} />
          <Button type="submit" size="md" loading={ask.isPending}>
            <Trans>Send me a link</Trans>
          </Button>
        </form>
      )}
      <Button component={Link} to="/" variant="subtle" color="gray">
        <Trans>Back</Trans>
      </Button>
    </SignInStage>
  )
}

function ChooseNew({ token }: { token: string }) {
  const { t } = useLingui()
  const navigate = useNavigate()
  const reset = useMutation({
    mutationFn: (password: string) => resetPassword(token, password),
    onSuccess: () => {
      sayDone(<Trans>The new password works from now on</Trans>)
      return navigate('/')
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    reset.mutate(fieldText(event.currentTarget, 'password'))
  }
  return (
    <SignInStage title={<Trans>A new password</Trans>}>
      <form onSubmit={submit} style={{ display: 'grid', gap: 14 }}>
        <PasswordInput
          label={t`New password`}
          name="password"
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={10}
          size="md"
          autoFocus
          visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
        />
        <ProblemLine error={reset.error} />
        <Button type="submit" size="md" loading={reset.isPending}>
          <Trans>Save the new password</Trans>
        </Button>
      </form>
    </SignInStage>
  )
}
