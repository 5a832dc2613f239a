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

interface Row extends Omit<ArticleFacts, 'picture' | 'options'> {
  readonly options: ArticleFacts['options'] | null
  readonly hash: string | null
  readonly mediaType: string
  readonly width: number | null
  readonly height: number | null
  readonly color: string | null
  readonly alt: SomeWords | null
}

/**
 * Articles by their variants, as a map; one statement however many. The ids stand in a subselect:
 * a plan that does not depend on them is made once, not at each call.
 */
export async function articleFacts(
  ctx: Ctx,
  ids: readonly Id<'var'>[],
): Promise<Map<Id<'var'>, ArticleFacts>> {
  if (ids.length === 0) return new Map()
  const { rows } = await sql<Row>`
    select v.id as "variantId", v.product_id as "productId", v.sku, v.gtin, p.name,
      titles.titles, titles.slugs, chosen.options, v.weight_g as "weightG",
      v.requires_shipping as "requiresShipping",
      v.state = 'active' and p.state = 'active' as "isActive",
      array(select b.channel_id from catalog.publication b
        where b.product_id = p.id and (b.from_at is null or b.from_at <= ${ctx.now})
          and (b.until_at is null or b.until_at > ${ctx.now})) as "channelIds",
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
  return new Map(rows.map((row) => [row.variantId, factsOf(row)]))
}

function factsOf(row: Row): ArticleFacts {
  const { hash, mediaType, width, height, color, alt, options, titles, slugs, ...own } = row
  const shown = { hash: hash ?? '', mediaType, width, height, color, alt }
  return {
    ...own,
    titles: titles ?? {},
    slugs: slugs ?? {},
    options: options ?? [],
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
