import pg from 'pg'

type TemporalValue = Temporal.Instant | Temporal.PlainDate | Temporal.PlainTime

function isTemporal(value: unknown): value is TemporalValue {
  return (
    typeof value === 'object' &&
    value !== null &&
    String((value as { [Symbol.toStringTag]?: string })[Symbol.toStringTag]).startsWith('Temporal.')
  )
}

/** A parameter as PostgreSQL reads it: Temporal values as ISO 8601 text, also inside arrays. */
export function toParameter(value: unknown): unknown {
  if (isTemporal(value)) return value.toString()
  return Array.isArray(value) && value.some(isTemporal) ? value.map(toParameter) : value
}

type Query = { values?: unknown[]; submit?: unknown }

/** A pg client that takes Temporal values as parameters; pg alone would send them as JSON. */
export class TemporalClient extends pg.Client {
  constructor(options?: string | pg.ClientConfig) {
    super(options)
    const send = super.query.bind(this) as (...args: unknown[]) => unknown
    const query = (first: unknown, second?: unknown, third?: unknown): unknown =>
      send(withParameters(first), Array.isArray(second) ? second.map(toParameter) : second, third)
    this.query = query as typeof this.query
  }
}

function withParameters(query: unknown): unknown {
  const { values, submit } = (query ?? {}) as Query
  if (!Array.isArray(values) || submit !== undefined) return query
  return { ...(query as Query), values: values.map(toParameter) }
}
