import type { FulfillmentChoice } from '@redthread/contract/carts-lines'
import { mostCartLines, mostPieces } from '@redthread/contract/carts-lines'
import type { skipReasons } from '@redthread/contract/carts-shared'
import type { Id } from '@redthread/kernel/id'
import { promiseOf, type Stock } from './promise-of.ts'

/** A line that somebody wants in a cart, on a way that is possible there. */
export interface WantedLine {
  readonly variantId: Id<'var'>
  readonly quantity: number
  readonly choice: FulfillmentChoice | null
  /** The choice as one text. */
  readonly way: string
  readonly note: string | null
}

/** What is already in the cart of an article. */
export interface OwnPieces {
  readonly variant_id: Id<'var'>
  readonly way: string
  readonly quantity: number
}

/** What lines are decided by. */
export interface Standing {
  /** Articles that are for sale here. */
  readonly sold: ReadonlySet<string>
  readonly stock: ReadonlyMap<Id<'var'>, Stock>
  readonly own: readonly OwnPieces[]
  readonly lineCount: number
}

export interface SkippedLine {
  readonly line: WantedLine
  readonly reason: (typeof skipReasons)[number]
  readonly available: number | null
}

/** The lines to be put in, the same article on the same way once, and those that cannot be. */
export interface DecidedLines {
  readonly put: readonly WantedLine[]
  readonly skipped: readonly SkippedLine[]
}

/** Decides which lines go in: what is for sale, as far as stock goes, while there is room. */
export function decideLines(wanted: readonly WantedLine[], standing: Standing): DecidedLines {
  const { sold, own, lineCount } = standing
  const put: WantedLine[] = []
  const skipped: SkippedLine[] = []
  let room = mostCartLines - lineCount
  for (const line of joined(wanted)) {
    const before = own.find((one) => isSame(one, line))?.quantity ?? 0
    const available = promised(line, standing)
    const isNew = before === 0
    if (!sold.has(line.variantId)) skipped.push({ line, reason: 'not_for_sale', available: null })
    else if (isNew && room === 0) skipped.push({ line, reason: 'cart_full', available: null })
    else if (before + line.quantity > Math.min(available, mostPieces)) {
      skipped.push({ line, reason: 'not_enough', available: Math.min(available, mostPieces) })
    } else {
      put.push(line)
      if (isNew) room--
    }
  }
  return { put, skipped }
}

function joined(wanted: readonly WantedLine[]): WantedLine[] {
  const lines = new Map<string, WantedLine>()
  for (const line of wanted) {
    const key = `${line.variantId} ${line.way}`
    const same = lines.get(key)
    const quantity = (same?.quantity ?? 0) + line.quantity
    lines.set(key, { ...line, quantity, note: line.note ?? same?.note ?? null })
  }
  return [...lines.values()]
}

/** How many pieces the line may hold: what other lines of the article draw on is not there. */
function promised(line: WantedLine, { stock, own }: Standing): number {
  const { choice, variantId } = line
  const kind = choice?.kind ?? null
  const locationId = choice?.kind === 'pickup' ? choice.locationId : null
  const { now, later } = promiseOf(stock.get(variantId), { kind, locationId })
  const others = own
    .filter((one) => one.variant_id === variantId && !isSame(one, line))
    .filter(({ way }) => drawsOnSame(way, line.way))
  return Math.max(0, now + later - others.reduce((sum, { quantity }) => sum + quantity, 0))
}

/** Two ways draw on the same stock where they are the same kind, at the same store. */
function drawsOnSame(one: string, other: string): boolean {
  const stockOf = (way: string) => way.split(' ').slice(0, 2).join(' ')
  return stockOf(one) === stockOf(other)
}

function isSame(own: OwnPieces, line: WantedLine): boolean {
  return own.variant_id === line.variantId && own.way === line.way
}
