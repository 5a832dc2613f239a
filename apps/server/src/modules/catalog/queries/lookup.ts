import { sql } from 'kysely'
import type { LookedUp } from '@redthread/contract/catalog-views'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { readScan } from '../rules/read-scan.ts'
import { selectVariantRows, variantRows, type FoundVariant } from './variant-rows.ts'

/**
 * What a scanned or typed code stands for: the SKU as it is, in other letters, or the GTIN in any
 * of its forms. Archived variants are left out, and so are those of archived products.
 */
export async function lookup(ctx: Ctx, code: string, locale: Locale): Promise<LookedUp> {
  const { sku, gtin } = readScan(code)
  const { rows } = await sql<FoundVariant>`${selectVariantRows}
    where v.state = 'active' and p.state <> 'archived'
      and (lower(v.sku) = lower(${sku}) or v.gtin_14 = ${gtin})
    order by v.sku = ${sku} desc, p.state, v.sku limit 20`.execute(ctx.tx)
  return { code, gtin, matches: await variantRows(ctx, rows, locale) }
}
