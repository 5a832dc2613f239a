import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type {
  MessageTemplate,
  OutboxCounts,
  OutboxMessage,
  OutboxMessageDetail,
  Preview,
} from '@redthread/contract/messages'
import type { Page } from '@redthread/kernel/page'
import { locales } from '@redthread/kernel/words'
import { eraseMessages } from '../commands/erase-messages.ts'
import { kitOf } from './faces.ts'
import { givenLink, link, openHouse, type House } from './given.ts'

type OutboxPage = Page<OutboxMessage>

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

test('without a mail server a message is kept, and its link can be followed', async () => {
  const id = await givenLink(house)
  const body = await house.show(id)
  assert.equal(body.state, 'kept')
  assert.equal(body.secretsShown, true)
  assert.ok(body.text?.includes(link))
  assert.ok(body.html?.includes(link.replace('&', '&amp;')))
  assert.deepEqual(body.actions, ['resend', 'cancel'])
  assert.equal(body.to, 'aino@example.com')
})

test('outside of the demo a kept link is read by who may reveal secrets, by nobody else', async () => {
  const real = await openHouse({ REDTHREAD_DEMO: 'off' })
  const id = await givenLink(real)
  const seen = await real.show(id)
  const byOwner = await real.call<OutboxMessageDetail>(`GET /v1/outbox/${id}`, { as: 'owner' })
  const page = await real.call(`GET /v1/outbox/${id}/page`)
  await real.close()
  assert.equal(seen.secretsShown, false)
  assert.ok(!JSON.stringify(seen).includes('s3cret') && !page.text.includes('s3cret'))
  assert.equal(byOwner.body.secretsShown, true)
  assert.ok(byOwner.body.text?.includes(link))
})

test('a mail is shown as a page that can run nothing and load nothing', async () => {
  const id = await givenLink(house)
  const page = await house.call(`GET /v1/outbox/${id}/page`)
  assert.match(String(page.headers['content-type']), /^text\/html/)
  const policy = String(page.headers['content-security-policy'])
  assert.match(policy, /default-src 'none'/)
  assert.match(policy, /; sandbox$/)
  assert.match(page.text, /^<!doctype html>/)
})

test('a kept message that is sent again without a provider is kept again', async () => {
  const id = await givenLink(house)
  const { body } = await house.call<OutboxMessageDetail>(`POST /v1/outbox/${id}/resend`)
  assert.equal(body.state, 'queued')
  await house.deliver(id)
  assert.equal((await house.show(id)).state, 'kept')
})

test('the outbox is read in pages, newest first, and by filter', async () => {
  const ids: string[] = []
  for (let n = 0; n < 5; n++)
    ids.unshift(await givenLink(house, { channelId: house.channelId, to: `p${n}@example.com` }))
  const of = (query: string) =>
    house.call<OutboxPage>(`GET /v1/outbox?channelId=${house.channelId}&${query}`)
  const first = (await of('limit=3')).body
  const second = (await of(`limit=3&after=${first.next}`)).body
  const seen = [...first.items, ...second.items].map(({ id }) => id)
  assert.deepEqual(seen, ids)
  assert.equal(second.next, null)
  assert.equal((await of('to=p3@example.com')).body.items.length, 1)
  assert.equal((await of('kind=sms')).body.items.length, 0)
  assert.equal((await of('after=nonsense')).status, 400)
})

test('who may read one channel sees its messages only, none of no channel', async () => {
  const mine = await givenLink(house, { channelId: house.channelId })
  const other = await givenLink(house)
  const seen = (await house.call<OutboxPage>('GET /v1/outbox?limit=200', { as: 'shop' })).body.items
  assert.ok(seen.some(({ id }) => id === mine))
  assert.ok(!seen.some(({ id }) => id === other))
  assert.equal((await house.call(`GET /v1/outbox/${mine}`, { as: 'shop' })).status, 200)
  assert.equal((await house.call(`GET /v1/outbox/${other}`, { as: 'shop' })).status, 403)
  assert.equal((await house.call(`GET /v1/outbox/${other}/page`, { as: 'shop' })).status, 403)
  assert.equal((await house.call(`POST /v1/outbox/${other}/cancel`, { as: 'shop' })).status, 403)
  assert.equal((await house.call(`POST /v1/outbox/${mine}/cancel`, { as: 'reader' })).status, 403)
  assert.equal((await house.call('GET /v1/outbox', { as: 'outsider' })).status, 403)
})

