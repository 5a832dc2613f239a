/**
 * Puts the named ids into the order given, on the places that they hold together now; all others
 * stay where they are. So a filtered list can be sorted without moving what it does not show.
 * Null where an id is not in the list or is named twice.
 */
export function reordered<T extends string>(all: readonly T[], named: readonly T[]): T[] | null {
  const wanted = new Set(named)
  if (wanted.size !== named.length || named.some((id) => !all.includes(id))) return null
  const next = named[Symbol.iterator]()
  return all.map((id) => (wanted.has(id) ? (next.next().value ?? id) : id))
}
