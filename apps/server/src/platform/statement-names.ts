const most = 500
const names = new Map<string, string>()
const seen = new Map<string, number>()

/**
 * The name under which a statement is prepared, or undefined while it is rare. A statement earns
 * its name at the second use; names are few, since each costs memory in every connection.
 */
export function statementName(text: string): string | undefined {
  const name = names.get(text)
  if (name !== undefined) return name
  if (names.size >= most) return undefined
  const uses = (seen.get(text) ?? 0) + 1
  if (uses < 2) {
    if (seen.size >= 2 * most) seen.clear()
    seen.set(text, uses)
    return undefined
  }
  seen.delete(text)
  const fresh = `rt${names.size}`
  names.set(text, fresh)
  return fresh
}
