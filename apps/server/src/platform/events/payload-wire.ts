import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { reviverOf } from '../reviver.ts'

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
