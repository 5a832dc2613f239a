import type { CartInput, CartLine, ShippingCharge } from './cart-input.ts'
import { checkCart } from './check-cart.ts'
import type {
  CouponOutcome,
  Discount,
  Gift,
  PricedCart,
  PricedLine,
  PricedShipping,
  Step,
  TaxSum,
} from './priced-cart.ts'
import { lineSubtotal } from './promotions/cart-view.ts'
import type { Lane } from './promotions/promotion.ts'
import { runPromotions, type PromotionRun } from './promotions/run-promotions.ts'
import { taxOf } from './tax.ts'

/**
 * Reckons what a cart comes to: the same answer for the same question on every machine, whatever
 * the order of its lines. Discounts sum to the cent, no total is negative, tax is rounded once per
 * line, and every promotion given says what it gave or why not. Throws RangeError where lines,
 * charges or promotions share an id, or an amount is not a whole number of minor units.
 */
export function priceCart(input: CartInput): PricedCart {
  checkCart(input)
  const run = runPromotions(input)
  const lines = pricedLines(input, run)
  const shipping = pricedShipping(input, run)
  const taxes = taxSums(input, lines, shipping)
  const subtotal = sum(lines, (line) => line.subtotal)
  const shippingSubtotal = sum(shipping, (one) => one.subtotal)
  const priced = {
    subtotal,
    shippingSubtotal,
    discountTotal: sum(run.applied, ({ draft }) => draft.amount),
    shippingTotal: sum(shipping, (one) => one.total),
    taxTotal: sum(taxes, (one) => one.tax),
    total: sum(taxes, (one) => one.gross),
  }
  return {
    currency: input.currency,
    taxIncluded: input.taxIncluded,
    lines,
    shipping,
    ...priced,
    taxes,
    promotions: run.outcomes,
    coupons: couponOutcomes(input, run),
    gifts: giftsOf(run),
    pointsMultiplier: lines.reduce((most, one) => Math.max(most, one.pointsMultiplier), 10_000),
    pointsBonus: sum(run.applied, ({ draft }) => draft.pointsBonus),
    explanation: explain(run, { ...priced, taxes }),
  }
}

function pricedLines(input: CartInput, run: PromotionRun): PricedLine[] {
  const places = new Map(run.view.lines.map((line, place) => [line.id, place]))
  return input.lines.map((line) => {
    const place = places.get(line.id)
    const discounts = place === undefined ? [] : lineDiscounts(run, place)
    const extra = place === undefined ? 0 : extraPoints(run, place)
    return pricedLine(line, { discounts, taxIncluded: input.taxIncluded, extra })
  })
}

function pricedLine(
  line: CartLine,
  { discounts, taxIncluded, extra }: { discounts: Discount[]; taxIncluded: boolean; extra: number },
): PricedLine {
  const subtotal = lineSubtotal(line)
  const total = subtotal - sum(discounts, (one) => one.amount)
  const { net, tax, gross } = taxOf(total, line.taxBasisPoints, taxIncluded)
  const { id, unit, quantity } = line
  const pointsMultiplier = 10_000 + extra
  return { id, unit, quantity, subtotal, discounts, total, net, tax, gross, pointsMultiplier }
}

function lineDiscounts({ applied }: PromotionRun, place: number): Discount[] {
  const discounts: Discount[] = []
  for (const { promotion, draft } of applied) {
    const amount = draft.off[place] ?? 0
    if (amount > 0) discounts.push({ promotionId: promotion.id, amount })
  }
  return discounts
}

function extraPoints({ applied }: PromotionRun, place: number): number {
  let extra = 0
  for (const { draft } of applied) {
    if (draft.extraPoints > 0 && draft.targets.includes(place)) extra += draft.extraPoints
  }
  return extra
}

function pricedShipping(input: CartInput, run: PromotionRun): PricedShipping[] {
  const places = new Map(run.view.shipping.map((charge, place) => [charge.id, place]))
  return input.shipping.map((charge: ShippingCharge) => {
    const place = places.get(charge.id) ?? 0
    const discounts = run.applied.flatMap(({ promotion, draft }): Discount[] => {
      const amount = draft.shippingOff[place] ?? 0
      return amount > 0 ? [{ promotionId: promotion.id, amount }] : []
    })
    const total = charge.amount - sum(discounts, (one) => one.amount)
    const taxed = taxOf(total, charge.taxBasisPoints, input.taxIncluded)
    return { id: charge.id, subtotal: charge.amount, discounts, total, ...taxed }
  })
}

function taxSums(
  { lines, shipping }: CartInput,
  pricedOnes: readonly PricedLine[],
  charges: readonly PricedShipping[],
): TaxSum[] {
  const sums = new Map<number, { net: number; tax: number; gross: number }>()
  const add = (basisPoints: number, part: { net: number; tax: number; gross: number }) => {
    const so = sums.get(basisPoints) ?? { net: 0, tax: 0, gross: 0 }
    so.net += part.net
    so.tax += part.tax
    so.gross += part.gross
    sums.set(basisPoints, so)
  }
  pricedOnes.forEach((line, place) => add(lines[place]?.taxBasisPoints ?? 0, line))
  charges.forEach((charge, place) => add(shipping[place]?.taxBasisPoints ?? 0, charge))
  return [...sums]
    .map(([basisPoints, so]) => ({ basisPoints, ...so }))
    .toSorted((a, b) => a.basisPoints - b.basisPoints)
}

function couponOutcomes({ coupons }: CartInput, { applied }: PromotionRun): CouponOutcome[] {
  return coupons.map(({ code, promotionId, state }) => ({
    code,
    state,
    applied: state === 'usable' && applied.some(({ promotion }) => promotion.id === promotionId),
  }))
}

function giftsOf({ applied }: PromotionRun): Gift[] {
  return applied.flatMap(({ promotion, draft }) =>
    draft.gifts.map((gift) => ({ promotionId: promotion.id, ...gift })),
  )
}

function explain(
  { applied, lanes }: PromotionRun,
  sums: Pick<PricedCart, 'subtotal' | 'shippingSubtotal' | 'taxes' | 'total'>,
): Step[] {
  return [
    { code: 'goods', amount: sums.subtotal },
    { code: 'shipping', amount: sums.shippingSubtotal },
    ...lanes.flatMap(({ lane, goods, shipping, before }, index): Step[] => [
      { code: 'lane', lane, goods, shipping },
      ...applied
        .slice(before, lanes[index + 1]?.before)
        .map(({ promotion, draft }) => promotionStep(promotion, draft.amount)),
    ]),
    ...sums.taxes.map(({ basisPoints, net, tax }): Step => ({
      code: 'tax',
      basisPoints,
      net,
      tax,
    })),
    { code: 'total', amount: sums.total },
  ]
}

function promotionStep({ id, lane }: { id: string; lane: Lane }, amount: number): Step {
  return { code: 'promotion', lane, promotionId: id, amount }
}

function sum<T>(list: readonly T[], of: (one: T) => number): number {
  let total = 0
  for (const one of list) total += of(one)
  return total
}
