import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import type { Id } from '@redthread/kernel/id'
import type { RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'
import { demoPassword } from '../seeds/demo-staff.ts'

export { demoPassword }

/** A browser in which a colleague of the demo has signed in by password. */
export async function signedIn(house: RealHouse, name: string): Promise<Visit> {
  const browser = house.visit()
  const { status, text } = await signIn(browser, name)
  assert.equal(status, 200, text)
  return browser
}

/** Signs `name`@tuuli.example in, with the demo's password where none is given. */
export function signIn(browser: Visit, name: string, password = demoPassword) {
  const body = { email: `${name}@tuuli.example`, password }
  return browser.ask('POST /v1/auth/staff/sign-in/email', { body })
}

/** Makes an account one like all others: no more leave to skip the second factor. */
export async function undemo(house: RealHouse, name: string): Promise<void> {
  await house.engine.pool.query('update staff.member set demo = false where email = $1', [
    `${name}@tuuli.example`,
  ])
}

/** The id of a colleague. */
export async function idOf(house: RealHouse, name: string): Promise<Id<'stf'>> {
  const { rows } = await house.engine.pool.query<{ id: Id<'stf'> }>(
    'select id from staff.member where email = $1',
    [`${name}@tuuli.example`],
  )
  return rows[0]?.id ?? assert.fail(`no colleague ${name}`)
}

/** The id of a built-in role. */
export function roleId(code: string): string {
  return `rol_${code.replaceAll('_', '')}`
}

/** The one-time code of an enrolment's address at this moment (RFC 6238), or `steps` later. */
export function totpOf(totpURI: string, steps = 0): string {
  const secret = new URL(totpURI).searchParams.get('secret') ?? ''
  const counter = Buffer.alloc(8)
  counter.writeBigUInt64BE(BigInt(Math.floor(Date.now() / 30_000) + steps))
  const hash = createHmac('sha1', fromBase32(secret)).update(counter).digest()
  const at = (hash.at(-1) ?? 0) & 15
  return String((hash.readUInt32BE(at) & 0x7fffffff) % 1_000_000).padStart(6, '0')
}

function fromBase32(text: string): Buffer {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  let bits = ''
  for (const letter of text.replace(/=+$/, '')) {
    bits += alphabet.indexOf(letter).toString(2).padStart(5, '0')
  }
  const bytes = bits.match(/.{8}/g) ?? []
  return Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
}

/** Enrols one-time codes for the browser's colleague; gives the address and the backup codes. */
export async function enrolCodes(browser: Visit, password = demoPassword) {
  const enable = { body: { password, method: 'totp' } }
  const started = await browser.ask('POST /v1/auth/staff/two-factor/enable', enable)
  assert.equal(started.status, 200, started.text)
  const { totpURI, backupCodes } = started.body as { totpURI: string; backupCodes: string[] }
  const body = { code: totpOf(totpURI, -1) }
  const proved = await browser.ask('POST /v1/auth/staff/two-factor/verify-totp', { body })
  assert.equal(proved.status, 200, proved.text)
  return { totpURI, backupCodes }
}

/** A passkey in the table, as if it had been added: no browser here can use it. */
export async function addPasskeyRow(house: RealHouse, name: string): Promise<void> {
  await house.engine.pool.query(
    `insert into staff.passkey (id, public_key, member_id, credential_id, counter, device_type,
      backed_up) values ($1, 'key', $2, $1, 0, 'singleDevice', false)`,
    [`psk_of_${name}`, await idOf(house, name)],
  )
}

/** Shuts a colleague out, or lets them in again. */
export function setState(browser: Visit, id: string, state: string) {
  return browser.ask(`PUT /v1/staff/${id}/state`, { body: { state } })
}
