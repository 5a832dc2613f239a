import type { AttributeValue } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import type { TaxRate } from '@redthread/pricing/tax-rate'
import { knownVariants, variantFacts, type VariantFacts } from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import type { GoodsFacts } from '../rules/goods-facts.ts'
import { vatOf } from '../rules/vat-of.ts'
import { offers } from './offers.ts'

/** What is asked of the goods, and their tax where it is known. */
export interface Goods {
  readonly facts: GoodsFacts
  readonly known: VariantFacts
  readonly taxBasisPoints: number | null
}

interface Sale {
  readonly country: string
  readonly at: Temporal.Instant
}

/** What promotions and tax ask of variants, sold in a country at an instant. */
export async function goodsFacts(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  sale: Sale,
): Promise<Map<Id<'var'>, Goods>> {
  const [facts, { taxRates }] = await Promise.all([variantFacts(ctx, variantIds), offers(ctx)])
  return taxed(facts, taxRates, sale)
}

/** The same from memory, for carts: a change is seen within a moment. */
export async function knownGoods(
  ctx: Ctx,
  variantIds: readonly Id<'var'>[],
  sale: Sale,
): Promise<Map<Id<'var'>, Goods>> {
  const [facts, { taxRates }] = await Promise.all([knownVariants(ctx, variantIds), offers(ctx)])
  return taxed(facts, taxRates, sale)
}

function taxed(
  facts: ReadonlyMap<Id<'var'>, VariantFacts>,
  taxRates: readonly TaxRate[],
  sale: Sale,
): Map<Id<'var'>, Goods> {
  const rates = new Map<string, number | null>()
  const rateOf = (taxClass: string): number | null => {
    const known = rates.get(taxClass)
    if (known !== undefined) return known
    const rate = vatOf(taxRates, { ...sale, taxClass })
    rates.set(taxClass, rate)
    return rate
  }
  const goods = new Map<Id<'var'>, Goods>()
  for (const [id, known] of facts) {
    const taxBasisPoints = rateOf(known.taxClass)
    const { productId, categoryIds } = known
    goods.set(id, {
      known,
      taxBasisPoints,
      facts: {
        variantId: id,
        productId,
        categoryIds,
        attributes: attributesOf(known),
        taxBasisPoints: taxBasisPoints ?? 0,
      },
    })
  }
  return goods
}

function attributesOf(known: VariantFacts): Record<string, string | readonly string[]> {
  const { vendor, productType, tags } = known
  const own: Record<string, string | readonly string[]> = { vendor, productType, tags }
  for (const { code, value, locale, channelId } of known.attributes) {
    if (locale !== undefined || channelId !== undefined) continue
    const told = plainValue(value)
    if (told !== null) own[code] = told
  }
  return own
}

function plainValue(value: AttributeValue['value']): string | readonly string[] | null {
  if (typeof value === 'string' || Array.isArray(value)) return value
  if (typeof value === 'boolean') return String(value)
  return null
}
