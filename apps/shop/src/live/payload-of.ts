/** What a live message says, out of its envelope; undefined where it is no message of ours. */
export function payloadOf(message: string): unknown {
  let parsed: unknown
  try {
    parsed = JSON.parse(message)
  } catch {
    return undefined
  }
  return nested(parsed, 'data') ?? nested(parsed, 'payload') ?? parsed
}

/** A field of a value that may be anything. */
export function nested(value: unknown, key: string): unknown {
  if (typeof value !== 'object' || value === null || !(key in value)) return undefined
  return (value as Record<string, unknown>)[key]
}
