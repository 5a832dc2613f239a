import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Invoice } from '@redthread/contract/orders-documents'
import type { OwnOrder } from '@redthread/contract/orders'
import { kamppi, openHouse, storeKamppi, type House } from '../../test/given.ts'
import {
  address,
  ask,
  contact,
  giftCard,
  givenArticle,
  givenOrder,
  place,
  promise,
  readyCart,
} from '../../test/shopping.ts'
import { readPdf } from './read-pdf.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function ordered(quantity = 2, as = 'aino'): Promise<OwnOrder> {
  const variantId = await givenArticle(house)
  return givenOrder([house, as], [{ variantId, quantity }])
}

/** Fetches a paper over the network as its bytes, and reads it. */
async function fetched(path: string, as?: string, staff = false) {
  const headers = {
    ...(as === undefined ? {} : { 'x-test-actor': as }),
    ...(staff ? { 'x-redthread-side': 'staff' } : {}),
  }
  const answer = await fetch(`${house.address}${path}`, { headers })
  const isPdf = answer.headers.get('content-type') === 'application/pdf'
  const bytes = new Uint8Array(await answer.arrayBuffer())
  const texts = isPdf ? readPdf(bytes).flatMap((page) => page.texts) : []
  const plain = texts.map((text) => text.replaceAll('\u00a0', ' '))
  return { status: answer.status, headers: answer.headers, texts: plain, bytes }
}

function behind(texts: readonly string[], label: string): string | undefined {
  return texts[texts.indexOf(label) + 1]
}

test('a person fetches the receipt of their order: what they bought, its tax, how it was paid', async () => {
  const order = await ordered()
  const path = `/v1/orders/${order.id}/documents/receipt`
  const { status, headers, texts } = await fetched(path, 'aino')
  assert.equal(status, 200)
  assert.match(headers.get('content-disposition') ?? '', /receipt-[0-9A-Z-]+\.pdf/)
  assert.equal(headers.get('cache-control'), 'private, no-store')
  const total = (order.total / 100).toFixed(2).replace('.', ',')
  assert.equal(behind(texts, 'Yhteensä'), `${total} €`)
  assert.ok(texts.includes(order.number))
  assert.ok(
    texts.some((text) => text.startsWith('Juttu ')),
    JSON.stringify(texts),
  )
  assert.ok(texts.some((text) => text.startsWith('Lahjakortti ')))
  const [tax] = order.totals.taxes
  const taxed = texts.find((text) => text.startsWith('ALV 25,5 %')) ?? ''
  const net = ((tax?.net ?? 0) / 100).toFixed(2).replace('.', ',')
  assert.ok(taxed.endsWith(`${net} €`), taxed)
  const polish = await fetched(`${path}?locale=pl`, 'aino')
  assert.ok(polish.texts.includes('Razem'))
})

test('nobody reads the papers of another person’s order', async () => {
  const order = await ordered()
  const path = `GET /v1/orders/${order.id}/documents/receipt`
  assert.equal((await ask([house, 'bertil'], path)).type, 'orders.unknown_order')
  assert.equal((await house.call(path)).type, 'orders.unknown_order')
  assert.equal((await ask([house, 'finn'], path)).status, 200)
  const invoice = await ask([house, 'bertil'], `POST /v1/orders/${order.id}/invoice`, { body: {} })
  assert.equal(invoice.type, 'orders.unknown_order')
  const mail = { body: { document: 'receipt' } }
  const mailed = await ask([house, 'bertil'], `POST /v1/orders/${order.id}/document-mails`, mail)
  assert.equal(mailed.type, 'orders.unknown_order')
  const { rows } = await house.engine.pool.query('select 1 from orders.invoice')
  assert.equal(rows.length, 0)
})

