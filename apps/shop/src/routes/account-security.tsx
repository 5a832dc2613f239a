import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { Form, redirect } from 'react-router'
import { doorContext } from '../door.ts'
import { AddPasskey } from '../parts/add-passkey.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { formText } from '../views/form-text.ts'
import { endSession, endSessions, listSessions } from '../views/sessions.server.ts'
import { listPasskeys, removePasskey } from '../views/passkeys.server.ts'
import type { PasskeyView, SessionView } from '../views/account-view.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import styles from './account.module.css'
import type { Route } from './+types/account-security'

export async function loader({ context, params }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const [sessions, passkeys] = await Promise.all([
    listSessions(door, shop),
    listPasskeys(door, shop),
  ])
  return { sessions, passkeys }
}

export async function action({ context, params, request }: Route.ActionArgs) {
  const door = context.get(doorContext)
  const form = await request.formData()
  const id = formText(form, 'id')
  switch (formText(form, 'do')) {
    case 'end-session':
      await endSession(door, id)
      return null
    case 'remove-passkey':
      await removePasskey(door, id)
      return null
    case 'end-all': {
      const cookies = await endSessions(door)
      const headers = new Headers()
      for (const cookie of cookies) headers.append('set-cookie', cookie)
      return redirect(`/${params.shop}/sign-in`, { headers })
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

export default function AccountSecurity({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui()
  return (
    <>
      <PageHead title={t`Sign-in and devices`} hidden />
      <Passkeys passkeys={loaderData.passkeys} />
      <Sessions sessions={loaderData.sessions} />
    </>
  )
}

function Passkeys({ passkeys }: { passkeys: readonly PasskeyView[] }) {
  return (
    <section className={styles.section} aria-labelledby="passkeys">
      <h2 id="passkeys">
        <Trans>Passkeys</Trans>
      </h2>
      <p className={styles.lead}>
        <Trans>
          A passkey opens your account with your finger, your face or your screen lock. It never
          leaves your device.
        </Trans>
      </p>
      {passkeys.length > 0 ? (
        <ul className={styles.rows}>
          {passkeys.map(({ id, name, added }) => (
            <li key={id} className={styles.row}>
              <div className={styles.rowWords}>
                {name}
                <span>
                  <Trans>Added {added}</Trans>
                </span>
              </div>
              <Form method="post">
                <input type="hidden" name="id" value={id} />
                <Button type="submit" name="do" value="remove-passkey" size="small">
                  <Trans>Remove</Trans>
                </Button>
              </Form>
            </li>
          ))}
        </ul>
      ) : null}
      <AddPasskey />
    </section>
  )
}

function Sessions({ sessions }: { sessions: readonly SessionView[] }) {
  return (
    <section className={styles.section} aria-labelledby="devices">
      <h2 id="devices">
        <Trans>Where you are signed in</Trans>
      </h2>
      <ul className={styles.rows}>
        {sessions.map(({ id, device, lastSeen, current }) => (
          <li key={id} className={styles.row}>
            <div className={styles.rowWords}>
              {device}
              <span>
                {current ? <Trans>This device</Trans> : <Trans>Last seen {lastSeen}</Trans>}
              </span>
            </div>
            {current ? null : (
              <Form method="post">
                <input type="hidden" name="id" value={id} />
                <Button type="submit" name="do" value="end-session" size="small">
                  <Trans>Sign out</Trans>
                </Button>
              </Form>
            )}
          </li>
        ))}
      </ul>
      <Form method="post">
        <Button type="submit" name="do" value="end-all" variant="critical">
          <Trans>Sign out everywhere</Trans>
        </Button>
      </Form>
    </section>
  )
}
