import type { Pool, PoolClient } from 'pg'

/** A cart that lacks nothing and is paid for: what both ways of placing start from. */
export interface ReadyCart {
  readonly cartId: `crt_${string}`
  readonly personId: `per_${string}`
  readonly version: number
  readonly total: number
}

let counter = 0

/**
 * The least that placing can come to in SQL, by hand over the raw driver: each statement named and
 * as many as possible sent together. It reads the cart with prices, keeps and promises the stock,
 * takes the money off a gift card with its ledger, writes the order where it is found, closes the
 * cart and tells of it: as many rows of each table as placing leaves behind. No rules, no
 * promotions, no rights, no choice of a place.
 */
export async function minimalPlacing(pool: Pool, { cartId, personId, total }: ReadyCart) {
  const client = await pool.connect()
  const run = runner(client)
  const count = ++counter
  const id = `${Date.now()}x${count}`
  try {
    const [, cart, lines, payment, tenders] = await Promise.all([
      client.query('begin'),
      run('min_cart', cartSql, [personId, cartId]),
      run('min_lines', linesSql, [personId, cartId]),
      run('min_payment', 'select * from payments.payment where reference = $1 for update', [
        cartId,
      ]),
      run('min_tenders', 'select * from payments.tender where reference = $1', [cartId]),
    ])
    const channelId = String(cart[0]?.['channel_id'])
    const tender = tenders[0]
    const goods = lines.map((line, at) => ({ ...line, at }))
    const orderId = `ord_min${id}`
    const number = numberOf(count)
    const about = [personId, orderId, JSON.stringify(goods)]
    const subjects = [orderId, String(payment[0]?.['id']), cartId, `gfc_${id}`, `var_${id}`]
    const said = subjects.map((subject, at) => {
      return { id: `evt_min${id}${at}`, subject, payload: { orderId, total }, heard: at < 3 }
    })
    await Promise.all([
      run('min_stock', stockSql, [orderId, id, JSON.stringify(goods), channelId, cartId]),
      run('min_pay', paySql, [cartId, orderId, total, tender?.['id'], tender?.['account_id'], id]),
      run('min_order', orderSql, [personId, orderId, number, cartId, channelId, total]),
      run('min_order_lines', orderLinesSql, about),
      run('min_listing', listingSql, [orderId, personId, number, channelId, total]),
      run('min_close', closeSql, [personId, cartId, orderId]),
      run('min_marks', marksSql, [orderId, JSON.stringify(goods), channelId]),
      run('min_events', eventsSql, [JSON.stringify(said)]),
    ])
    await client.query('commit')
  } catch (error) {
    await client.query('rollback')
    throw error
  } finally {
    client.release()
  }
}

type Row = Readonly<Record<string, unknown>>

function runner(client: PoolClient) {
  return async (name: string, text: string, values: readonly unknown[]): Promise<Row[]> => {
    const { rows } = await client.query<Row>({ name, text, values: [...values] })
    return rows
  }
}

const symbols = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'

function numberOf(count: number): string {
  let text = ''
  for (let rest = count; text.length < 8; rest = Math.floor(rest / 32)) {
    text = symbols.charAt(rest % 32) + text
  }
  return `Z${text.slice(1, 4)}-${text.slice(4)}`
}

const cartSql = 'select * from carts.cart where customer_id = $1 and id = $2 for update'

const linesSql = `
  select l.id, l.variant_id, l.quantity, v.sku, v.product_id, p.name, r.amount_minor as unit
  from carts.line l join catalog.variant v on v.id = l.variant_id
  join catalog.product p on p.id = v.product_id
  join pricing.price r on r.variant_id = v.id and r.currency = 'EUR'
  where l.customer_id = $1 and l.cart_id = $2`

const goodsOf = (parameter: string) => `jsonb_to_recordset(${parameter}::jsonb) as g (at int,
  id text, variant_id text, product_id text, sku text, name text, quantity int, unit bigint)`

const stockSql = `
  with given as (select * from ${goodsOf('$3')}),
  taken as (
    update inventory.level l set promised = l.promised + g.quantity, changed_at = now()
    from given g where l.variant_id = g.variant_id and l.location_id = 'loc_vantaa'
      and l.on_hand - l.unavailable - l.promised >= g.quantity
    returning g.*),
  held as (
    insert into inventory.hold (id, reference, channel_id, asked, lines, state, order_id,
      expires_at, created_at, changed_at)
    values ('hld_min' || $2::text, $5::text, $4::text, $3::jsonb, $3::jsonb, 'committed', $1::text,
      now(), now(), now())),
  kept as (
    insert into inventory.reservation (variant_id, id, location_id, hold_id, reference, line_id,
      channel_id, units, quantity, state, order_id, order_line_id, created_at, changed_at)
    select variant_id, 'rsv_min' || $2::text || at, 'loc_vantaa', 'hld_min' || $2::text, $5::text,
      id, $4::text, 1,
      quantity, 'committed', $1::text, 'oln_min' || $2::text || at, now(), now() from taken)
  insert into inventory.movement (variant_id, id, location_id, kind, quantity, sign, reference,
    order_id, order_line_id, actor, at)
  select variant_id, 'mov_min' || $2::text || at, 'loc_vantaa', 'allocated', quantity, 0,
    $5::text, $1::text, 'oln_min' || $2::text || at, 'visitor', now() from taken`

