import { sql } from 'kysely'
import { brandChanged, type Brand, type NewBrand } from '@redthread/contract/channels'
import type { Id } from '@redthread/kernel/id'
import { atVersion } from '#platform/at-version.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { refuseBrand, refuseFaultyCompany, refuseTakenCode } from '../guards/refuse-brand.ts'
import { brandColumns, brandOfRow } from '../queries/brand-of-row.ts'
import { forgetStorefronts } from '../queries/storefronts.ts'
import { db } from '../tables.ts'

interface Change {
  readonly brandId: Id<'brd'>
  readonly ifMatch: number | null
  readonly fields: Partial<NewBrand>
}

/** Changes the given fields of a brand; refuses a taken code and an outdated version. */
export async function changeBrand(ctx: Ctx, { brandId, ifMatch, fields }: Change): Promise<Brand> {
  const { code, name, legalEntity } = fields
  if (legalEntity !== undefined) refuseFaultyCompany(legalEntity)
  const row = await db(ctx)
    .updateTable('channels.brand')
    .set({
      ...(code === undefined ? {} : { code }),
      ...(name === undefined ? {} : { name }),
      ...(legalEntity === undefined ? {} : { legal_entity: JSON.stringify(legalEntity) }),
      version: sql<number>`version + 1`,
      changed_at: ctx.now,
    })
    .where('id', '=', brandId)
    .where(atVersion(ifMatch))
    .returning(brandColumns)
    .executeTakeFirst()
    .catch(refuseTakenCode)
  if (row === undefined) return refuseBrand(ctx, brandId)
  await emit(ctx, brandChanged, brandId, { brandId, version: row.version, change: 'edited' })
  forgetStorefronts(ctx)
  return brandOfRow(row)
}
