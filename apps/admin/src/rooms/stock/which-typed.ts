import type { Document } from './documents-api.ts'

type Line = Document['lines'][number]
type Tracking = Line['tracking']

/** A lot as it is typed; the date empty where it has none. */
export interface LotTyped {
  readonly code: string
  readonly expiresOn: string
  readonly quantity: number
}

/** Which pieces exactly, as typed: lots, or serial numbers one in each line. */
export interface WhichTyped {
  readonly lots: readonly LotTyped[]
  readonly serials: string
}

/** What stands in the fields at first: what was announced and has not come yet. */
export function usualWhich({ lots = [], serials = [], received, damaged }: Line): WhichTyped {
  let before = received + damaged
  const due = lots.flatMap(({ code, quantity, expiresOn }) => {
    const passed = Math.min(before, quantity)
    before -= passed
    const left = quantity - passed
    return left === 0 ? [] : [{ code, expiresOn: expiresOn ?? '', quantity: left }]
  })
  return {
    lots: due.length > 0 ? due : [{ code: '', expiresOn: '', quantity: 0 }],
    // Of numbers nobody can know which came first.
    serials: received + damaged === 0 ? serials.join('\n') : '',
  }
}

/** Serial numbers as typed or scanned: one in each line, or with commas between. */
export function readSerials(typed: string): string[] {
  return typed
    .split(/[\n,;]/)
    .map((serial) => serial.trim())
    .filter(Boolean)
}

/** How many pieces are named; a lot that stands alone holds all of them. */
export function namedPieces(tracking: Tracking, pieces: number, which: WhichTyped): number {
  if (tracking === 'serial') return readSerials(which.serials).length
  if (tracking === 'quantity') return pieces
  const [only, ...others] = which.lots
  if (others.length === 0) return only && only.code.trim() !== '' ? pieces : 0
  return which.lots.reduce((sum, { code, quantity }) => sum + (code.trim() ? quantity : 0), 0)
}

/** What is typed as the server takes it; null where not each piece is named once. */
export function whichOf(
  tracking: Tracking,
  pieces: number,
  which: WhichTyped,
): Pick<Line, 'lots' | 'serials'> | null {
  if (tracking === 'quantity' || pieces === 0) return {}
  if (namedPieces(tracking, pieces, which) !== pieces) return null
  if (tracking === 'serial') {
    const serials = readSerials(which.serials)
    return new Set(serials).size === serials.length ? { serials } : null
  }
  const alone = which.lots.length === 1
  const lots = which.lots
    .map(({ code, quantity, expiresOn }) => ({
      code: code.trim(),
      quantity: alone ? pieces : quantity,
      expiresOn: expiresOn || null,
    }))
    .filter(({ code, quantity }) => code !== '' && quantity > 0)
  return new Set(lots.map(({ code }) => code)).size === lots.length ? { lots } : null
}
