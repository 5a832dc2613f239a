import type { PostalRange } from '@redthread/contract/delivery'

// A Polish code has a hyphen of its own: `00-001`.
const code = '[0-9A-Za-z][0-9A-Za-z ]*?(?:-[0-9]{3})?'
const stretch = new RegExp(`^(${code})\\s*(?:[–—-]\\s*(${code}))?$`)

/** Reads stretches of postal codes as typed: `00100-00990, 02100`; null where it is none. */
export function readRanges(typed: string): PostalRange[] | null {
  const parts = typed.split(/[,;\n]/).map((part) => part.trim())
  const ranges = parts.filter(Boolean).map((part) => {
    const match = stretch.exec(part)
    const from = match?.[1]?.trim()
    return from === undefined ? null : { from, to: match?.[2]?.trim() ?? from }
  })
  return ranges.includes(null) ? null : ranges.filter((range) => range !== null)
}

/** Writes them as one would type them. */
export function writeRanges(ranges: readonly PostalRange[]): string {
  return ranges.map(({ from, to }) => (from === to ? from : `${from} – ${to}`)).join(', ')
}
