import assert from 'node:assert/strict'
import { setTimeout as wait } from 'node:timers/promises'
import test from 'node:test'
import { nobody, type Actor } from '../actor.ts'
import { forgetSessions, SessionCache } from './session-cache.ts'

const clock = (): Temporal.Instant => Temporal.Now.instant()
let revoked = 0
const revocations = (): Promise<number> => Promise.resolve(revoked)
const key: Actor = { kind: 'key', id: 'key_1', grants: [] }

function counted(actor: Actor, lifeMs: number | null = null) {
  const look = {
    times: 0,
    up: async () => {
      look.times++
      await wait(5)
      const expiresAt = lifeMs === null ? null : clock().add({ milliseconds: lifeMs })
      return { actor, expiresAt }
    },
  }
  return look
}

test('callers with one credential share a look-up, and later ones are known at once', async () => {
  using cache = new SessionCache({ clock, revocations })
  const look = counted(key)
  await Promise.all([cache.get('a', look.up), cache.get('a', look.up)])
  assert.equal(cache.get('a', look.up), key)
  assert.equal(look.times, 1)
})

test('what was revoked while it was looked up is used once and not kept', async () => {
  using cache = new SessionCache({ clock, revocations })
  await cache.get('other', counted(key).up)
  const look = counted(key)
  const first = cache.get('a', look.up)
  forgetSessions()
  assert.equal(await first, key)
  await cache.get('a', look.up)
  assert.equal(look.times, 2)
})

test('while the database is away, those who are known stay known', async () => {
  const away = (): Promise<number> => Promise.reject(new Error('away'))
  using cache = new SessionCache({ clock, revocations: away })
  const look = counted(key)
  await cache.get('a', look.up)
  assert.equal(await cache.get('a', look.up), key)
  assert.equal(look.times, 1)
})

test('one credential is forgotten without the others', async () => {
  using cache = new SessionCache({ clock, revocations })
  const look = counted(key)
  await cache.get('a', look.up)
  await cache.get('b', look.up)
  forgetSessions('a')
  assert.equal(cache.get('b', look.up), key)
  assert.ok(cache.get('a', look.up) instanceof Promise)
})

test('nobody is not remembered, and nothing longer than it is good for', async () => {
  using cache = new SessionCache({ clock, revocations })
  const wrong = counted(nobody)
  await cache.get('x', wrong.up)
  await cache.get('x', wrong.up)
  assert.equal(wrong.times, 2)
  const brief = counted(key, 30)
  await cache.get('y', brief.up)
  await wait(45)
  await cache.get('y', brief.up)
  assert.equal(brief.times, 2)
})

test('what another process revoked is heard of within a second', async () => {
  using cache = new SessionCache({ clock, revocations })
  const look = counted(key)
  await cache.get('a', look.up)
  revoked++
  assert.equal(cache.get('a', look.up), key)
  await wait(1_010)
  await cache.get('a', look.up)
  assert.equal(look.times, 2)
  await wait(1_010)
  await cache.get('a', look.up)
  assert.equal(look.times, 2, 'nothing new was revoked')
})