test('the head of the outbox counts messages by state and says what is configured', async () => {
  const { body } = await house.call<OutboxCounts>('GET /v1/outbox-counts')
  assert.deepEqual(body.configured, { mail: false, sms: false, push: false })
  const kept = body.states.find(({ state }) => state === 'kept')
  assert.ok((kept?.count ?? 0) >= 3)
})

test('after its days a message says no longer to whom, nor what', async () => {
  const id = await givenLink(house)
  const later = Temporal.Now.instant().add({ hours: 24 * 31 })
  await house.unit(async (ctx) => {
    while ((await eraseMessages(ctx, 2)) === 2);
  }, later)
  const body = await house.show(id)
  assert.ok(body.erasedAt !== null)
  assert.deepEqual([body.text, body.html, body.page, body.actions], [null, null, null, ['cancel']])
  assert.ok(!JSON.stringify(body).includes('aino'))
  assert.equal((await house.call(`POST /v1/outbox/${id}/resend`)).status, 410)
  const { rows } = await house.engine.pool.query('select * from messages.message where id = $1', [
    id,
  ])
  assert.ok(!JSON.stringify(rows).includes('aino@example.com'))
})

test('a text message is kept as text, under the name of the brand', async () => {
  const id = await givenLink(house, { kind: 'sms', to: '+358401234567' })
  const body = await house.show(id)
  assert.equal(body.html, null)
  assert.equal(body.text, `Tuuli Beauty: kirjaudu tällä linkillä (15 minuuttia): ${link}`)
})

test('the editor previews every template in a kit that nobody has saved', async () => {
  const { items } = (await house.call<Page<MessageTemplate>>('GET /v1/message-templates')).body
  assert.equal(items.length, 11)
  const kit = kitOf('Draft', '#123456')
  for (const { name, forms } of items) {
    for (const form of forms) {
      const body = { template: name, form, locale: 'da', kit }
      const answer = await house.call<Preview>(
        `POST /v1/brands/${house.brandId}/template-previews`,
        {
          body,
        },
      )
      assert.equal(answer.status, 200, `${name} as ${form}: ${answer.text}`)
      assert.ok(answer.body.text.length > 10)
      if (answer.body.page === null) continue
      const page = await house.call(`GET ${answer.body.page}`)
      assert.equal(page.status, 200)
      assert.ok(form === 'receipt' || page.text.includes('#123456') || name === 'orders.receipt')
    }
  }
})

test('a preview says which braces nothing fills, and refuses what does not exist', async () => {
  const kit = {
    ...kitOf('Draft', '#123456'),
    messages: { 'account.magic_link': { en: { subject: 'Hi {who}' } } },
  }
  const preview = (body: object) =>
    house.call<Preview>(`POST /v1/brands/${house.brandId}/template-previews`, { body })
  const wanted = { template: 'account.magic_link', form: 'mail', locale: 'en', kit }
  assert.deepEqual((await preview(wanted)).body.troubles, ['who'])
  assert.equal(
    (await preview({ ...wanted, template: 'no.such' })).type,
    'messages.unknown_template',
  )
  assert.equal((await preview({ ...wanted, form: 'receipt' })).type, 'messages.form_not_offered')
  const nowhere = await house.call('POST /v1/brands/brd_none/template-previews', { body: wanted })
  assert.equal(nowhere.status, 404)
})

test('the receipt preview is marked as a sample in every language', async () => {
  for (const locale of locales) {
    const body = { template: 'orders.receipt', form: 'receipt', locale }
    const { html } = (
      await house.call<Preview>(`POST /v1/brands/${house.brandId}/template-previews`, { body })
    ).body
    assert.match(html ?? '', /SAMPLE|MALLI|EKSEMPEL|WZÓR/)
  }
})
