import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { FacetLabel } from '../rules/facet-tokens.ts'
import type { Offer } from '../rules/offer-of.ts'
import type { ShownProduct } from '../rules/shown-product.ts'

/** Offers to be written, with what all channels share. */
export interface Written {
  readonly products: readonly ShownProduct[]
  readonly offers: readonly Offer[]
  readonly turn: number
}

/** Writes offers, cards and names in a few statements, however many there are. */
export async function writeOffers(ctx: Ctx, { products, offers, turn }: Written): Promise<void> {
  await numberProducts(ctx, products)
  await Promise.all([
    writeOfferRows(ctx, offers, turn),
    hideOthers(ctx, { products, offers, turn }),
    writeCards(ctx, products, offers),
    writeLabels(ctx, offers, turn),
  ])
}

/** Gives new products their short number. */
function numberProducts(ctx: Ctx, products: readonly ShownProduct[]) {
  const ids = products.map(({ id }) => id)
  return sql`
    insert into storefront.product (product_id)
    select id from unnest(${ids}::text[]) as given(id)
    where not exists (select from storefront.product p where p.product_id = id)
    on conflict do nothing`.execute(ctx.tx)
}

function writeOfferRows(ctx: Ctx, offers: readonly Offer[], turn: number) {
  const rows = offers.map((offer) => ({
    channel_id: offer.channelId,
    product_id: offer.productId,
    locales: offer.locales,
    currency: offer.currency,
    from_minor: offer.from,
    to_minor: offer.to,
    prior_minor: offer.prior,
    category_ids: offer.categoryIds,
    tokens: offer.tokens,
    shown_since: offer.shownSince,
    next_change_at: offer.nextChangeAt,
  }))
  return sql`
    insert into storefront.offer (channel_id, product_id, no, locales, currency, from_minor,
      to_minor, prior_minor, category_ids, tokens, popularity, shown_since, next_change_at, turn)
    select o.channel_id, o.product_id, p.no, o.locales, o.currency, o.from_minor, o.to_minor,
      o.prior_minor, o.category_ids, o.tokens, least(p.views, 2000000000), o.shown_since,
      o.next_change_at, ${turn}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb) as o(channel_id text,
      product_id text, locales text[], currency text, from_minor bigint, to_minor bigint,
      prior_minor bigint, category_ids text[], tokens text[], shown_since timestamptz,
      next_change_at timestamptz)
    join storefront.product p on p.product_id = o.product_id
    on conflict (channel_id, product_id) do update set locales = excluded.locales,
      currency = excluded.currency, from_minor = excluded.from_minor,
      to_minor = excluded.to_minor, prior_minor = excluded.prior_minor,
      category_ids = excluded.category_ids, tokens = excluded.tokens,
      popularity = excluded.popularity, shown_since = excluded.shown_since,
      next_change_at = excluded.next_change_at, turn = excluded.turn`.execute(ctx.tx)
}

/** Channels that no longer offer a product show it no more. */
function hideOthers(ctx: Ctx, { products, offers, turn }: Written) {
  const ids = products.map(({ id }) => id)
  const keys = offers.map(({ channelId, productId }) => `${channelId} ${productId}`)
  return sql`
    update storefront.offer set locales = '{}', next_change_at = null, turn = ${turn}
    where product_id = any(${ids}::text[]) and locales <> '{}'
      and not channel_id || ' ' || product_id = any(${keys}::text[])`.execute(ctx.tx)
}

async function writeCards(
  ctx: Ctx,
  products: readonly ShownProduct[],
  offers: readonly Offer[],
): Promise<void> {
  const all = offers.flatMap(({ channelId, productId, cards }) => {
    return cards.map(({ locale, card }) => ({ channelId, productId, locale, card }))
  })
  const ids = products.map(({ id }) => id)
  const keys = all.map(({ channelId, productId, locale }) => `${channelId} ${productId} ${locale}`)
  // In one order after the other: a card must not be written before its offer is.
  await sql`
    delete from storefront.card where product_id = any(${ids}::text[])
      and not channel_id || ' ' || product_id || ' ' || locale = any(${keys}::text[])
    `.execute(ctx.tx)
  await sql`
    insert into storefront.card (channel_id, product_id, locale, card)
    select * from unnest(${all.map(({ channelId }) => channelId)}::text[],
      ${all.map(({ productId }) => productId)}::text[],
      ${all.map(({ locale }) => locale)}::text[],
      ${all.map(({ card }) => JSON.stringify(card))}::text[])
    on conflict (channel_id, product_id, locale) do update set card = excluded.card
    where card.card <> excluded.card`.execute(ctx.tx)
}

/** Writes only what is new or called differently: readers take on what has a new turn. */
function writeLabels(ctx: Ctx, offers: readonly Offer[], turn: number) {
  const labels = new Map<string, FacetLabel>()
  for (const offer of offers) {
    for (const label of offer.labels) {
      const key = `${label.code}:${label.value}`
      if (!labels.has(key)) labels.set(key, label)
    }
  }
  return sql`
    insert into storefront.facet_label as l (code, value, label, swatch, rank, turn)
    select code, value, label, swatch, rank, ${turn}
    from jsonb_to_recordset(${JSON.stringify([...labels.values()])}::jsonb)
      as g(code text, value text, label jsonb, swatch text, rank int)
    on conflict (code, value) do update set label = excluded.label, swatch = excluded.swatch,
      rank = excluded.rank, turn = excluded.turn
    where (l.label, l.swatch, l.rank) is distinct from
      (excluded.label, excluded.swatch, excluded.rank)`.execute(ctx.tx)
}
