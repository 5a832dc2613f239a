import type { TaxClass } from '@redthread/contract/catalog-product'
import type { Ctx } from '#platform/ctx.ts'
import { vatOf } from '../rules/vat-of.ts'
import { offers } from './offers.ts'

/** The rate of tax in basis points for goods of a class sold in a country; null: unknown there. */
export async function vatRate(
  ctx: Ctx,
  sale: { country: string; taxClass: TaxClass; at?: Temporal.Instant },
): Promise<number | null> {
  const { taxRates } = await offers(ctx)
  return vatOf(taxRates, { at: ctx.now, ...sale })
}
