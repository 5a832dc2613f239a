import { allocate, money } from '@redthread/kernel/money'

/**
 * Splits an amount over weights as the kernel's `allocate` does, and never gives a part more than
 * its weight: what goes beyond the sum of the weights is not given. Plain numbers where products
 * are safe, the kernel otherwise; both give the same parts.
 */
export function allocateAmount(amount: number, weights: readonly number[]): number[] {
  let sum = 0
  let most = 0
  for (const weight of weights) {
    sum += weight
    if (weight > most) most = weight
  }
  if (amount >= sum) return [...weights]
  if (amount <= 0) return weights.map(() => 0)
  if (!Number.isSafeInteger(amount * most)) {
    return allocate(money(amount, 'EUR'), weights).map((part) => part.amount)
  }
  return allocateSafe(amount, weights, sum)
}

function allocateSafe(amount: number, weights: readonly number[], sum: number): number[] {
  const rests = new Float64Array(weights.length)
  let spare = amount
  const parts = weights.map((weight, place) => {
    const scaled = amount * weight
    const rest = scaled % sum
    rests[place] = rest
    const part = (scaled - rest) / sum
    spare -= part
    return part
  })
  if (spare === 0) return parts
  const byRest = weights.map((_, place) => place)
  byRest.sort((a, b) => (rests[b] ?? 0) - (rests[a] ?? 0) || a - b)
  for (let i = 0; i < spare; i++) {
    const place = byRest[i] ?? 0
    parts[place] = (parts[place] ?? 0) + 1
  }
  return parts
}
