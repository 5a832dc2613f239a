import { sql } from 'kysely'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { forgetBundles } from '../queries/bundle-parts.ts'
import type { ProductSave } from '../rules/decide-save.ts'
import type { Known } from '../rules/known.ts'
import { componentRows, partRows, productRows, variantRows } from '../rules/product-rows.ts'

/**
 * Writes judged saves: one round of statements, one per table, however many products. The caller
 * holds the lock of the catalog, so what was judged still holds.
 */
export async function writeProducts(
  ctx: Ctx,
  saves: readonly ProductSave[],
  { known, source }: { known: Known; source: string },
): Promise<void> {
  if (saves.length === 0) return
  const parts = partRows(saves, known)
  await Promise.all([
    writeHeads(ctx, productRows(saves)),
    writeVariants(ctx, variantRows(saves)),
    writeComponents(ctx, componentRows(saves, known)),
    writeCategories(ctx, parts.categories),
    writeMedia(ctx, parts.media),
    writePublications(ctx, parts.publications),
    writeSlugs(ctx, parts.slugs),
    writeHistory(ctx, saves, source),
  ])
}

interface Part {
  readonly stale: readonly string[]
  readonly rows: readonly unknown[]
}

async function writeHeads(ctx: Ctx, rows: readonly unknown[]): Promise<void> {
  await sql`
    insert into catalog.product as p (id, handle, kind, state, name, vendor, product_type,
      tax_class, unit, texts, tags, attributes, options, compliance, search_text, gaps,
      variant_count, version, created_at, changed_at)
    select id, handle, kind, state, name, vendor, product_type, tax_class, unit, texts, tags,
      attributes, options, compliance, search_text, gaps, variant_count, version, ${ctx.now},
      ${ctx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, handle text, kind text,
      state text, name text, vendor text, product_type text, tax_class text, unit text,
      texts jsonb, tags text[], attributes jsonb, options jsonb, compliance jsonb,
      search_text text, gaps text[], variant_count int, version int)
    on conflict (id) do update set handle = excluded.handle, kind = excluded.kind,
      state = excluded.state, name = excluded.name, vendor = excluded.vendor,
      product_type = excluded.product_type, tax_class = excluded.tax_class, unit = excluded.unit,
      texts = excluded.texts, tags = excluded.tags, attributes = excluded.attributes,
      options = excluded.options, compliance = excluded.compliance,
      search_text = excluded.search_text, gaps = excluded.gaps,
      variant_count = excluded.variant_count, version = excluded.version,
      changed_at = excluded.changed_at`.execute(ctx.tx)
}

async function writeVariants(ctx: Ctx, rows: readonly unknown[]): Promise<void> {
  if (rows.length === 0) return
  await sql`
    insert into catalog.variant as v (id, product_id, sku, gtin, state, position, options,
      options_key, weight_g, content, requires_shipping, tax_class, asset_id, attributes,
      created_at, changed_at)
    select id, product_id, sku, gtin, state, position, options, options_key, weight_g, content,
      requires_shipping, tax_class, asset_id, attributes, ${ctx.now}, ${ctx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as r (id text, product_id text,
      sku text, gtin text, state text, position int, options jsonb, options_key text,
      weight_g int, content jsonb, requires_shipping boolean, tax_class text, asset_id text,
      attributes jsonb)
    on conflict (id) do update set sku = excluded.sku, gtin = excluded.gtin,
      state = excluded.state, position = excluded.position, options = excluded.options,
      options_key = excluded.options_key, weight_g = excluded.weight_g,
      content = excluded.content, requires_shipping = excluded.requires_shipping,
      tax_class = excluded.tax_class, asset_id = excluded.asset_id,
      attributes = excluded.attributes, changed_at = excluded.changed_at`.execute(ctx.tx)
}

async function writeComponents(ctx: Ctx, { stale, rows }: Part): Promise<void> {
  if (stale.length + rows.length > 0) forgetBundles(ctx)
  if (stale.length > 0) {
    await sql`delete from catalog.component where bundle_id = any(${stale}::text[])`.execute(ctx.tx)
  }
  if (rows.length === 0) return
  await sql`
    insert into catalog.component (bundle_id, variant_id, position, quantity)
    select bundle_id, variant_id, position, quantity
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (bundle_id text, variant_id text, position int, quantity int)`.execute(ctx.tx)
}

async function writeCategories(ctx: Ctx, { stale, rows }: Part): Promise<void> {
  if (stale.length > 0) {
    await sql`delete from catalog.product_category
      where product_id = any(${stale}::text[])`.execute(ctx.tx)
  }
  if (rows.length === 0) return
  await sql`
    insert into catalog.product_category (product_id, category_id, position)
    select product_id, category_id, position
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (product_id text, category_id text, position int)`.execute(ctx.tx)
}

async function writeMedia(ctx: Ctx, { stale, rows }: Part): Promise<void> {
  if (stale.length > 0) {
    await sql`delete from catalog.media where product_id = any(${stale}::text[])`.execute(ctx.tx)
  }
  if (rows.length === 0) return
  await sql`
    insert into catalog.media (product_id, position, asset_id, alt)
    select product_id, position, asset_id, alt
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (product_id text, position int, asset_id text, alt jsonb)`.execute(ctx.tx)
}

async function writePublications(ctx: Ctx, { stale, rows }: Part): Promise<void> {
  if (stale.length > 0) {
    await sql`delete from catalog.publication
      where product_id = any(${stale}::text[])`.execute(ctx.tx)
  }
  if (rows.length === 0) return
  await sql`
    insert into catalog.publication (product_id, channel_id, from_at, until_at)
    select product_id, channel_id, from_at, until_at
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (product_id text, channel_id text, from_at timestamptz, until_at timestamptz)`.execute(
    ctx.tx,
  )
}

/** An address that a product leaves leads on to it, until another takes it over. */
async function writeSlugs(ctx: Ctx, { stale, rows }: Part): Promise<void> {
  if (stale.length > 0) {
    await sql`update catalog.product_slug set is_current = false
      where product_id = any(${stale}::text[]) and is_current`.execute(ctx.tx)
  }
  if (rows.length === 0) return
  await sql`
    insert into catalog.product_slug (locale, slug, product_id, is_current)
    select locale, slug, product_id, true
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (locale text, slug text, product_id text)
    on conflict (locale, slug) do update set product_id = excluded.product_id,
      is_current = true`.execute(ctx.tx)
}

async function writeHistory(
  ctx: Ctx,
  saves: readonly ProductSave[],
  source: string,
): Promise<void> {
  const rows = saves.map(({ before, after, version, changes }) => ({
    product_id: after.id,
    version,
    kind: before === null ? 'created' : 'changed',
    fields: changes,
  }))
  await sql`
    insert into catalog.change (product_id, version, kind, actor, source, changed_at, fields)
    select product_id, version, kind, ${actorName(ctx.actor)}, ${source}, ${ctx.now}, fields
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (product_id text, version int, kind text, fields jsonb)`.execute(ctx.tx)
}
