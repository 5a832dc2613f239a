import { sql } from 'kysely'
import type { Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { KeptPrice, PriceScope, WantedPrice } from '../rules/price-slot.ts'

/** A price under the id that it is, or will be, kept by. */
export interface PriceToWrite {
  readonly id: Id<'prc'>
  readonly price: WantedPrice
}

/** All that one request does to prices. */
export interface PriceWrites {
  readonly created: readonly PriceToWrite[]
  readonly changed: readonly PriceToWrite[]
  readonly gone: readonly KeptPrice[]
  readonly source: string
}

/** Writes prices and their history in the caller's transaction: four statements for all rows. */
export async function writePrices(ctx: Ctx, writes: PriceWrites): Promise<void> {
  const { created, changed, gone } = writes
  await Promise.all([
    gone.length > 0 && removeRows(ctx, gone),
    changed.length > 0 && changeRows(ctx, writes),
    created.length > 0 && insertRows(ctx, writes),
    recordHistory(ctx, writes),
  ])
}

function removeRows(ctx: Ctx, gone: readonly KeptPrice[]) {
  const ids = gone.map(({ id }) => id)
  return sql`delete from pricing.price where id = any(${ids}::text[])`.execute(ctx.tx)
}

function changeRows(ctx: Ctx, { changed, source }: PriceWrites) {
  return sql`
    update pricing.price p set amount_minor = w.amount, tax_included = w.tax_included,
      valid_from = w.valid_from, valid_until = w.valid_until, source = ${source},
      changed_at = ${ctx.now}
    from unnest(${changed.map(({ id }) => id)}::text[],
      ${changed.map(({ price }) => price.amount)}::bigint[],
      ${changed.map(({ price }) => price.taxIncluded)}::boolean[],
      ${changed.map(({ price }) => text(price.validFrom))}::timestamptz[],
      ${changed.map(({ price }) => text(price.validUntil))}::timestamptz[]
    ) as w (id, amount, tax_included, valid_from, valid_until)
    where p.id = w.id`.execute(ctx.tx)
}

function insertRows(ctx: Ctx, { created, source }: PriceWrites) {
  const prices = created.map(({ price }) => price)
  return sql`
    insert into pricing.price (id, amount_minor, tax_included, valid_from, valid_until,
      variant_id, currency, channel_id, country, list_id, group_id, company_id, min_quantity,
      source, created_at, changed_at)
    select w.*, ${source}, ${ctx.now}, ${ctx.now} from unnest(
      ${created.map(({ id }) => id)}::text[],
      ${prices.map(({ amount }) => amount)}::bigint[],
      ${prices.map(({ taxIncluded }) => taxIncluded)}::boolean[],
      ${prices.map(({ validFrom }) => text(validFrom))}::timestamptz[],
      ${prices.map(({ validUntil }) => text(validUntil))}::timestamptz[],
      ${scopeColumns(prices)},
      ${prices.map(({ minQuantity }) => minQuantity)}::int[]) as w`.execute(ctx.tx)
}

/** Notes for every price of one piece from when on it holds, or that it was taken away. */
async function recordHistory(ctx: Ctx, { created, changed, gone }: PriceWrites): Promise<void> {
  const entries = [
    ...gone.map(({ id, ...price }) => ({ id, price: { ...price, amount: null } })),
    ...changed,
    ...created,
  ].filter(({ price }) => price.minQuantity === 1)
  if (entries.length === 0) return
  const prices = entries.map(({ price }) => price)
  await sql`
    insert into pricing.price_history (row_id, amount_minor, tax_included, effective_from,
      effective_until, source, variant_id, currency, channel_id, country, list_id, group_id,
      company_id, recorded_at, recorded_by)
    select w.*, ${ctx.now}, ${actorName(ctx.actor)} from unnest(
      ${entries.map(({ id }) => id)}::text[],
      ${prices.map(({ amount }) => amount)}::bigint[],
      ${prices.map(({ taxIncluded }) => taxIncluded)}::boolean[],
      ${prices.map((price) => effectiveFrom(ctx, price))}::timestamptz[],
      ${prices.map(effectiveUntil)}::timestamptz[],
      ${prices.map(({ listId }) => (listId === null ? 'price' : 'price_list'))}::text[],
      ${scopeColumns(prices)}) as w`.execute(ctx.tx)
}

function effectiveFrom(ctx: Ctx, { amount, validFrom }: WantedPrice): string {
  const later = validFrom !== null && Temporal.Instant.compare(validFrom, ctx.now) > 0
  return amount !== null && later ? validFrom.toString() : ctx.now.toString()
}

function effectiveUntil({ amount, validUntil }: WantedPrice): string | null {
  return amount === null ? null : text(validUntil)
}

function scopeColumns(scopes: readonly PriceScope[]) {
  return sql`${scopes.map(({ variantId }) => variantId)}::text[],
    ${scopes.map(({ currency }) => currency)}::char(3)[],
    ${scopes.map(({ channelId }) => channelId)}::text[],
    ${scopes.map(({ country }) => country)}::char(2)[],
    ${scopes.map(({ listId }) => listId)}::text[],
    ${scopes.map(({ groupId }) => groupId)}::text[],
    ${scopes.map(({ companyId }) => companyId)}::text[]`
}

function text(instant: Temporal.Instant | null): string | null {
  return instant === null ? null : instant.toString()
}
