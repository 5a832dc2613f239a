import type { TaxRateShown } from '@redthread/contract/pricing'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** The rates of tax that we know, by country, class and date, with the day on which each ends. */
export async function taxRateList(
  ctx: Ctx,
  { country }: { country?: string },
): Promise<TaxRateShown[]> {
  let query = db(ctx).selectFrom('pricing.tax_rate').selectAll()
  if (country !== undefined) query = query.where('country', '=', country)
  const rows = await query.orderBy('country').orderBy('tax_class').orderBy('valid_from').execute()
  return rows.map((row, index) => {
    const after = rows[index + 1]
    const replaced = after?.country === row.country && after.tax_class === row.tax_class
    return {
      country: row.country,
      taxClass: row.tax_class,
      basisPoints: row.basis_points,
      validFrom: row.valid_from.toString(),
      validUntil: replaced ? after.valid_from.toString() : null,
      source: row.source,
    }
  })
}
