import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { Check } from '#platform/module.ts'

/** Levels are what ledger, reservations, lots and serial numbers say. */
export const stockCheck: Check = {
  name: 'stock',
  about: 'what lies where is the sum of its movements, lots and numbers; what is promised is kept',
  run: faultyStock,
}

/** Names the levels and reservations that do not add up, some hundred of each kind at most. */
export async function faultyStock(ctx: Ctx): Promise<string[]> {
  const found = await Promise.all([levels(ctx), tracked(ctx), holds(ctx), transfers(ctx)])
  return found.flat()
}

async function levels(ctx: Ctx): Promise<string[]> {
  const { rows } = await sql<{ key: string; fault: string }>`
    with moved as (
      select variant_id, location_id, sum(sign * quantity) as pieces
      from inventory.movement group by 1, 2
    ), kept as (
      select variant_id, location_id, sum(quantity - shipped - released) as pieces
      from inventory.reservation where state in ('held', 'committed') group by 1, 2
    ), judged as (
      select coalesce(l.variant_id, m.variant_id, k.variant_id) as variant_id,
        coalesce(l.location_id, m.location_id, k.location_id) as location_id,
        coalesce(l.on_hand, 0) as on_hand, coalesce(m.pieces, 0) as moved,
        coalesce(l.promised, 0) as promised, coalesce(k.pieces, 0) as kept,
        coalesce(l.short, 0) as short,
        greatest(0, coalesce(l.unavailable + l.promised - l.on_hand, 0)) as owed
      from inventory.level l
        full join moved m using (variant_id, location_id)
        full join kept k on k.variant_id = coalesce(l.variant_id, m.variant_id)
          and k.location_id = coalesce(l.location_id, m.location_id)
    )
    select variant_id || ' at ' || location_id as key, case
        when on_hand <> moved then on_hand || ' on hand, the ledger says ' || moved
        when promised <> kept then promised || ' promised, ' || kept || ' are kept'
        else short || ' short, ' || owed || ' are owed' end as fault
    from judged where on_hand <> moved or promised <> kept or short <> owed
    order by 1 limit 100`.execute(ctx.tx)
  return rows.map(({ key, fault }) => `stock of ${key}: ${fault}`)
}

async function tracked(ctx: Ctx): Promise<string[]> {
  const { rows } = await sql<{ key: string; fault: string }>`
    with lots as (
      select variant_id, location_id, sum(on_hand) as pieces from inventory.lot group by 1, 2
    ), numbers as (
      select variant_id, location_id, count(*) as pieces from inventory.serial
      where state = 'in_stock' group by 1, 2
    )
    select l.variant_id || ' at ' || l.location_id as key, l.on_hand || ' on hand, ' ||
        case i.tracking when 'lot' then coalesce(o.pieces, 0) || ' in lots'
          else coalesce(n.pieces, 0) || ' with a number' end as fault
    from inventory.level l join inventory.item i on i.variant_id = l.variant_id
      left join lots o on o.variant_id = l.variant_id and o.location_id = l.location_id
      left join numbers n on n.variant_id = l.variant_id and n.location_id = l.location_id
    where (i.tracking = 'lot' and l.on_hand <> coalesce(o.pieces, 0))
      or (i.tracking = 'serial' and l.on_hand <> coalesce(n.pieces, 0))
    order by 1 limit 100`.execute(ctx.tx)
  return rows.map(({ key, fault }) => `stock of ${key}: ${fault}`)
}

async function holds(ctx: Ctx): Promise<string[]> {
  const { rows } = await sql<{ id: string; fault: string }>`
    select r.id, 'is ' || r.state || ', its hold ' || coalesce(h.state, 'is gone') as fault
    from inventory.reservation r left join inventory.hold h on h.id = r.hold_id
    where r.hold_id is not null and ((r.state = 'held' and coalesce(h.state, '') not in
        ('held', 'expired')) or (r.state = 'committed' and h.state is distinct from 'committed'))
    order by 1 limit 100`.execute(ctx.tx)
  return rows.map(({ id, fault }) => `reservation ${id}: ${fault}`)
}

async function transfers(ctx: Ctx): Promise<string[]> {
  const { rows } = await sql<{ key: string; shipped: number; gone: number }>`
    with gone as (
      select reference, variant_id, sum(quantity) as pieces from inventory.movement
      where kind = 'transferred_out' group by 1, 2
    )
    select c.id || ' ' || l.variant_id as key, l.shipped, coalesce(g.pieces, 0)::int as gone
    from inventory.consignment_line l join inventory.consignment c on c.id = l.consignment_id
      left join gone g on g.reference = c.id and g.variant_id = l.variant_id
    where c.kind = 'transfer' and l.shipped <> coalesce(g.pieces, 0)
    order by 1 limit 100`.execute(ctx.tx)
  return rows.map(({ key, shipped, gone }) => {
    return `transfer ${key}: ${shipped} sent, the ledger says ${gone}`
  })
}