const paySql = `
  with paid as (
    update payments.payment set state = 'taken', order_id = $2::text, total_minor = $3::bigint,
      version = version + 1, changed_at = now() where reference = $1::text),
  taken as (
    update payments.tender set state = 'captured', captured_minor = $3::bigint,
      amount_minor = $3::bigint, changed_at = now() where reference = $1::text and id = $4::text),
  moved as (
    update payments.account set balance_minor = balance_minor - $3::bigint, changed_at = now(),
      version = version + 1 where id = $5::text and balance_minor >= $3::bigint
    returning balance_minor)
  insert into payments.transfer (account_id, id, debit, credit, amount_minor, kind, reference,
    order_id, balance_after_minor, note, made_by, occurred_at)
  select $5::text, 'ltr_min' || $6::text, $5::text, 'house:orders:EUR', $3::bigint, 'redeemed',
    'take:' || $4::text, $2::text, balance_minor, '', 'visitor', now() from moved`

const orderSql = `
  insert into orders."order" (customer_id, id, number, cart_id, channel_id, state, payment_state,
    fulfillment_state, currency, tax_included, country, locale, contact, shipping, taxes, coupons,
    subtotal_minor, shipping_subtotal_minor, discount_minor, shipping_minor, tax_minor,
    total_minor, placed_by, placed_at, changed_at)
  values ($1, $2, $3, $4, $5, 'open', 'paid', 'unfulfilled', 'EUR', true, 'FI', 'fi', '{}', '[]',
    '[]', '{}', $6::bigint, 0, 0, 0, 0, $6::bigint, 'visitor', now(), now())`

const orderLinesSql = `
  insert into orders.line (customer_id, order_id, id, rank, variant_id, product_id, sku, title,
    quantity, unit_minor, subtotal_minor, discounts, total_minor, net_minor, tax_minor,
    gross_minor, tax_basis_points, fulfillment_kind)
  select $1::text, $2::text, 'oln_' || substr($2::text, 5) || at, at, variant_id, product_id, sku,
    name, quantity, unit, unit * quantity, '[]', unit * quantity, unit * quantity, 0,
    unit * quantity, 2550, 'delivery'
  from ${goodsOf('$3')}`

const listingSql = `
  with bucket as (
    select id from orders.bucket where channel_id = $4::text and state = 'open'
      and payment_state = 'paid' and fulfillment_state = 'unfulfilled' limit 1)
  insert into orders.listing (order_id, customer_id, number, bucket_id, placed_at, total_minor,
    currency, name, pieces, words, changed_at, version)
  select $1::text, $2::text, $3::text, id, now(), $5::bigint, 'EUR', 'Aino Korhonen', 2,
    array_to_tsvector(array['aino', 'korhonen', lower($3::text)]), now(), 1 from bucket`

const closeSql = `
  update carts.cart set state = 'ordered', order_id = $3, frozen_until = null, frozen_for = null,
    version = version + 1 where customer_id = $1 and id = $2`

const marksSql = `
  insert into orders.mark (kind, value, bucket_id, placed_at, order_id)
  select 'variant', g.variant_id, b.id, now(), $1::text from ${goodsOf('$2')}, orders.bucket b
  where b.channel_id = $3::text and b.state = 'open' and b.payment_state = 'paid'
    and b.fulfillment_state = 'unfulfilled'`

const eventsSql = `
  with given as materialized (select * from jsonb_to_recordset($1::jsonb)
    as r (id text, subject text, payload json, heard boolean)),
  numbered as (
    insert into platform.event_sequence as s (subject, last) select subject, 1 from given
    on conflict (subject) do update set last = s.last + 1 returning subject, last),
  recorded as (
    insert into platform.event
      (occurred_at, position, id, type, subject, sequence, lane, actor, trace_id, payload)
    select now(), nextval('platform.event_position'), id, 'bench.placed.v1', subject, last,
      0::smallint, 'visitor', '', payload from given join numbered using (subject)
    returning position, occurred_at, lane, subject, id),
  heard as materialized (select r.* from recorded r join given using (id) where given.heard),
  delivered as (
    insert into platform.delivery (consumer, lane, position, occurred_at, subject)
    select 'bench', lane, position, occurred_at, subject from heard)
  insert into platform.live_pending (position, occurred_at, topics)
  select position, occurred_at, array[subject] from heard`
