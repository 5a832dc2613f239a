import type { SessionShape } from '@redthread/contract/rights'
import { zoneOfCountry } from '@redthread/kernel/zone-of-country'
import type { Static } from 'typebox'
import type { Door } from '../door.ts'
import { dayIn } from '../words/local-times.ts'
import type { SessionView } from './account-view.ts'
import type { ShopView } from './shop-view.ts'

type Session = Static<typeof SessionShape>

/** Where the reader is signed in, this device first. */
export async function listSessions(
  door: Door,
  { locale, country }: ShopView,
): Promise<SessionView[]> {
  const { items } = await door.ask<{ items: Session[] }>('customers.list_my_sessions')
  const sessions = items.map(({ id, device, current, lastSeenAt, createdAt }) => ({
    id,
    device,
    current,
    lastSeen: dayIn(lastSeenAt ?? createdAt, zoneOfCountry(country), locale),
  }))
  return sessions.toSorted((a, b) => Number(b.current) - Number(a.current))
}

/** Signs the reader out somewhere else. */
export async function endSession(door: Door, id: string): Promise<void> {
  await door.send({ method: 'DELETE', path: `/v1/account/sessions/${encodeURIComponent(id)}` })
}

/** Signs the reader out everywhere; answers the cookies that clear this browser. */
export async function endSessions(door: Door): Promise<readonly string[]> {
  const path = '/v1/account/sign-out-everywhere'
  const { setCookie } = await door.send({ method: 'POST', path })
  return setCookie
}
