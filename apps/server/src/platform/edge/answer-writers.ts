import fastJson from 'fast-json-stringify'
import type { Route } from '../route.ts'

type Write = (value: unknown) => string

/**
 * Writes a route's answers as JSON by the schema of their status; none where a status has no
 * schema. Each is made with the first answer: most of some hundred routes are not called in a day,
 * and their writers would take as much memory as all that is sold.
 */
export function answerWriters({ answer }: Route): (status: number) => Write | undefined {
  const made = new Map<number, Write>()
  return (status) => {
    const known = made.get(status)
    const schema = answer[status]
    if (known !== undefined || schema === undefined || schema === null) return known
    const write = fastJson(writable(schema) as never) as Write
    made.set(status, write)
    return write
  }
}

// The serializer writes dates of `Date` alone; without the format it asks Temporal for its text.
function writable(schema: unknown): unknown {
  return JSON.parse(JSON.stringify(schema, (_, value: unknown) => withoutDateFormat(value)))
}

function withoutDateFormat(value: unknown): unknown {
  const { format } = (value ?? {}) as { format?: unknown }
  if (format !== 'date-time' && format !== 'date' && format !== 'time') return value
  const { format: _, ...rest } = value as Record<string, unknown>
  return rest
}
