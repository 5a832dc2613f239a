import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'

/** What has a schema for its payload: an event, or a job. */
export interface Described {
  readonly name: string
  readonly schema: TSchema
}

interface Wire {
  readonly check: ReturnType<typeof Compile>
  readonly revive: ((value: unknown) => unknown) | null
}

const wires = new WeakMap<Described, Wire>()

function wireOf(described: Described): Wire {
  let wire = wires.get(described)
  if (wire === undefined) {
    wire = { check: Compile(described.schema), revive: reviverOf(described.schema) }
    wires.set(described, wire)
  }
  return wire
}

/** Writes a payload as JSON; throws TypeError where it is not what the contract promises. */
export function payloadToJson(described: Described, payload: unknown): string {
  const { check, revive } = wireOf(described)
  const json = JSON.stringify(payload)
  // Temporal values are text on the wire, and the schema speaks of the wire.
  const onWire: unknown = revive === null ? payload : JSON.parse(json)
  if (check.Check(onWire)) return json
  const errors = check.Errors(onWire)
  const reasons = errors.slice(0, 5).map((e) => `${e.instancePath || '/'} ${e.message}`)
  throw new TypeError(`the payload of ${described.name} breaks its schema: ${reasons.join('; ')}`)
}

/** Reads a payload back as the contract types it: instants are Temporal again. */
export function payloadFromWire(described: Described, payload: unknown): unknown {
  const { revive } = wireOf(described)
  return revive === null ? payload : revive(payload)
}

type Revive = (value: unknown) => unknown

interface SchemaWords {
  readonly format?: unknown
  readonly properties?: Readonly<Record<string, TSchema>>
  readonly items?: TSchema
  readonly anyOf?: readonly TSchema[]
}

/** Compiles a schema to a function that revives its instants; null where it holds none. */
function reviverOf(schema: TSchema): Revive | null {
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
