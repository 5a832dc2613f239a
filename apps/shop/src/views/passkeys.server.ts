import type { Locale } from '@redthread/kernel/words'
import type { Door } from '../door.ts'
import { dayWithYear } from '../words/local-times.ts'
import type { PasskeyView } from './account-view.ts'

const PASSKEY = '/v1/auth/shopper/passkey'

interface Passkey {
  readonly id: string
  readonly name?: string | null
  readonly createdAt: string
}

/** The passkeys that open the reader's account. */
export async function listPasskeys(door: Door, locale: Locale): Promise<PasskeyView[]> {
  const { status, body } = await door.send({ method: 'GET', path: `${PASSKEY}/list-user-passkeys` })
  if (status !== 200) throw new Response(null, { status })
  return (body as Passkey[]).map(({ id, name, createdAt }) => ({
    id,
    name: name ?? '',
    added: dayWithYear(
      Temporal.Instant.from(createdAt).toZonedDateTimeISO('UTC').toPlainDate(),
      locale,
    ),
  }))
}

/** Takes a passkey out of the account; the device may still show it, but it opens nothing. */
export async function removePasskey(door: Door, id: string): Promise<void> {
  await door.send({ method: 'POST', path: `${PASSKEY}/delete-passkey`, body: { id } })
}
