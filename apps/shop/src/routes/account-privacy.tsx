import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { data, Form, redirect } from 'react-router'
import { doorContext } from '../door.ts'
import { PageHead } from '../parts/page-head.tsx'
import { ShopLink } from '../parts/shop-link.tsx'
import { eraseAccount } from '../views/erase-account.server.ts'
import { signOut } from '../views/sign-out.server.ts'
import styles from './account.module.css'
import type { Route } from './+types/account-privacy'

export async function action({ context, params, request }: Route.ActionArgs) {
  const door = context.get(doorContext)
  const form = await request.formData()
  if (form.get('sure') !== 'yes') return data({ problem: 'unsure' as const }, { status: 422 })
  const erasure = await eraseAccount(door)
  if (erasure !== 'erased') return data({ problem: erasure }, { status: 409 })
  const headers = new Headers()
  for (const cookie of await signOut(door)) headers.append('set-cookie', cookie)
  return redirect(`/${params.shop}`, { headers })
}

/** What we keep about a person, how they take it along, and how they have it erased. */
export default function AccountPrivacy({ actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  return (
    <>
      <PageHead title={t`Privacy`} hidden />
      <section className={styles.section}>
        <h2>
          <Trans>What we keep</Trans>
        </h2>
        <p className={styles.lead}>
          <Trans>
            Your email address, your name, language and addresses if you gave them, your passkeys,
            where you are signed in, your cart, your wishlist and your orders. Nothing else, and
            nothing is sold or lent.
          </Trans>{' '}
          <ShopLink to="legal/privacy">
            <Trans>The whole privacy notice</Trans>
          </ShopLink>
        </p>
      </section>
      <section className={styles.section}>
        <h2>
          <Trans>Take it with you</Trans>
        </h2>
        <p className={styles.lead}>
          <Trans>All of it in one file that people and programs can read.</Trans>
        </p>
        <div className={styles.buttons}>
          <Button as="a" href="/v1/account/export" download="my-account.json">
            <Trans>Download my data</Trans>
          </Button>
        </div>
      </section>
      <Erase problem={actionData?.problem ?? null} />
    </>
  )
}

type Problem = 'unsure' | 'sign_in_again' | 'failed'

function Erase({ problem }: { problem: Problem | null }) {
  const { t } = useLingui()
  const words = {
    unsure: t`Tick the box first, so that nothing is erased by accident.`,
    sign_in_again: t`For this we must be sure that it is you: sign out, sign in afresh, then try again.`,
    failed: t`Your account was not erased. Please try again in a moment.`,
  }
  return (
    <section className={styles.section}>
      <h2>
        <Trans>Be forgotten</Trans>
      </h2>
      <p className={styles.lead}>
        <Trans>
          We erase your account at once and for good. What the law makes us keep, such as receipts,
          stays without your name.
        </Trans>
      </p>
      <Form method="post" className={styles.form}>
        <label className={styles.check}>
          <input type="checkbox" name="sure" value="yes" />
          <Trans>Yes, erase my account</Trans>
        </label>
        {problem ? (
          <p className={styles.failed} role="alert">
            {words[problem]}
          </p>
        ) : null}
        <div className={styles.buttons}>
          <Button type="submit" variant="critical">
            <Trans>Erase my account</Trans>
          </Button>
        </div>
      </Form>
    </section>
  )
}
