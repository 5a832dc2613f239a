import type { Table } from './catalog.ts'

/** How a table would be spread over machines: copied to all, kept on one, or split by a column. */
export type Spread =
  | { readonly kind: 'reference' }
  | { readonly kind: 'local' }
  | { readonly kind: 'by'; readonly column: string }

/** Reads `spread: …` from a table's comment; null where it does not say. */
export function spreadOf({ comment }: Pick<Table, 'comment'>): Spread | null {
  const said = /(?:^|\s)spread: (reference|local|by ([a-z_]+))\b/.exec(comment)
  if (said === null) return null
  if (said[1] === 'reference' || said[1] === 'local') return { kind: said[1] }
  return { kind: 'by', column: said[2] ?? '' }
}

/** Says it as the comment does. */
export function spreadText(spread: Spread): string {
  return spread.kind === 'by' ? `by ${spread.column}` : spread.kind
}
