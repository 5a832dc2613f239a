import { productRemoved } from '@redthread/contract/catalog'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { violatedConstraint } from '#platform/violation.ts'
import { lockProduct } from '../guards/refuse-product.ts'
import { db } from '../tables.ts'

interface Removal {
  readonly productId: Id<'prd'>
  readonly ifMatch: number | null
}

/** Deletes a draft with all that belongs to it; refuses what was offered or is used elsewhere. */
export async function deleteDraft(ctx: Ctx, { productId, ifMatch }: Removal): Promise<void> {
  await lockProduct(ctx, productId, ifMatch)
  const { state } = await db(ctx)
    .selectFrom('catalog.product')
    .select('state')
    .where('id', '=', productId)
    .executeTakeFirstOrThrow()
  if (state !== 'draft') catalogRefusals.refuse.not_a_draft({ state })
  const variants = db(ctx)
    .selectFrom('catalog.variant')
    .select('id')
    .where('product_id', '=', productId)
  await db(ctx).deleteFrom('catalog.component').where('bundle_id', 'in', variants).execute()
  for (const table of parts) {
    await db(ctx).deleteFrom(table).where('product_id', '=', productId).execute().catch(refuseUsed)
  }
  await db(ctx).deleteFrom('catalog.product').where('id', '=', productId).execute()
  await emit(ctx, productRemoved, productId, { productId })
}

const parts = [
  'catalog.variant',
  'catalog.product_slug',
  'catalog.product_category',
  'catalog.media',
  'catalog.publication',
  'catalog.change',
] as const

function refuseUsed(error: unknown): never {
  const constraint = violatedConstraint(error)
  if (constraint !== null) catalogRefusals.refuse.in_use({ by: constraint.split('_')[0] })
  throw error
}
