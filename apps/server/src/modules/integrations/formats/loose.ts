/** An object of a JSON file, of whose fields nothing is known yet. */
export type Loose = Readonly<Record<string, unknown>>

/** The value as an object; one without fields where it is none. */
export function looseOf(value: unknown): Loose {
  const isObject = typeof value === 'object' && value !== null && !Array.isArray(value)
  return isObject ? (value as Loose) : {}
}

/** The value as a list; an empty one where it is none. */
export function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? (value as unknown[]) : []
}

/** The value as text; empty where it is neither text nor number. */
export function textOf(value: unknown): string {
  return typeof value === 'string' ? value.trim() : typeof value === 'number' ? String(value) : ''
}
