import { sql } from 'kysely'
import type { BrandTheme, Storefront } from '@redthread/contract/channels'
import type { Ctx } from '#platform/ctx.ts'
import { Snapshot } from '#platform/snapshot.ts'
import { db } from '../tables.ts'
import { cssPath, themeFiles, themeOfKit, type ThemeFiles } from '../theme/theme-of-kit.ts'
import { channelColumns, channelOfRow } from './channel-of-row.ts'
import { storefrontOf } from './storefront-of.ts'

/** Everything that visitors may see of brands and channels, by what they ask for. */
export interface Storefronts {
  readonly channels: readonly Storefront[]
  readonly themes: ReadonlyMap<string, BrandTheme>
  readonly files: ReadonlyMap<string, ThemeFiles>
}

const snapshot = new Snapshot<Storefronts>({ load, stamp })

/** What visitors see, from memory; a moment late where another process changed it. */
export function storefronts(ctx: Ctx): Storefronts | Promise<Storefronts> {
  return snapshot.of(ctx)
}

/** Says that this unit of work changes what visitors see. */
export function forgetStorefronts(ctx: Ctx): void {
  snapshot.changedIn(ctx)
}

// Rows are never deleted and versions only grow: every change moves the sum.
async function stamp(ctx: Ctx): Promise<number> {
  const { rows } = await sql<{ stamp: number }>`
    select (select coalesce(sum(version + kit_edits), 0) from channels.brand)
      + (select coalesce(sum(version), 0) from channels.channel) as stamp`.execute(ctx.tx)
  return rows[0]?.stamp ?? 0
}

async function load(ctx: Ctx): Promise<Storefronts> {
  const [brands, channels] = await Promise.all([brandsOf(ctx), channelsOf(ctx)])
  const files = new Map<string, ThemeFiles>()
  const themes = new Map<string, BrandTheme>()
  for (const brand of brands) {
    const { id, code, name, number, kit } = brand
    if (kit === null || number === null) continue
    const made = themeFiles(kit)
    files.set(made.hash, made)
    const theme = themeOfKit({ id, code, name, number }, kit, made.hash)
    themes.set(id, theme).set(code, theme)
  }
  const byId = new Map(brands.map((brand) => [brand.id, brand]))
  const open = channels.flatMap((row) => {
    const brand = byId.get(row.brand_id)
    if (brand === undefined) return []
    const hash = themes.get(brand.id)?.hash ?? null
    const css = hash === null ? null : cssPath(hash)
    return [storefrontOf(channelOfRow(row), { ...brand, hash, css })]
  })
  return { channels: open, themes, files }
}

function brandsOf(ctx: Ctx) {
  return db(ctx)
    .selectFrom('channels.brand as b')
    .leftJoin('channels.brand_kit as k', (join) =>
      join.onRef('k.brand_id', '=', 'b.id').onRef('k.number', '=', 'b.published_kit'),
    )
    .select(['b.id', 'b.code', 'b.name', 'b.legal_entity as legalEntity', 'k.number', 'k.kit'])
    .where('b.state', '=', 'active')
    .execute()
}

function channelsOf(ctx: Ctx) {
  return db(ctx)
    .selectFrom('channels.channel')
    .select(channelColumns)
    .where('state', '<>', 'archived')
    .orderBy('rank')
    .orderBy('id')
    .execute()
}