test('cash at the till is told with what was handed over and what came back', async () => {
  const variantId = await givenArticle(house, { amount: 1_250 })
  const till = { channelId: storeKamppi, locationId: kamppi, deliveryOptionId: null }
  const lines = [{ variantId, quantity: 2, fulfillment: { kind: 'carry_out' } }]
  const cart = await readyCart([house, 'kim'], lines, till)
  await promise([house, 'kim'], cart.id, await giftCard(house, 500))
  await promise([house, 'kim'], cart.id, { kind: 'cash', amount: 5_000 })
  const placed = await place([house, 'kim'], {
    ...cart,
    version: (await ask<{ version: number }>([house, 'kim'], `GET /v1/carts/${cart.id}`)).body
      .version,
  })
  assert.equal(placed.status, 201, placed.text)
  const path = `/v1/orders/${placed.body.id}/documents/receipt?locale=en`
  const { texts } = await fetched(path, 'kim', true)
  assert.equal(behind(texts, 'Total'), '€25.00')
  assert.equal(behind(texts, 'Cash'), '€20.00')
  assert.equal(behind(texts, 'Given'), '€50.00')
  assert.equal(behind(texts, 'Change'), '€30.00')
  assert.ok(texts.some((text) => text.includes('Kamppi')))
  const elsewhere = await ask([house, 'finn'], `GET ${path}`)
  assert.equal(elsewhere.type, 'platform.not_allowed', 'finn works for the web shop')
})

test('invoices are numbered without gaps, however many are asked for at once', async () => {
  const orders = await Promise.all(Array.from({ length: 6 }, (_, at) => ordered(1, `p${at}`)))
  const issue = (order: OwnOrder, as = 'finn') =>
    ask<Invoice>([house, as], `POST /v1/orders/${order.id}/invoice`, { body: {} })
  const [first] = orders as [OwnOrder]
  const before_ = await ask([house, 'finn'], `GET /v1/orders/${first.id}/documents/invoice`)
  assert.equal(before_.type, 'orders.no_invoice')
  const gone = await ordered(1, 'p7')
  const cancel = { body: { reason: 'customer_wish' } }
  const canceled = await ask([house, 'lead'], `POST /v1/orders/${gone.id}/cancel`, cancel)
  assert.equal(canceled.status, 200, canceled.text)
  assert.equal((await issue(gone)).type, 'orders.nothing_to_invoice')
  const answers = await Promise.all([...orders, ...orders].map((order) => issue(order)))
  assert.deepEqual(new Set(answers.map(({ status }) => status)), new Set([200]))
  const year = Temporal.Now.zonedDateTimeISO('Europe/Helsinki').year
  const numbers = [...new Set(answers.map(({ body }) => body.number))].toSorted()
  assert.deepEqual(
    numbers,
    [1, 2, 3, 4, 5, 6].map((n) => `${year}-${String(n).padStart(6, '0')}`),
  )
  answers.slice(0, 6).forEach(({ body }, at) => {
    assert.equal(body.number, answers[at + 6]?.body.number, 'the same order has one invoice')
  })
})

test('an invoice goes on saying what it said, to whom it was made out', async () => {
  const order = await ordered(3)
  const buyer = {
    name: 'Zażółć Sp. z o.o.',
    vatId: 'PL5252248481',
    address: {
      lines: ['ul. Łódzka 7'],
      postalCode: '00-120',
      city: 'Warszawa',
      region: null,
      country: 'PL',
    },
  }
  const issued = await ask<Invoice>([house, 'aino'], `POST /v1/orders/${order.id}/invoice`, {
    body: { buyer },
  })
  assert.equal(issued.status, 200, issued.text)
  const path = `/v1/orders/${order.id}/documents/invoice`
  const then = await fetched(path, 'aino')
  assert.ok(then.texts.includes(issued.body.number))
  assert.ok(then.texts.includes('Zażółć Sp. z o.o.') && then.texts.includes('PL5252248481'))
  const [line] = order.lines
  const less = { reason: 'customer_wish', lines: [{ lineId: line?.id, quantity: 1 }] }
  const canceled = await ask([house, 'lead'], `POST /v1/orders/${order.id}/cancel`, { body: less })
  assert.equal(canceled.status, 200, canceled.text)
  assert.deepEqual((await fetched(path, 'aino')).texts, then.texts)
})

