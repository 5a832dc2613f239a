import { fieldText } from '@redthread/workbench/api/field-text'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, PasswordInput, Text, TextInput } from '@mantine/core'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { SignInStage } from '@redthread/workbench/sign-in/sign-in-stage'
import { useMutation } from '@tanstack/react-query'
import type { SubmitEvent } from 'react'
import { useNavigate, useSearchParams } from 'react-router'

const LEAST = 10

/** Where the link of an invitation leads: a name, a password, and in. */
export function Component() {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const navigate = useNavigate()
  const accept = useMutation({
    mutationFn: (body: { token: string; name: string; password: string }) =>
      answer<void>(api.POST('/v1/invitations/accept', { body })),
    onSuccess: () => navigate('/'),
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    accept.mutate({
      token: params.get('token') ?? '',
      name: fieldText(event.currentTarget, 'name').trim(),
      password: fieldText(event.currentTarget, 'password'),
    })
  }
  return (
    <SignInStage title={<Trans>Welcome</Trans>}>
      <Text size="sm" c="dimmed">
        <Trans>You were invited to work here. Choose how you are called and a password.</Trans>
      </Text>
      <form onSubmit={submit} style={{ display: 'grid', gap: 14 }}>
        <TextInput
          label={t`Name`}
          name="name"
          autoComplete="name"
          required
          withAsterisk={false}
          maxLength={120}
          size="md"
          autoFocus
        />
        <PasswordInput
          label={t`Password`}
          description={t`At least ${LEAST} characters; a sentence is easiest to remember`}
          name="password"
          autoComplete="new-password"
          required
          withAsterisk={false}
          minLength={LEAST}
          size="md"
          visibilityToggleButtonProps={{ 'aria-label': t`Show or hide the password` }}
        />
        <ProblemLine error={accept.error} />
        <Button type="submit" size="md" loading={accept.isPending}>
          <Trans>Come in</Trans>
        </Button>
      </form>
    </SignInStage>
  )
}
