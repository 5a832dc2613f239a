import { sql } from 'kysely'
import type { SomeWords } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { assetUrl, renditionWidths } from '../rules/asset-url.ts'

/** An article as carts and orders show it: one variant in every language, and its picture. */
export interface ArticleFacts {
  readonly variantId: Id<'var'>
  readonly productId: Id<'prd'>
  readonly sku: string
  readonly gtin: string | null
  /** The internal name: for where no language has a title. */
  readonly name: string
  readonly titles: SomeWords
  readonly slugs: SomeWords
  readonly options: readonly { readonly name: SomeWords; readonly label: SomeWords }[]
  readonly picture: ArticlePicture | null
  readonly weightG: number | null
  readonly requiresShipping: boolean
  /** Neither the variant nor its product was taken out of sale. */
  readonly isActive: boolean
  /** Channels that it is published to at the instant of the ctx. */
  readonly channelIds: readonly Id<'chn'>[]
}

/** A picture in the widths that there are of it; drawings come as one file. */
export interface ArticlePicture {
  readonly url: string
  readonly sources: readonly { readonly url: string; readonly width: number }[]
  readonly width: number
  readonly height: number
  readonly color: string | null
  readonly alt: SomeWords
}

/** Since when and until when something is published to a channel, in epoch milliseconds. */
interface Window {
  readonly channelId: Id<'chn'>
  readonly from: number | null
  readonly until: number | null
}

/** An article whatever the time: with the windows of its publications. */
export interface ArticleRecord extends Omit<ArticleFacts, 'channelIds'> {
  readonly windows: readonly Window[]
}

interface Row extends Omit<ArticleRecord, 'picture' | 'options' | 'windows'> {
  readonly options: ArticleFacts['options'] | null
  readonly windows: readonly Window[] | null
  readonly hash: string | null
  readonly mediaType: string
  readonly width: number | null
  readonly height: number | null
  readonly color: string | null
  readonly alt: SomeWords | null
}

/** Articles by their variants, as a map; one statement however many. */
export async function articleFacts(
  ctx: Ctx,
  ids: readonly Id<'var'>[],
): Promise<Map<Id<'var'>, ArticleFacts>> {
  const records = await articleRecords(ctx, ids)
  return new Map([...records].map(([id, record]) => [id, articleAt(record, ctx.now)]))
}

/** An article as it stands at an instant. */
export function articleAt({ windows, ...own }: ArticleRecord, at: Temporal.Instant): ArticleFacts {
  const ms = at.epochMilliseconds
  const open = windows.filter(({ from, until }) => (from ?? ms) <= ms && (until ?? Infinity) > ms)
  return { ...own, channelIds: open.map(({ channelId }) => channelId) }
}

/**
 * The same whatever the time. The ids stand in a subselect: a plan that does not depend on them is
 * made once, not at each call.
 */
export async function articleRecords(
  ctx: Ctx,
  ids: readonly Id<'var'>[],
): Promise<Map<Id<'var'>, ArticleRecord>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select v.id as "variantId", v.product_id as "productId", v.sku, v.gtin, p.name,
      titles.titles, titles.slugs, chosen.options, v.weight_g as "weightG",
      v.requires_shipping as "requiresShipping",
      v.state = 'active' and p.state = 'active' as "isActive",
      (select jsonb_agg(jsonb_build_object('channelId', b.channel_id,
          'from', extract(epoch from b.from_at) * 1000,
          'until', extract(epoch from b.until_at) * 1000))
        from catalog.publication b where b.product_id = p.id) as windows,
      a.hash, a.media_type as "mediaType", a.width, a.height, a.color, shown.alt
    from catalog.variant v
    join catalog.product p on p.id = v.product_id
    cross join lateral (
      select jsonb_object_agg(key, value -> 'title') filter (where value ? 'title') as titles,
        jsonb_object_agg(key, value -> 'slug') filter (where value ? 'slug') as slugs
      from jsonb_each(p.texts)) titles
    cross join lateral (
      select jsonb_agg(jsonb_build_object('name', o -> 'name', 'label', c -> 'label')
        order by n) as options
      from jsonb_array_elements(p.options) with ordinality as given(o, n)
      cross join lateral jsonb_array_elements(o -> 'values') c
      where c ->> 'code' = v.options ->> (o ->> 'code')) chosen
    left join lateral (
      select m.asset_id, m.alt from catalog.media m
      where m.product_id = p.id and (v.asset_id is null or m.asset_id = v.asset_id)
      order by m.position limit 1) shown on true
    left join catalog.asset a
      on a.id = coalesce(v.asset_id, shown.asset_id) and a.media_type like 'image/%'
    where v.id = any((select ${ids}::text[])::text[])`.execute(ctx.tx)
  return new Map(rows.map((row) => [row.variantId, recordOf(row)]))
}

function recordOf(row: Row): ArticleRecord {
  const { hash, mediaType, width, height, color, alt, options, titles, slugs, ...rest } = row
  const { windows, ...own } = rest
  const shown = { hash: hash ?? '', mediaType, width, height, color, alt }
  return {
    ...own,
    titles: titles ?? {},
    slugs: slugs ?? {},
    options: options ?? [],
    windows: windows ?? [],
    picture: hash === null ? null : pictureOf(shown),
  }
}

const unknownSide = 800
const mostWidth = 640

type Shown = Pick<Row, 'mediaType' | 'width' | 'height' | 'color' | 'alt'> & { hash: string }

function pictureOf(shown: Shown): ArticlePicture {
  const { width, height, color, alt } = shown
  const widths = renditionWidths.filter((one) => one <= mostWidth)
  const sources = new Map(widths.map((one) => [assetUrl(shown, one), one]))
  return {
    url: assetUrl(shown, 320),
    sources: [...sources].map(([url, at]) => ({ url, width: at })),
    width: width ?? unknownSide,
    height: height ?? unknownSide,
    color,
    alt: alt ?? {},
  }
}
