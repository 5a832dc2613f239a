import type { SomeWords, TaxClass } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import { locales, type Locale } from '@redthread/kernel/words'
import { articleFacts, variantFacts } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'

/** An article as an order keeps it, in the language of the order. */
export interface Article {
  readonly productId: Id<'prd'>
  readonly sku: string
  readonly title: string
  readonly detail: string | null
  readonly imageUrl: string | null
  readonly taxClass: TaxClass
}

/** Articles that are sold in a channel, as they are called today; the others are missing. */
export async function articles(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  { locale, channelId }: { readonly locale: Locale; readonly channelId: Id<'chn'> },
): Promise<Map<Id<'var'>, Article>> {
  const [facts, taxed] = await Promise.all([
    articleFacts(ctx, variantIds),
    variantFacts(ctx, variantIds),
  ])
  return new Map(
    [...facts].flatMap(([id, { productId, sku, name, titles, options, picture, ...sold }]) => {
      const taxClass = taxed.get(id)?.taxClass
      if (taxClass === undefined || !sold.isActive || !sold.channelIds.includes(channelId))
        return []
      const title = said(titles, locale) ?? name
      const detail = options.map(({ label }) => said(label, locale) ?? '').join(' · ') || null
      const imageUrl = picture?.url ?? null
      return [[id, { productId, sku, title, detail, imageUrl, taxClass }] as const]
    }),
  )
}

function said(words: SomeWords, locale: Locale): string | undefined {
  return [locale, ...locales].map((one) => words[one]).find((text) => text !== undefined)
}
