import type { TSchema } from 'typebox'
import { Value } from 'typebox/value'

interface AnySchema {
  readonly type?: string
  readonly const?: unknown
  readonly enum?: readonly unknown[]
  readonly anyOf?: readonly TSchema[]
  readonly examples?: readonly unknown[]
  readonly properties?: Readonly<Record<string, TSchema>>
  readonly required?: readonly string[]
  readonly items?: TSchema
  readonly minItems?: number
  readonly minimum?: number
  readonly minLength?: number
  readonly format?: string
  readonly pattern?: string
}

// Ids of a place that the table's local callers belong to.
const ids: Readonly<Record<string, string>> = { loc: 'loc_kamppi', chn: 'chn_web' }

/** The least value that a schema accepts; ids of places are those of Kamppi and the web shop. */
export function sampleOf(schema: TSchema): unknown {
  const given = schema as AnySchema
  if (given.const !== undefined) return given.const
  if (given.enum !== undefined) return given.enum[0]
  if (given.anyOf !== undefined) return sampleOf(given.anyOf[0] as TSchema)
  if (given.type === 'object') return objectOf(given)
  if (given.type === 'array') {
    return Array.from({ length: given.minItems ?? 0 }, () => sampleOf(given.items as TSchema))
  }
  if (given.type === 'integer' || given.type === 'number') return given.minimum ?? 1
  if (given.type === 'boolean') return true
  if (given.type === 'string') return textOf(schema, given)
  return given.examples?.[0] ?? null
}

function objectOf({ properties = {}, required = [] }: AnySchema): Record<string, unknown> {
  const wanted = Object.entries(properties).filter(([name]) => required.includes(name))
  return Object.fromEntries(wanted.map(([name, schema]) => [name, sampleOf(schema)]))
}

function textOf(schema: TSchema, { examples, format, pattern, minLength = 1 }: AnySchema): string {
  const prefix = /^\^([a-z]{3})_/.exec(pattern ?? '')?.[1]
  if (prefix !== undefined) return ids[prefix] ?? `${prefix}_probe`
  if (format === 'date-time') return '2026-03-01T10:00:00Z'
  if (format === 'date') return '2026-03-01'
  const tries = [...(examples ?? []), 'a'.repeat(minLength), '1'.repeat(Math.max(minLength, 4))]
  const more = [
    'abc',
    '/a',
    '+358401234567',
    '#c8203a',
    'FI',
    '09:00',
    'Europe/Helsinki',
    'a@b.example',
    'account.magic_link',
  ]
  const fit = [...tries, ...more].find((text) => Value.Check(schema, text))
  return typeof fit === 'string' ? fit : 'a'
}
