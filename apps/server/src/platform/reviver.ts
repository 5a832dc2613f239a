import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'

export type Revive = (value: unknown) => unknown

interface SchemaWords {
  readonly format?: unknown
  readonly properties?: Readonly<Record<string, TSchema>>
  readonly items?: TSchema
  readonly anyOf?: readonly TSchema[]
}

/**
 * Compiles a schema to a function that makes the instants of a checked JSON value Temporal, as the
 * contract types them; null where the schema holds none. Throws RangeError on an instant out of
 * range.
 */
export function reviverOf(schema: TSchema): Revive | null {
  const { format, properties, items, anyOf } = schema as SchemaWords
  if (format === 'date-time') return (value) => Temporal.Instant.from(value as string)
  if (properties !== undefined) return objectReviver(properties)
  if (items !== undefined && !Array.isArray(items)) {
    const revive = reviverOf(items)
    return revive && ((value) => (value as unknown[]).map(revive))
  }
  return anyOf === undefined ? null : unionReviver(anyOf)
}

function objectReviver(properties: Readonly<Record<string, TSchema>>): Revive | null {
  const inside = Object.entries(properties).flatMap(([name, schema]) => {
    const revive = reviverOf(schema)
    return revive === null ? [] : [[name, revive] as const]
  })
  if (inside.length === 0) return null
  return (value) => {
    const copy = { ...(value as Record<string, unknown>) }
    for (const [name, revive] of inside) {
      if (copy[name] !== undefined) copy[name] = revive(copy[name])
    }
    return copy
  }
}

function unionReviver(options: readonly TSchema[]): Revive | null {
  const choices = options.map((schema) => ({ check: Compile(schema), revive: reviverOf(schema) }))
  if (choices.every(({ revive }) => revive === null)) return null
  return (value) => {
    const revive = choices.find(({ check }) => check.Check(value))?.revive
    return revive ? revive(value) : value
  }
}
