import { readParity, type Parity, type ParityWish } from './pricing-api.ts'

interface Part {
  only: boolean
  after: string | undefined
}

/**
 * One list out of two: first what differs and nobody has declared, then all the rest. The cursor
 * says by its first letter in which of them it stands.
 */
export async function flaggedFirst(
  wish: ParityWish,
  { only, after }: Part,
): Promise<{ items: Parity[]; next: string | null }> {
  const inRest = after?.startsWith('r') ?? false
  const cursor = after?.slice(1) || undefined
  if (inRest) {
    const { items, next } = await readParity(wish, cursor)
    const rest = items.filter(({ flagged }) => flagged === 0)
    return { items: rest, next: next === null ? null : `r${next}` }
  }
  const { items, next } = await readParity({ ...wish, flagged: true }, cursor)
  if (next !== null) return { items: [...items], next: `f${next}` }
  if (only) return { items: [...items], next: null }
  // The first page shows both: a screen that begins empty would say that nothing is there.
  const rest = await flaggedFirst(wish, { only, after: 'r' })
  return { items: [...items, ...rest.items], next: rest.next }
}
