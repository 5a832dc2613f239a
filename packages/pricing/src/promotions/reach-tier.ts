/** Finds the highest tier that a value reaches, and the lowest that it does not; in any order. */
export function reachTier<T extends { readonly from: number }>(
  tiers: readonly T[],
  value: number,
): { readonly reached: T | null; readonly next: T | null } {
  let reached: T | null = null
  let next: T | null = null
  for (const tier of tiers) {
    if (tier.from <= value) {
      if (reached === null || tier.from > reached.from) reached = tier
    } else if (next === null || tier.from < next.from) next = tier
  }
  return { reached, next }
}
