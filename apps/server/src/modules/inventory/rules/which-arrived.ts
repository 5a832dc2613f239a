import type { LotList } from '@redthread/contract/inventory-stored'

interface Expected {
  readonly quantity: number
  readonly received: number
  readonly damaged: number
  readonly lots: LotList
  readonly serials: readonly string[]
}

interface Lot {
  readonly code: string
  readonly quantity: number
  readonly expiresOn?: string | null | undefined
}

interface Said {
  readonly quantity: number
  readonly damaged?: number | undefined
  readonly lots?: readonly Lot[] | undefined
  readonly serials?: readonly string[] | undefined
}

/**
 * Which lots and numbers arrived: as said, with the expiry that was announced; else as announced,
 * where all that was announced arrives at once or the lots follow in their order.
 */
export function whichArrived(expected: Expected, said: Said) {
  const pieces = said.quantity + (said.damaged ?? 0)
  return { lots: lotsArrived(expected, said, pieces), serials: serialsArrived(expected, said) }
}

function lotsArrived({ lots, received, damaged }: Expected, said: Said, pieces: number) {
  if (said.lots !== undefined) {
    return said.lots.map((lot) => ({
      ...lot,
      expiresOn: lot.expiresOn ?? lots.find(({ code }) => code === lot.code)?.expiresOn ?? null,
    }))
  }
  if (lots.length === 0) return undefined
  let before = received + damaged
  let due = pieces
  return lots.flatMap((lot) => {
    const passed = Math.min(before, lot.quantity)
    before -= passed
    const some = Math.min(due, lot.quantity - passed)
    due -= some
    return some === 0 ? [] : [{ ...lot, quantity: some }]
  })
}

function serialsArrived({ quantity, serials, received, damaged }: Expected, said: Said) {
  if (said.serials !== undefined || serials.length === 0) return said.serials
  const isAll = received + damaged === 0 && said.quantity + (said.damaged ?? 0) === quantity
  return isAll ? serials : undefined
}
