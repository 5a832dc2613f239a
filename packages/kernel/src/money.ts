/** ISO 4217 codes that the engine trades in, with the number of minor digits. */
export const currencies = {
  EUR: 2,
  DKK: 2,
  PLN: 2,
  SEK: 2,
  NOK: 2,
  CZK: 2,
  GBP: 2,
  USD: 2,
} as const

export type Currency = keyof typeof currencies

/** An exact amount in minor units (cents, øre, grosze): never a float, never without currency. */
export interface Money {
  readonly amount: number
  readonly currency: Currency
}

/** How a fraction of a minor unit is settled; the caller always names it. */
export type Rounding = 'half_up' | 'half_even' | 'down' | 'up'

/** Makes money; throws RangeError where the amount is not a safe whole number. */
export function money(amount: number, currency: Currency): Money {
  if (!Number.isSafeInteger(amount)) {
    throw new RangeError(`money must be whole minor units, got ${amount}`)
  }
  return { amount: amount === 0 ? 0 : amount, currency }
}

/** Adds two amounts of one currency; throws TypeError where the currencies differ. */
export function addMoney(a: Money, b: Money): Money {
  sameCurrency(a, b)
  return money(a.amount + b.amount, a.currency)
}

/** Subtracts b from a; throws TypeError where the currencies differ. */
export function subtractMoney(a: Money, b: Money): Money {
  sameCurrency(a, b)
  return money(a.amount - b.amount, a.currency)
}

/** Multiplies a unit amount by a whole quantity. */
export function timesMoney(unit: Money, quantity: number): Money {
  if (!Number.isSafeInteger(quantity)) throw new RangeError('a quantity is a whole number')
  return money(unit.amount * quantity, unit.currency)
}

/** Takes a share in basis points (1/100 of a percent), rounded as named; exact in between. */
export function shareOf(total: Money, basisPoints: number, rounding: Rounding): Money {
  return money(
    divideRounded(BigInt(total.amount) * BigInt(basisPoints), 10_000n, rounding),
    total.currency,
  )
}

/**
 * Splits `total` over whole, non-negative `weights` so that the parts sum to it exactly; spare
 * units go to the largest remainders, ties to the earlier part. Throws RangeError on no weight.
 */
export function allocate(total: Money, weights: readonly number[]): Money[] {
  const sum = weights.reduce((a, b) => a + b, 0)
  if (!(sum > 0) || !Number.isSafeInteger(sum) || weights.some((w) => !(w >= 0))) {
    throw new RangeError('weights must be whole, not negative, and not all zero')
  }
  const sign = total.amount < 0 ? -1 : 1
  const whole = BigInt(Math.abs(total.amount))
  const parts = weights.map((weight, index) => {
    const scaled = whole * BigInt(weight)
    return { index, share: Number(scaled / BigInt(sum)), rest: scaled % BigInt(sum) }
  })
  let spare = Number(whole) - parts.reduce((a, p) => a + p.share, 0)
  const byRest = parts.toSorted((a, b) => Number(b.rest - a.rest) || a.index - b.index)
  for (const part of byRest) {
    if (spare <= 0) break
    part.share++
    spare--
  }
  return parts.map((p) => money(sign * p.share, total.currency))
}

function sameCurrency(a: Money, b: Money): void {
  if (a.currency !== b.currency) {
    throw new TypeError(`cannot mix ${a.currency} and ${b.currency}`)
  }
}

/** Divides whole numbers with a named rounding; `divisor` is positive. */
export function divideRounded(value: bigint, divisor: bigint, rounding: Rounding): number {
  const negative = value < 0n
  const magnitude = negative ? -value : value
  const quotient = magnitude / divisor
  const twice = (magnitude % divisor) * 2n
  const up =
    (rounding === 'up' && twice > 0n) ||
    (rounding === 'half_up' && twice >= divisor) ||
    (rounding === 'half_even' && (twice > divisor || (twice === divisor && quotient % 2n === 1n)))
  const rounded = Number(up ? quotient + 1n : quotient)
  return negative ? -rounded : rounded
}
