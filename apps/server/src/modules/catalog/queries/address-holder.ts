import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import type { Locale } from '@redthread/kernel/words'
import type { Id } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'

/** What goes, or once went, by an address, and which address it goes by now. */
export interface AddressHolder<P extends string> {
  readonly id: Id<P>
  /** The address in this language now; another than asked for: lead on to it. */
  readonly slug: string | null
}

/** The product that goes, or once went, by an address in a language; null where none did. */
export async function productAt(
  ctx: Ctx,
  locale: Locale,
  slug: string,
): Promise<AddressHolder<'prd'> | null> {
  const row = await db(ctx)
    .selectFrom('catalog.product_slug as asked')
    .leftJoin('catalog.product_slug as now', (join) =>
      join
        .onRef('now.product_id', '=', 'asked.product_id')
        .onRef('now.locale', '=', 'asked.locale')
        .on('now.is_current', '=', true),
    )
    .select(['asked.product_id as id', 'now.slug'])
    .where('asked.locale', '=', locale)
    .where('asked.slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

/** The category that goes, or once went, by an address in a language; null where none did. */
export async function categoryAt(
  ctx: Ctx,
  locale: Locale,
  slug: string,
): Promise<AddressHolder<'cat'> | null> {
  const row = await db(ctx)
    .selectFrom('catalog.category_slug as asked')
    .leftJoin('catalog.category_slug as now', (join) =>
      join
        .onRef('now.category_id', '=', 'asked.category_id')
        .onRef('now.locale', '=', 'asked.locale')
        .on('now.is_current', '=', true),
    )
    .select(['asked.category_id as id', 'now.slug'])
    .where('asked.locale', '=', locale)
    .where('asked.slug', '=', slug)
    .executeTakeFirst()
  return row ?? null
}

interface Asked {
  readonly kind: 'product' | 'category'
  readonly locale: Locale
  readonly slug: string
}

/** What goes by an address; refuses one that nothing ever went by. */
export async function addressHolder(ctx: Ctx, { kind, locale, slug }: Asked) {
  const ask = kind === 'product' ? productAt : categoryAt
  const found = await ask(ctx, locale, slug)
  if (found === null) return catalogRefusals.refuse.unknown_address({ slug })
  return { kind, ...found }
}
