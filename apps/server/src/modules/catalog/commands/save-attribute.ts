import { attributeChanged, type AttributeDefinition } from '@redthread/contract/catalog'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { attributeList } from '../queries/attribute-list.ts'
import { attributeUses } from '../queries/attribute-uses.ts'
import { db } from '../tables.ts'
import { saveAttributes } from './save-attributes.ts'

/** Saves one attribute under its code; refuses what contradicts itself or values in use. */
export async function saveAttribute(
  ctx: Ctx,
  definition: AttributeDefinition,
): Promise<AttributeDefinition> {
  const [saved] = await saveAttributes(ctx, [definition])
  if (saved === undefined || saved.outcome === 'refused') {
    return catalogRefusals.refuse.invalid_attribute({ errors: saved?.errors ?? [] })
  }
  const list = await attributeList(ctx)
  return list.find(({ code }) => code === definition.code) ?? definition
}

/** Removes an attribute that nothing has a value of and no category asks for. */
export async function removeAttribute(ctx: Ctx, code: string): Promise<void> {
  await lockCatalog(ctx)
  const row = await db(ctx)
    .selectFrom('catalog.attribute')
    .select('version')
    .where('code', '=', code)
    .executeTakeFirst()
  if (row === undefined) return catalogRefusals.refuse.unknown_attribute({ code })
  const [values, categories] = await Promise.all([
    attributeUses(ctx, code),
    db(ctx).selectFrom('catalog.category').select(['handle', 'attributes']).execute(),
  ])
  const asking = categories.filter(({ attributes }) => attributes.some((one) => one.code === code))
  if (values + asking.length > 0) {
    const handles = asking.map(({ handle }) => handle)
    catalogRefusals.refuse.in_use({ values, categories: handles })
  }
  await db(ctx).deleteFrom('catalog.attribute').where('code', '=', code).execute()
  const news = { code, version: row.version + 1, change: 'removed' as const }
  await emit(ctx, attributeChanged, `attribute:${code}`, news)
}
