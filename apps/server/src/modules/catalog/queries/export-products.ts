import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { productDocuments } from './product-documents.ts'

/** A stretch of the whole catalog; `next` is where the following one goes on, null at the end. */
export interface ExportPage {
  readonly documents: readonly ProductDocument[]
  readonly next: string | null
}

/** The whole catalog as documents, a stretch at a time in order of id, archived ones too. */
export async function exportProducts(
  ctx: Ctx,
  { after = '', limit }: { after?: string | null; limit: number },
): Promise<ExportPage> {
  const rows = await db(ctx)
    .selectFrom('catalog.product')
    .select('id')
    .where('id', '>', (after ?? '') as Id<'prd'>)
    .orderBy('id')
    .limit(limit + 1)
    .execute()
  const ids = rows.slice(0, limit).map(({ id }) => id)
  const last = rows.length > limit ? (ids.at(-1) ?? null) : null
  return { documents: await productDocuments(ctx, ids), next: last }
}
