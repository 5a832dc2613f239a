import { divideRounded } from '@redthread/kernel/money'

/**
 * Takes `value × times ÷ by` to the nearest whole number, halves away from zero; exact for any
 * safe numbers. In plain numbers where the product is safe, which is nearly always.
 */
export function proportion(value: number, times: number, by: number): number {
  const product = value * times
  if (!Number.isSafeInteger(product)) {
    return divideRounded(BigInt(value) * BigInt(times), BigInt(by), 'half_up')
  }
  const magnitude = product < 0 ? -product : product
  const rest = magnitude % by
  const quotient = (magnitude - rest) / by + (rest * 2 >= by ? 1 : 0)
  return product < 0 && quotient > 0 ? -quotient : quotient
}
