import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { AuditEntry } from '@redthread/contract/audit'
import { sealAllAudit } from '#platform/audit/seal-audit.ts'
import { openRealHouse, type RealHouse } from '#test/real-house.ts'
import type { Visit } from '#test/visit.ts'
import { demoPassword, idOf, setState, signedIn } from './given.ts'

let house: RealHouse
before(async () => {
  house = await openRealHouse()
})
after(() => house.close())

async function log(browser: Visit, query: string): Promise<AuditEntry[]> {
  const { status, body, text } = await browser.ask(`GET /v1/audit?${query}`)
  assert.equal(status, 200, text)
  return body['items'] as AuditEntry[]
}

test('sign-ins and changes of rights are in the log, by name and device', async () => {
  const owner = await signedIn(house, 'aino')
  const id = await idOf(house, 'elias')
  await setState(owner, id, 'deactivated')
  const auditor = await signedIn(house, 'ida')
  const [shut] = await log(auditor, 'action=staff.set_member_state')
  assert.deepEqual(
    [shut?.actorName, shut?.subject, shut?.outcome, shut?.device],
    ['Aino Virtanen', id, 'done', 'Firefox on Linux'],
  )
  const signIns = await log(auditor, 'action=staff.sign_in')
  assert.deepEqual(
    signIns.map((entry) => entry.actorName),
    ['Ida Salo', 'Aino Virtanen'],
  )
})

test('no password, PIN or token is in the log', async () => {
  const browser = await signedIn(house, 'zofia')
  await browser.ask('PUT /v1/me/pin', { body: { pin: '7391' } })
  const { rows } = await house.engine.pool.query('select * from platform.audit')
  const text = JSON.stringify(rows)
  for (const secret of [demoPassword, '7391', browser.cookies.get('rt_staff.session_token')]) {
    assert.equal(text.includes(secret ?? ''), false, String(secret))
  }
})

test('an auditor proves the chain, and sees where it was tampered with', async () => {
  await signedIn(house, 'aino')
  const auditor = await signedIn(house, 'ida')
  await sealAllAudit(house.engine)
  const proof = async () => (await auditor.ask('GET /v1/audit/verification')).body
  const whole = await proof()
  assert.deepEqual([whole['done'], whole['findings']], [true, []])
  assert.ok(Number(whole['end']) >= 2)
  await house.engine.pool.query(`update platform.audit set subject = 'x' where seq = 2`)
  const { findings } = (await proof()) as { findings: { kind: string; seq: number }[] }
  assert.deepEqual(
    findings.map(({ kind, seq }) => [kind, seq]),
    [['changed', 2]],
  )
  const agent = await signedIn(house, 'zofia')
  const refused = await agent.ask('GET /v1/audit/verification')
  assert.equal(refused.type, 'platform.not_allowed')
})

test('the log is for those who may read it', async () => {
  const agent = await signedIn(house, 'zofia')
  assert.equal((await agent.ask('GET /v1/audit')).type, 'platform.not_allowed')
})
