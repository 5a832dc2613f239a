import { zoneOfCountry } from '@redthread/kernel/zone-of-country'
import type { Door } from '../door.ts'
import { dayIn } from '../words/local-times.ts'
import type { PasskeyView } from './account-view.ts'
import type { ShopView } from './shop-view.ts'

const PASSKEY = '/v1/auth/shopper/passkey'

interface Passkey {
  readonly id: string
  readonly name?: string | null
  readonly createdAt: string
}

/** The passkeys that open the reader's account. */
export async function listPasskeys(
  door: Door,
  { locale, country }: ShopView,
): Promise<PasskeyView[]> {
  const { status, body } = await door.send({ method: 'GET', path: `${PASSKEY}/list-user-passkeys` })
  if (status !== 200) throw new Response(null, { status })
  return (body as Passkey[]).map(({ id, name, createdAt }) => ({
    id,
    name: name ?? '',
    added: dayIn(createdAt, zoneOfCountry(country), locale),
  }))
}

/** Takes a passkey out of the account; the device may still show it, but it opens nothing. */
export async function removePasskey(door: Door, id: string): Promise<void> {
  await door.send({ method: 'POST', path: `${PASSKEY}/delete-passkey`, body: { id } })
}
