/** One page of a list; `next` is the cursor of the following page, null on the last. */
export interface Page<Item> {
  readonly items: readonly Item[]
  readonly next: string | null
}

/** What a cursor carries: the sort key of the last row of a page. */
export type CursorKey = readonly (string | number)[]

/** Writes a sort key as an opaque, URL-safe cursor. */
export function encodeCursor(key: CursorKey): string {
  const bytes = new TextEncoder().encode(JSON.stringify(key))
  return bytes.toBase64({ alphabet: 'base64url', omitPadding: true })
}

/** Reads a cursor back; null where it is not one of ours or has another number of keys. */
export function decodeCursor(cursor: string, keys: number): CursorKey | null {
  try {
    const bytes = Uint8Array.fromBase64(cursor, { alphabet: 'base64url' })
    const parsed: unknown = JSON.parse(new TextDecoder().decode(bytes))
    const isKey = (k: unknown): boolean => typeof k === 'string' || typeof k === 'number'
    if (!Array.isArray(parsed) || parsed.length !== keys || !parsed.every(isKey)) return null
    return parsed as CursorKey
  } catch {
    return null
  }
}

/** Cuts `limit + 1` fetched rows into a page; `keyOf` names the sort key of a row. */
export function pageOf<Row>(
  rows: readonly Row[],
  limit: number,
  keyOf: (row: Row) => CursorKey,
): Page<Row> {
  const items = rows.slice(0, limit)
  const last = items.at(-1)
  const more = rows.length > limit && last !== undefined
  return { items, next: more ? encodeCursor(keyOf(last)) : null }
}
