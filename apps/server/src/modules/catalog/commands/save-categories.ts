import { sql } from 'kysely'
import { categoryChanged, type CategoryDocument } from '@redthread/contract/catalog'
import type { DocumentError } from '@redthread/contract/catalog'
import { newId, type Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emitMany } from '#platform/events/emit.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { anyOf } from '../queries/any-of.ts'
import { categoryNodes } from '../queries/category-nodes.ts'
import { planCategories, type CategoryNode } from '../rules/plan-categories.ts'
import { db } from '../tables.ts'

export type SavedCategory =
  | {
      readonly categoryId: Id<'cat'>
      readonly handle: string
      readonly outcome: 'created' | 'changed' | 'unchanged'
      readonly version: number
    }
  | {
      readonly handle: string
      readonly outcome: 'refused'
      readonly errors: readonly DocumentError[]
    }

/**
 * Saves categories, parents and children in any order: one outcome per document. A tree stays a
 * tree: what would close a circle is refused.
 */
export async function saveCategories(
  ctx: Ctx,
  documents: readonly CategoryDocument[],
  { dryRun = false }: { dryRun?: boolean } = {},
): Promise<SavedCategory[]> {
  if (!dryRun) await lockCatalog(ctx)
  const [nodes, slugs, attributes, assets] = await Promise.all([
    categoryNodes(ctx),
    db(ctx)
      .selectFrom('catalog.category_slug')
      .select(['locale', 'slug', 'category_id'])
      .where('is_current', '=', true)
      .execute(),
    db(ctx).selectFrom('catalog.attribute').select('code').execute(),
    assetsOf(ctx, documents),
  ])
  const { decisions, writes } = planCategories(documents, {
    nodes,
    assets,
    attributes: new Set(attributes.map(({ code }) => code)),
    slugs: new Map(slugs.map((row) => [`${row.locale} ${row.slug}`, row.category_id])),
    freshId: () => newId('cat', ctx),
  })
  if (!dryRun && writes.length > 0) await write(ctx, writes)
  const news = decisions.flatMap((decision) => {
    if (decision.kind === 'refused' || decision.kind === 'unchanged') return []
    const { id: categoryId, version } = decision.node
    const change = decision.kind === 'changed' ? ('edited' as const) : decision.kind
    return [[categoryId, { key: categoryId, payload: { categoryId, version, change } }] as const]
  })
  if (!dryRun) await emitMany(ctx, categoryChanged, [...new Map(news).values()])
  return decisions.map((decision, index): SavedCategory => {
    const handle = documents[index]?.handle ?? ''
    if (decision.kind === 'refused') return { handle, outcome: 'refused', errors: decision.errors }
    const outcome = decision.kind === 'moved' ? 'changed' : decision.kind
    const { id: categoryId, version } = decision.node
    return { categoryId, handle, outcome, version }
  })
}

async function assetsOf(ctx: Ctx, documents: readonly CategoryDocument[]): Promise<Set<string>> {
  const ids = documents.flatMap(({ image }) => (image ? [image] : []))
  if (ids.length === 0) return new Set()
  const rows = await db(ctx)
    .selectFrom('catalog.asset')
    .select('id')
    .where('id', '=', anyOf(ids))
    .execute()
  return new Set(rows.map(({ id }) => id))
}

async function write(ctx: Ctx, nodes: readonly CategoryNode[]): Promise<void> {
  const rows = nodes.map((node) => ({
    ...node,
    parent_id: node.parentId,
    feed_category: node.feedCategory,
  }))
  const slugs = nodes.flatMap(({ id, texts }) =>
    Object.entries(texts).flatMap(([locale, { slug }]) => (slug ? [{ locale, slug, id }] : [])),
  )
  const ids = nodes.map(({ id }) => id)
  await Promise.all([
    sql`
      insert into catalog.category as c (id, handle, parent_id, path, depth, rank, state, texts,
        image, attributes, feed_category, version, created_at, changed_at)
      select id, handle, parent_id, path, depth, rank, state, texts, image, attributes,
        feed_category, version, ${ctx.now}, ${ctx.now}
      from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, handle text,
        parent_id text, path text, depth int, rank int, state text, texts jsonb, image text,
        attributes jsonb, feed_category text, version int)
      on conflict (id) do update set handle = excluded.handle, parent_id = excluded.parent_id,
        path = excluded.path, depth = excluded.depth, rank = excluded.rank,
        state = excluded.state, texts = excluded.texts, image = excluded.image,
        attributes = excluded.attributes, feed_category = excluded.feed_category,
        version = excluded.version, changed_at = excluded.changed_at`.execute(ctx.tx),
    sql`update catalog.category_slug set is_current = false
      where category_id = any(${ids}::text[]) and is_current`.execute(ctx.tx),
    sql`
      insert into catalog.category_slug (locale, slug, category_id, is_current)
      select locale, slug, id, true
      from jsonb_to_recordset(${JSON.stringify(slugs)}::jsonb)
        as r (locale text, slug text, id text)
      on conflict (locale, slug) do update set category_id = excluded.category_id,
        is_current = true`.execute(ctx.tx),
  ])
}
