import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { Field } from '@redthread/ui/field'
import { data, Form, redirect, useNavigation } from 'react-router'
import { Letter, ThreadKey } from '../art/small-scenes.tsx'
import { doorContext } from '../door.ts'
import { NoticePage } from '../parts/notice-page.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PasskeySignIn } from '../parts/passkey-sign-in.tsx'
import { formText } from '../views/form-text.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { pathInShop } from '../views/path-in-shop.ts'
import { sendSignInLink } from '../views/send-sign-in-link.server.ts'
import { usePage } from '../views/use-page.ts'
import type { Route } from './+types/sign-in'
import styles from './sign-in.module.css'

export function loader({ context, params, request }: Route.LoaderArgs) {
  const url = new URL(request.url)
  const next = pathInShop(params.shop, url.searchParams.get('next'), 'account')
  if (context.get(doorContext).signedIn) return redirect(next)
  return { next, expired: url.searchParams.has('error') }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const form = await request.formData()
  const email = formText(form, 'email')
  const next = pathInShop(params.shop, formText(form, 'next'), 'account')
  const door = context.get(doorContext)
  const { locale, code } = await mustFindShop(door, params.shop)
  const sent = await sendSignInLink(door, {
    locale,
    shop: code,
    email,
    next,
    failed: `/${params.shop}/sign-in?error=link`,
  })
  return sent === 'sent'
    ? { email, problem: null }
    : data({ email, problem: sent }, { status: sent === 'invalid' ? 422 : 503 })
}

export default function SignIn({ loaderData, actionData }: Route.ComponentProps) {
  if (actionData && actionData.problem === null) return <LinkSent email={actionData.email} />
  return <AskForEmail {...loaderData} {...actionData} />
}

interface AskForEmailProps {
  next: string
  expired: boolean
  email?: string
  problem?: 'invalid' | 'later' | null
}

function AskForEmail({ next, expired, email, problem }: AskForEmailProps) {
  const { t } = useLingui()
  const busy = useNavigation().state === 'submitting'
  const error = {
    invalid: t`Please check the address: it needs a name, an @ and a domain.`,
    later: t`We could not send the link just now. Please try again in a minute.`,
  }
  return (
    <div className={styles.page}>
      <PageHead title={t`Sign in`} hidden />
      <div className={styles.card}>
        <h1>
          <Trans>Sign in or join</Trans>
        </h1>
        <p className={styles.lead}>
          <Trans>No password. We send you a link that opens your account on this device.</Trans>
        </p>
        {expired ? (
          <p className={styles.expired} role="alert">
            <Trans>That link is used up or too old. Ask for a new one below.</Trans>
          </p>
        ) : null}
        <Form method="post" className={styles.form} viewTransition>
          <input type="hidden" name="next" value={next} />
          <Field label={<Trans>Email</Trans>} error={problem ? error[problem] : undefined}>
            {(control) => (
              <input
                {...control}
                type="email"
                name="email"
                autoComplete="email"
                inputMode="email"
                required
                maxLength={200}
                defaultValue={email}
              />
            )}
          </Field>
          <Button type="submit" variant="primary" size="large" wide busy={busy}>
            <Trans>Send me a link</Trans>
          </Button>
        </Form>
        <PasskeySignIn next={next} />
        <p className={styles.small}>
          <Trans>
            First time here? The same link makes your account. We use your address for signing in
            and for nothing else until you say so.
          </Trans>
        </p>
      </div>
      <div className={styles.picture}>
        <ThreadKey />
      </div>
    </div>
  )
}

function LinkSent({ email }: { email: string }) {
  const { t } = useLingui()
  const demo = usePage()?.demo ?? false
  return (
    <NoticePage
      picture={<Letter />}
      title={<Trans>Check your mail</Trans>}
      action={
        <>
          {demo ? (
            <Button as="a" href="/admin/operations?tab=outbox" variant="primary">
              <Trans>Open the demo outbox</Trans>
            </Button>
          ) : null}
          <Button as="a" href="">
            <Trans>Use another address</Trans>
          </Button>
        </>
      }
    >
      <PageHead title={t`Check your mail`} hidden />
      <p>
        <Trans>
          A link is on its way to <strong>{email}</strong>. It works once and for a few minutes, on
          this device.
        </Trans>
      </p>
      <p>
        <Trans>Nothing there? Look in the spam folder, or ask for another link.</Trans>
      </p>
      {demo ? (
        <p>
          <Trans>This is a demo without a mail server: the mail waits in the outbox.</Trans>
        </p>
      ) : null}
    </NoticePage>
  )
}
