import type { Ctx } from '../ctx.ts'

/** Attempts of a delivery before it is parked for a person to look at. */
export const attemptsBeforeParking = 8

const firstMs = 500
const longestMs = 300_000

/** When to try again after the n-th failure: doubling from half a second, ± 25 % by chance. */
export function nextAttemptAt(ctx: Ctx, failures: number): Temporal.Instant {
  const plain = Math.min(firstMs * 2 ** (failures - 1), longestMs)
  const chance = (ctx.random(1)[0] ?? 0) / 255
  return ctx.now.add({ milliseconds: Math.round(plain * (0.75 + chance / 2)) })
}
