import type { Engine } from '../apps/server/src/platform/engine.ts'
import { unitOfWork } from '../apps/server/src/platform/unit-of-work.ts'
import { channels } from '../apps/server/src/modules/channels/module.ts'
import { locations } from '../apps/server/src/modules/locations/module.ts'

const planter = { actor: { kind: 'system', name: 'bench' }, traceId: '' } as const

/**
 * Lists orders of three years in the channels and stores of the demo, as placing and what follows
 * would leave them: nearly all of the old ones are done, the open ones are of the last weeks.
 */
export async function plantOrders(engine: Engine, orders: number): Promise<void> {
  for (const { seeds = [] } of [channels, locations]) {
    for (const seed of seeds) await unitOfWork(engine, planter, (ctx) => seed.run(ctx))
  }
  const client = await engine.pool.connect()
  await client.query(`set statement_timeout = 0; set maintenance_work_mem = '256MB'`)
  await client.query(buckets)
  // Indexes are built at the end: filling them row by row takes ten times as long.
  const { rows } = await client.query<{ name: string; made: string; key: string | null }>(indexes)
  for (const { name, key } of rows) {
    await client.query(
      key === null
        ? `drop index orders.${name}`
        : `alter table orders.${key} drop constraint ${name}`,
    )
  }
  await client.query(listings, [orders])
  await client.query(marks)
  for (const { made } of rows) await client.query(made)
  await client.query('vacuum analyze orders.listing')
  await client.query('vacuum analyze orders.mark')
  client.release(true)
}

const indexes = `
  select i.relname as name, pg_get_indexdef(x.indexrelid) as made,
    case when c.oid is null then null else t.relname end as key
  from pg_index x join pg_class i on i.oid = x.indexrelid join pg_class t on t.oid = x.indrelid
  left join pg_constraint c on c.conindid = x.indexrelid and c.contype in ('p', 'u')
  where t.oid in ('orders.listing'::regclass, 'orders.mark'::regclass)`

// Every channel with no place and with each of its own, in every state that occurs.
const buckets = `
  insert into orders.bucket (channel_id, location_id, state, payment_state, fulfillment_state)
  select c.id, place.id, s.state, s.payment, s.goods
  from channels.channel c
  cross join lateral (select null as id union all
    select l.id from locations.location l where c.location_id = l.id) place
  cross join (values ('open', 'authorized', 'unfulfilled'), ('open', 'paid', 'unfulfilled'),
    ('open', 'paid', 'partly_fulfilled'), ('on_hold', 'paid', 'unfulfilled'),
    ('open', 'unpaid', 'unfulfilled'), ('completed', 'paid', 'fulfilled'),
    ('completed', 'partly_refunded', 'fulfilled'), ('canceled', 'refunded', 'nothing'),
    ('canceled', 'voided', 'nothing'), ('open', 'partly_refunded', 'partly_fulfilled')
  ) as s (state, payment, goods)`

const given = `array['Aino','Veera','Emmi','Sanna','Liisa','Kaarina','Juho','Mikko','Antti','Pekka',
  'Mette','Freja','Ida','Sofie','Lars','Søren','Zofia','Maja','Hanna','Jan','Piotr','Oliver',
  'Matilda','Ebba','Signe','Tove','Ville','Noora','Milla','Roosa']`
const family = `array['Korhonen','Virtanen','Mäkinen','Nieminen','Mäkelä','Hämäläinen','Laine',
  'Heikkinen','Koskinen','Järvinen','Jensen','Nielsen','Hansen','Pedersen','Andersen','Kowalska',
  'Nowak','Wiśniewska','Wójcik','Kamińska','Lewandowska','Salonen','Turunen','Rantanen','Lehtonen',
  'Saarinen','Niemi','Salminen','Heinonen','Manninen']`

const listings = `
  with numbered as materialized (
    select state || ' ' || payment_state as standing, array_agg(id order by id) as ids
    from orders.bucket group by 1),
  drawn as (
    select i, abs(hashtextextended(i::text, 1)) as a, abs(hashtextextended(i::text, 2)) as b,
      -- The newest 3 % are still on their way.
      case when i > $1::int * 0.97 then
          (array['open authorized', 'open paid', 'open paid', 'on_hold paid', 'open unpaid'])
          [1 + abs(hashtextextended(i::text, 3)) % 5]
        when abs(hashtextextended(i::text, 4)) % 100 < 6 then 'canceled refunded'
        when abs(hashtextextended(i::text, 4)) % 100 < 8 then 'canceled voided'
        when abs(hashtextextended(i::text, 4)) % 100 < 12 then 'completed partly_refunded'
        else 'completed paid' end as standing
    from generate_series(1, $1::int) i),
  named as (
    select d.*, (${given})[1 + a % 30] as given, (${family})[1 + b % 30] as family from drawn d)
  insert into orders.listing (order_id, customer_id, number, bucket_id, placed_at, total_minor,
    currency, name, email, pieces, tags, words, changed_at, version)
  select 'ord_bench' || lpad(i::text, 8, '0'), 'per_bench' || a % ($1::int / 3),
    upper(lpad(to_hex(i / 65536), 4, '0') || '-' || lpad(to_hex(i % 65536), 4, '0')),
    n.ids[1 + (d.a / 7) % cardinality(n.ids)],
    timestamptz '2026-11-01' - make_interval(secs => ($1::int - i) * (94608000.0 / $1::int)),
    -- Most between 10 and 120 euro, one of a thousand above 1,000.
    case when b % 1000 = 0 then 100000 + a % 400000 else 990 + a % 11000 end,
    'EUR', given || ' ' || family, lower(given) || a % 5000 || '@tuuli.example', 1 + a % 5,
    case when a % 50 = 0 then array['vip'] when a % 2000 = 1 then array['check'] else '{}' end,
    array_to_tsvector(array[lower(given), lower(family),
      lower(given) || a % 5000 || '@tuuli.example', lower(given) || a % 5000, 'tuuli', 'example',
      '358' || lpad((a % 1000000000)::text, 9, '0'), lpad((a % 1000000000)::text, 9, '0')]),
    now(), 1
  from named d join numbered n
    on n.standing = d.standing`

const marks = `
  insert into orders.mark (kind, value, bucket_id, placed_at, order_id)
  select m.kind, m.value, bucket_id, placed_at, order_id
  from orders.listing l, lateral (
    select 'tag' as kind, t as value from unnest(l.tags) t
    union all select 'coupon', 'TERVE10' where l.total_minor % 40 = 0
    union all select 'variant', 'var_bench' || l.total_minor % 977
    union all select 'variant', 'var_hot' where l.total_minor % 3 = 0) m`
