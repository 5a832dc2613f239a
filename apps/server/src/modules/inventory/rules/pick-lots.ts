import type { Id } from '@redthread/kernel/id'

/** A lot that has pieces left, in the order in which lots leave. */
export interface OpenLot {
  readonly id: Id<'lot'>
  readonly code: string
  readonly expiresOn: string | null
  readonly onHand: number
  readonly blocked: boolean
}

/** So many pieces off one lot. */
export interface PickedLot {
  readonly id: Id<'lot'>
  readonly code: string
  readonly quantity: number
}

interface NamedLot {
  readonly code: string
  readonly quantity: number
}

/**
 * Picks pieces off lots: off those named, blocked or not; else off the first of the order that are
 * not blocked (first expired, first out). Null where they do not hold so many, or the names do not
 * come to the number.
 */
export function pickLots(
  lots: readonly OpenLot[],
  quantity: number,
  named?: readonly NamedLot[],
): PickedLot[] | null {
  return named === undefined ? firstExpired(lots, quantity) : asNamed(lots, quantity, named)
}

function firstExpired(lots: readonly OpenLot[], quantity: number): PickedLot[] | null {
  let left = quantity
  const picked: PickedLot[] = []
  for (const { id, code, onHand, blocked } of lots) {
    if (left === 0) break
    if (blocked) continue
    const some = Math.min(left, onHand)
    picked.push({ id, code, quantity: some })
    left -= some
  }
  return left === 0 ? picked : null
}

function asNamed(
  lots: readonly OpenLot[],
  quantity: number,
  named: readonly NamedLot[],
): PickedLot[] | null {
  const wanted = new Map<string, number>()
  for (const lot of named) wanted.set(lot.code, (wanted.get(lot.code) ?? 0) + lot.quantity)
  const picked = [...wanted].map(([code, pieces]) => {
    const lot = lots.find((one) => one.code === code)
    return lot === undefined || lot.onHand < pieces ? null : { id: lot.id, code, quantity: pieces }
  })
  const all = picked.filter((one) => one !== null)
  const told = all.reduce((sum, one) => sum + one.quantity, 0)
  return all.length === wanted.size && told === quantity ? all : null
}
