import { randomBytes } from 'node:crypto'
import { createServer, type IncomingMessage } from 'node:http'
import type { AddressInfo } from 'node:net'
import type { Pool } from 'pg'
import { minimalPlacing } from './minimal-placing.ts'

/** A house that only does what a checkout leaves behind. */
export interface LeastHouse {
  readonly address: string
  readonly close: () => void
}

/** What it sells through, and the account behind the code of each gift card. */
export interface LeastShop {
  readonly pool: Pool
  readonly channelId: string
  readonly accounts: ReadonlyMap<string, string>
}

/**
 * The least that a whole checkout can come to: Node's own server, no framework, no schema, no
 * rights, no rules, and one transaction per request whose statements go off together. Its order
 * writes the parcel and the mail at once that others hear of by events.
 */
export async function openLeastHouse(shop: LeastShop): Promise<LeastHouse> {
  const server = createServer((request, response) => {
    bodyOf(request)
      .then((body) => answerOf(shop, request, body))
      .then(
        ({ visitor, ...answer }) => {
          const cookie = visitor === undefined ? {} : { 'set-cookie': `person=${visitor}; Path=/` }
          response.writeHead(200, { 'content-type': 'application/json', ...cookie })
          response.end(JSON.stringify(answer))
        },
        (error: unknown) => {
          response.writeHead(500).end(String(error))
        },
      )
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  const { port } = server.address() as AddressInfo
  return { address: `http://127.0.0.1:${port}`, close: () => void server.close() }
}

interface Body {
  readonly channelId?: string
  readonly lines?: readonly { readonly variantId: string; readonly quantity: number }[]
  readonly contact?: unknown
  readonly address?: unknown
  readonly deliveryOptionId?: string
  readonly amount?: number
  readonly code?: string
  readonly version?: number
  readonly total?: number
}

type Answer = Readonly<Record<string, unknown>> & { readonly visitor?: string }

async function bodyOf(request: IncomingMessage): Promise<Body> {
  const parts: Buffer[] = []
  for await (const part of request) parts.push(part as Buffer)
  return parts.length === 0 ? {} : (JSON.parse(Buffer.concat(parts).toString()) as Body)
}

function answerOf(shop: LeastShop, request: IncomingMessage, body: Body): Promise<Answer> {
  const [, , , cart = '', what = ''] = (request.url ?? '').split('/')
  const cartId = cart as `crt_${string}`
  const known = /person=(\w+)/.exec(request.headers.cookie ?? '')?.[1] ?? ''
  const personId = known as `per_${string}`
  const asked = { ...shop, cartId, personId, body }
  if (cart === '') return beginCart(asked)
  if (request.method === 'GET') return showCart(asked)
  if (what === 'lines') return addLines(asked)
  if (what === 'tenders') return addTender(asked)
  if (what === 'place') return placeCart(asked, String(request.headers['idempotency-key']))
  return changeCart(asked)
}

interface Asked extends LeastShop {
  readonly cartId: `crt_${string}`
  readonly personId: `per_${string}`
  readonly body: Body
}

type Step = readonly [name: string, text: string, values: readonly unknown[]]

/** One transaction: all of it goes off in one turn, and one answer is waited for. */
async function together(pool: Pool, steps: readonly Step[]): Promise<void> {
  const client = await pool.connect()
  try {
    const sent = steps.map(([name, text, values]) => {
      return client.query({ name: `least_${name}`, text, values: [...values] })
    })
    await Promise.all([client.query('begin'), ...sent, client.query('commit')])
  } finally {
    client.release()
  }
}

function fresh(prefix: string): string {
  return `${prefix}_${randomBytes(13).toString('hex')}`
}

async function beginCart({ pool, body }: Asked): Promise<Answer> {
  const [personId, cartId] = [fresh('per'), fresh('crt')]
  const key = [personId, cartId]
  await together(pool, [
    ['person', personSql, [personId]],
    ['cart', cartSql, [...key, body.channelId]],
    ...linesOf(key, body),
    said(cartId),
  ])
  return { cartId, visitor: personId }
}

async function addLines({ pool, cartId, personId, body }: Asked): Promise<Answer> {
  const key = [personId, cartId]
  await together(pool, [['touch', touchSql, key], ...linesOf(key, body), said(cartId)])
  return { cartId }
}

async function changeCart({ pool, cartId, personId, body }: Asked): Promise<Answer> {
  const { contact, address, deliveryOptionId } = body
  const values = [personId, cartId, JSON.stringify(contact), JSON.stringify(address)]
  await together(pool, [['change', changeSql, [...values, deliveryOptionId]], said(cartId)])
  return { cartId }
}

async function showCart({ pool, cartId, personId }: Asked): Promise<Answer> {
  const [cart, lines, tenders] = await Promise.all(
    [readCart, readLines, readTenders].map((text, at) => {
      const values = at === 2 ? [cartId] : [personId, cartId]
      return pool.query<Record<string, unknown>>({ name: `least_read${at}`, text, values })
    }),
  )
  const total = (lines?.rows ?? []).reduce((sum, line) => sum + Number(line['amount']), 0)
  const person = { id: personId }
  return { ...cart?.rows[0], lines: lines?.rows, tenders: tenders?.rows, totals: { total }, person }
}

async function addTender({ pool, cartId, personId, body, accounts }: Asked): Promise<Answer> {
  const account = accounts.get(body.code ?? '')
  const text = 'select * from payments.account where id = $1'
  await pool.query({ name: 'least_account', text, values: [account] })
  await together(pool, [
    ['payment', paymentSql, [cartId, fresh('pay'), personId]],
    ['tender', tenderSql, [cartId, fresh('tnd'), body.amount, account]],
    said(cartId),
  ])
  return { covered: body.amount }
}

async function placeCart(asked: Asked, key: string): Promise<Answer> {
  const { pool, cartId, personId, channelId, body } = asked
  const { version = 0, total = 0 } = body
  await together(pool, [['key', keySql, [personId, key]]])
  await minimalPlacing(pool, { cartId, personId, version, total })
  const [orderId, parcelId] = [fresh('ord'), fresh('ful')]
  await together(pool, [
    ['parcel', parcelSql, [personId, parcelId, orderId, channelId]],
    ['parcel_lines', parcelLinesSql, [personId, parcelId]],
    ['step', stepSql, [personId, parcelId]],
    ['mail', mailSql, [fresh('out'), mail]],
    said(parcelId),
    ['answered', answeredSql, [personId, key]],
  ])
  return { orderId }
}

function linesOf(key: readonly unknown[], { lines = [] }: Body): Step[] {
  return lines.map(({ variantId, quantity }): Step => {
    return ['line', lineSql, [...key, fresh('lin'), variantId, quantity]]
  })
}

function said(subject: string): Step {
  return ['event', eventSql, [fresh('evt'), subject, JSON.stringify({ subject })]]
}

// As long as the body of a confirmation.
const mail = 'x'.repeat(6_000)

const personSql = `
  insert into customers.person (id, created_at, updated_at) values ($1, now(), now())`
const cartSql = `
  insert into carts.cart (customer_id, id, channel_id, country, locale, created_by, created_at,
    touched_at, expires_at, count)
  values ($1, $2, $3, 'FI', 'fi', 'visitor', now(), now(), now() + interval '90 days', 1)`
const lineSql = `
  insert into carts.line (customer_id, cart_id, id, variant_id, quantity, way, told_minor,
    told_sale, told_at, added_by, added_at)
  select $1, $2, $3, r.variant_id, $5, '', r.amount_minor, false, now(), 'person', now()
  from pricing.price r where r.variant_id = $4 and r.currency = 'EUR' limit 1`
const touchSql = `
  update carts.cart set version = version + 1, count = count + 1, touched_at = now()
  where customer_id = $1 and id = $2 and state = 'active'`
const changeSql = `
  update carts.cart set version = version + 1, contact = $3, address = $4,
    delivery_option_id = $5, touched_at = now()
  where customer_id = $1 and id = $2 and state = 'active'`
const readCart = 'select * from carts.cart where customer_id = $1 and id = $2'
const readLines = `
  select l.*, v.sku, p.name, r.amount_minor * l.quantity as amount from carts.line l
  join catalog.variant v on v.id = l.variant_id join catalog.product p on p.id = v.product_id
  join pricing.price r on r.variant_id = v.id and r.currency = 'EUR'
  where l.customer_id = $1 and l.cart_id = $2`
const readTenders = 'select * from payments.tender where reference = $1'
const paymentSql = `
  insert into payments.payment (reference, id, person_id, currency, created_at, changed_at)
  values ($1, $2, $3, 'EUR', now(), now())`
const tenderSql = `
  insert into payments.tender (reference, id, kind, state, amount_minor, account_id, created_at,
    changed_at, authorized_at)
  values ($1, $2, 'gift_card', 'authorized', $3, $4, now(), now(), now())`
const keySql = `
  insert into platform.idempotency (actor, key, request_hash, created_at)
  values ($1, $2, '', now())`
const answeredSql = `
  update platform.idempotency set status = 201, body = '{}' where actor = $1 and key = $2`
const parcelSql = `
  insert into fulfillment.fulfillment_order (customer_id, id, order_id, order_number, channel_id,
    location_id, kind, state, group_key, due_on, recipient, locale, created_at, changed_at)
  values ($1, $2, $3, '', $4, 'loc_vantaa', 'delivery', 'requested', '', now(), '{}', 'fi', now(),
    now())`
const parcelLinesSql = `
  insert into fulfillment.line (customer_id, fulfillment_id, order_line_id, rank, variant_id, sku,
    title, quantity)
  select $1, $2, 'oln_' || n, n, 'var_', '', '', 1 from generate_series(1, 2) n`
const stepSql = `
  insert into fulfillment.step (customer_id, fulfillment_id, number, action, to_state, at, by)
  values ($1, $2, 1, 'request', 'requested', now(), 'system')`
const mailSql = `
  insert into messages.message (id, kind, state, template, locale, dedupe_key, recipient,
    recipient_hint, from_name, subject, html, created_at, state_at)
  values ($1, 'mail', 'kept', 'order', 'fi', $1, 'a', 'a', '', '', $2, now(), now())`
const eventSql = `
  with numbered as (
    insert into platform.event_sequence as s (subject, last) values ($2::text, 1)
    on conflict (subject) do update set last = s.last + 1 returning last)
  insert into platform.event
    (occurred_at, position, id, type, subject, sequence, lane, actor, trace_id, payload)
  select now(), nextval('platform.event_position'), $1::text, 'bench.said.v1', $2::text, last,
    0::smallint, 'visitor', '', $3::json from numbered`
