import { sql } from 'kysely'
import { brandChanged, type Brand, type NewBrand } from '@redthread/contract/channels'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { brandColumns, brandOfRow } from '../queries/brand-of-row.ts'
import { forgetStorefronts } from '../queries/storefronts.ts'
import { db } from '../tables.ts'
import { starterKit } from '../theme/starter-kit.ts'
import { refuseFaultyCompany, refuseTakenCode } from '../guards/refuse-brand.ts'
import { writeKit } from './write-kit.ts'

/** Opens a brand with a starter kit as its first draft; refuses a taken code. */
export async function createBrand(ctx: Ctx, input: NewBrand & { id?: Id<'brd'> }): Promise<Brand> {
  refuseFaultyCompany(input.legalEntity)
  const id = input.id ?? newId('brd', ctx)
  const row = await db(ctx)
    .insertInto('channels.brand')
    .values({
      id,
      code: input.code,
      name: input.name,
      legal_entity: JSON.stringify(input.legalEntity),
      rank: sql<number>`(select coalesce(max(rank) + 1, 0) from channels.brand)`,
      created_at: ctx.now,
      changed_at: ctx.now,
    })
    .returning(brandColumns)
    .executeTakeFirstOrThrow()
    .catch(refuseTakenCode)
  await emit(ctx, brandChanged, id, { brandId: id, version: row.version, change: 'created' })
  const kit = starterKit(input.name)
  await writeKit(ctx, { brandId: id, number: 1, kit, note: '', version: 1 })
  forgetStorefronts(ctx)
  return brandOfRow(row)
}
