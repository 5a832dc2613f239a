import { sql } from 'kysely'
import type { PriceInput, PriceOutcome } from '@redthread/contract/pricing'
import type { PriceFault } from '@redthread/contract/pricing'
import { newId, type Id } from '@redthread/kernel/id'
import { variantsExisting } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { keptPrices } from '../queries/kept-prices.ts'
import { offers, type Offers } from '../queries/offers.ts'
import { decidePrices, type PriceStep } from '../rules/decide-prices.ts'
import type { KeptPrice, WantedPrice } from '../rules/price-slot.ts'
import { wantedPrice } from '../rules/wanted-price.ts'
import { announcePrices } from './announce-prices.ts'
import { freezeSoon } from './freeze-soon.ts'
import { scheduleAnnouncement } from './schedule-announcement.ts'
import { writePrices, type PriceToWrite } from './write-prices.ts'

/** Where the prices come from, for the record: `admin`, `import:…`; a dry run writes nothing. */
export interface SetPricesOptions {
  readonly source: string
  readonly dryRun?: boolean
}

/**
 * Writes prices down in bulk, one outcome per row in order: what is the same writes nothing, what
 * makes no sense is refused row by row. History, announcement and the job for what begins or ends
 * later are in the same transaction.
 */
export async function setPrices(
  ctx: Ctx,
  rows: readonly PriceInput[],
  { source, dryRun = false }: SetPricesOptions,
): Promise<PriceOutcome[]> {
  if (rows.length === 0) return []
  if (!dryRun) await takeTurn(ctx)
  const known = await knownParts(ctx, rows)
  const wanted = rows.map((row) => faultOf(row, known) ?? wantedPrice(row, ctx.now))
  const sound = wanted.filter((one): one is WantedPrice => typeof one !== 'string')
  const steps = decidePrices(wanted, await keptPrices(ctx, sound), ctx.now)
  const created = new Map<PriceStep, PriceToWrite>()
  for (const step of steps) {
    if (step.do === 'create') created.set(step, { id: newId('prc', ctx), price: step.wanted })
  }
  if (!dryRun) await apply(ctx, steps, { created, source })
  return steps.map((step) => outcomeOf(step, dryRun ? null : (created.get(step)?.id ?? null)))
}

/** One writer at a time: two editors cannot both make the first price of a variant. */
async function takeTurn(ctx: Ctx): Promise<void> {
  await sql`select pg_advisory_xact_lock(hashtext('pricing.price'))`.execute(ctx.tx)
}

interface Known {
  readonly variants: ReadonlySet<string>
  readonly offers: Offers
}

async function knownParts(ctx: Ctx, rows: readonly PriceInput[]): Promise<Known> {
  const ids = [...new Set(rows.map(({ variantId }) => variantId))]
  const [variants, known] = await Promise.all([variantsExisting(ctx, ids), offers(ctx)])
  return { variants, offers: known }
}

function faultOf(row: PriceInput, { variants, offers: known }: Known): PriceFault | null {
  if (!variants.has(row.variantId)) return 'unknown_variant'
  if (row.listId !== undefined && !known.lists.has(row.listId)) return 'unknown_list'
  if (row.channelId === undefined) return null
  const channel = known.channels.get(row.channelId)
  if (channel === undefined) return 'unknown_channel'
  return channel.currency === row.currency ? null : 'wrong_currency'
}

interface Writing {
  readonly created: ReadonlyMap<PriceStep, PriceToWrite>
  readonly source: string
}

async function apply(ctx: Ctx, steps: readonly PriceStep[], writing: Writing): Promise<void> {
  const created = [...writing.created.values()]
  const changed = steps.flatMap((step): PriceToWrite[] =>
    step.do === 'change' ? [{ id: step.kept.id, price: step.wanted }] : [],
  )
  const gone = steps.flatMap((step): readonly KeptPrice[] =>
    step.do === 'remove' ? step.gone : step.do === 'change' ? step.replaces : [],
  )
  if (created.length + changed.length + gone.length === 0) return
  await writePrices(ctx, { created, changed, gone, source: writing.source })
  const written = [...created, ...changed].map(({ price }) => price)
  const touched = [...new Set([...written, ...gone].map(({ variantId }) => variantId))]
  await announcePrices(ctx, touched)
  await freezeSoon(ctx, touched)
  await scheduleAnnouncement(
    ctx,
    written.flatMap(({ validFrom, validUntil }) => [validFrom, validUntil]),
  )
}

function outcomeOf(step: PriceStep, createdId: Id<'prc'> | null): PriceOutcome {
  switch (step.do) {
    case 'create':
      return { outcome: 'created', rowId: createdId }
    case 'change':
      return { outcome: 'changed', rowId: step.kept.id }
    case 'remove':
      return { outcome: 'removed', rowId: step.gone[0]?.id ?? null }
    case 'nothing':
      return { outcome: 'unchanged', rowId: step.kept?.id ?? null }
    case 'refuse':
      return { outcome: 'refused', rowId: null, code: step.code }
  }
}