test('what a company buys is billed to it, at its own address, with its VAT id', async () => {
  const variantId = await givenArticle(house)
  const billingAddress = { ...address, lines: ['Mannerheimintie 1'], postalCode: '00100' }
  const company = { ...contact, company: 'Aalto Oy', vatId: 'FI00000019' }
  const details = { billingAddress, contact: company }
  const order = await givenOrder([house, 'aino'], [{ variantId, quantity: 1 }], details)
  assert.deepEqual(order.billingAddress, billingAddress)
  assert.deepEqual([order.contact.company, order.contact.vatId], ['Aalto Oy', 'FI00000019'])
  await ask([house, 'aino'], `POST /v1/orders/${order.id}/invoice`, { body: {} })
  const { texts } = await fetched(`/v1/orders/${order.id}/documents/invoice`, 'aino')
  const buyer = ['Aalto Oy', 'Aino Korhonen', 'Mannerheimintie 1', 'ALV-tunniste FI00000019']
  for (const line of buyer) assert.ok(texts.join('\n').includes(line), line)
})

test('who knows number and contact gets a link that opens one paper for ten minutes', async () => {
  const order = await ordered()
  const asked = { number: order.number, contact: 'aino@shop.example', document: 'receipt' }
  const found = await ask<{ path: string }>([house, 'bertil'], 'POST /v1/orders/find-document', {
    body: asked,
  })
  assert.equal(found.status, 200, found.text)
  const { path } = found.body
  const paper = await fetched(path)
  assert.ok(paper.texts.includes(order.number))
  assert.equal((await fetched(path.replace('receipt.pdf', 'invoice.pdf'))).status, 404)
  assert.equal((await fetched(path.replace(/papers\/../, 'papers/zz'))).status, 404)
  const wrong = { ...asked, contact: 'else@shop.example' }
  const refused = await ask([house, 'bertil'], 'POST /v1/orders/find-document', { body: wrong })
  assert.equal(refused.type, 'orders.not_found_with_this')
  const noInvoice = { ...asked, document: 'invoice' }
  const none = await ask([house, 'bertil'], 'POST /v1/orders/find-document', { body: noInvoice })
  assert.equal(none.type, 'orders.no_invoice')
  house.later({ minutes: 11 })
  assert.equal((await fetched(path)).status, 404)
})

test('a paper goes by mail with its PDF, to the address of the order or where colleagues say', async () => {
  const order = await ordered()
  const path = `POST /v1/orders/${order.id}/document-mails`
  const own = await ask<{ to: string }>([house, 'aino'], path, { body: { document: 'receipt' } })
  assert.deepEqual([own.status, own.body.to], [200, order.contact.email])
  const astray = { body: { document: 'receipt', to: 'else@shop.example' } }
  assert.equal((await ask([house, 'aino'], path, astray)).type, 'platform.not_allowed')
  assert.equal((await ask([house, 'reader'], path, astray)).type, 'platform.not_allowed')
  assert.equal((await ask([house, 'finn'], path, astray)).status, 200)
  const { rows } = await house.engine.pool.query<{ to: string; name: string; bytes: Buffer }>(
    `select m.recipient as to, a.name, a.bytes from messages.message m
     join messages.attachment a on a.message_id = m.id where m.template = 'orders.receipt'
     order by m.id`,
  )
  assert.deepEqual(
    rows.map(({ to }) => to),
    [order.contact.email, 'else@shop.example'],
  )
  const [page] = readPdf(rows[0]?.bytes ?? Buffer.alloc(0))
  assert.ok(page?.texts.includes(order.number))
  assert.equal(rows[0]?.name, `receipt-${order.number}.pdf`)
})
