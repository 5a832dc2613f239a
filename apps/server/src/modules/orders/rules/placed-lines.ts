import type { OrderLine } from '@redthread/contract/orders'
import type { Id } from '@redthread/kernel/id'
import { spreadLine } from './spread-line.ts'

/** Lines whose goods are kept, each with the name that its goods were asked for by. */
export interface LinesToPlace {
  readonly lines: readonly { readonly lineId: string; readonly line: OrderLine }[]
  readonly parts: readonly {
    readonly heldAs: string
    readonly lineId: string
    readonly locationId: Id<'loc'> | null
    readonly quantity: number
  }[]
  readonly taxIncluded: boolean
  readonly newLineId: () => Id<'oln'>
}

/** Lines as the order keeps them, and which kept goods are for which. */
export interface PlacedLines {
  readonly lines: readonly OrderLine[]
  readonly orderLines: readonly { readonly lineId: string; readonly orderLineId: Id<'oln'> }[]
}

/** One line of the order per place that its goods lie in; what is collected keeps its store. */
export function placedLines({ lines, parts, taxIncluded, newLineId }: LinesToPlace): PlacedLines {
  const orderLines: { lineId: string; orderLineId: Id<'oln'> }[] = []
  const placed = lines.flatMap(({ lineId, line }) => {
    const own = parts.filter((part) => part.lineId === lineId)
    if (own.length === 0) return [line]
    const places = own.map(({ heldAs, locationId, quantity }, at) => {
      const id = at === 0 ? line.id : newLineId()
      orderLines.push({ lineId: heldAs, orderLineId: id })
      return { id, locationId: locationId ?? line.fulfillment.locationId, quantity }
    })
    return spreadLine(line, places, taxIncluded)
  })
  return { lines: placed, orderLines }
}
