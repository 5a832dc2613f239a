import type { TSchema } from 'typebox'

type Read = (text: unknown) => unknown

interface Property {
  readonly type?: string
  readonly default?: unknown
  readonly items?: Property
  readonly anyOf?: readonly Property[]
}

/**
 * Reads params and queries, which are text, as the numbers, truths and lists of their schema,
 * and fills defaults in. What cannot be read stays text, for the check to refuse.
 */
export function textReader(schema: TSchema): (value: unknown) => unknown {
  const { properties = {} } = schema as { properties?: Record<string, Property> }
  const readers = Object.entries(properties).map(([name, p]) => ({
    name,
    read: readerOf(p),
    fallback: p.default,
  }))
  return (value) => {
    const given = { ...(value as Record<string, unknown>) }
    for (const { name, read, fallback } of readers) {
      if (given[name] !== undefined) given[name] = read(given[name])
      else if (fallback !== undefined) given[name] = fallback
    }
    return given
  }
}

function readerOf(property: Property): Read {
  const types = property.anyOf?.map((p) => p.type) ?? [property.type]
  if (types.includes('integer') || types.includes('number')) return readNumber
  if (types.includes('boolean')) return readTruth
  if (!types.includes('array')) return (text) => text
  const item = readerOf(property.items ?? {})
  return (text) => (Array.isArray(text) ? text : [text]).map(item)
}

function readNumber(text: unknown): unknown {
  if (typeof text !== 'string' || text.trim() === '') return text
  const number = Number(text)
  return Number.isFinite(number) ? number : text
}

function readTruth(text: unknown): unknown {
  if (text === 'true' || text === '1' || text === '') return true
  if (text === 'false' || text === '0') return false
  return text
}
