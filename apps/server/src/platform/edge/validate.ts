import type { TSchema } from 'typebox'
import { Compile } from 'typebox/compile'
import { platformRefusals } from '@redthread/contract/platform'
import { reviverOf } from '../reviver.ts'
import { textReader } from './text-reader.ts'

/** One thing wrong with a request: where (JSON pointer) and what. */
export interface FieldError {
  readonly path: string
  readonly message: string
}

type Parse = (value: unknown) => unknown

/**
 * Makes a parser of a schema that returns the value, its instants as Temporal, or refuses with
 * every field at fault; the schema is compiled with the first value, since most routes sleep.
 * `text` is for params and queries: strings are read as the numbers and lists they stand for.
 */
export function parserOf(schema: TSchema, place: string, from: 'json' | 'text'): Parse {
  let compiled: ReturnType<typeof Compile> | undefined
  const read = from === 'text' ? textReader(schema) : (value: unknown) => value
  const revive = reviverOf(schema)
  return (value) => {
    const check = (compiled ??= Compile(schema))
    const given = read(value)
    if (check.Check(given)) return revive === null ? given : revive(given)
    const errors = check.Errors(given).flatMap((e) => fieldErrors(place, e))
    return platformRefusals.refuse.invalid_request({ errors: errors.slice(0, 50) })
  }
}

interface SchemaError {
  readonly keyword: string
  readonly instancePath: string
  readonly message: string
  readonly params: unknown
}

function fieldErrors(place: string, error: SchemaError): FieldError[] {
  const path = `${place}${error.instancePath}`
  if (error.keyword === 'boolean') return []
  if (error.keyword === 'additionalProperties') {
    const { additionalProperties } = error.params as { additionalProperties: readonly string[] }
    return additionalProperties.map((p) => ({ path: `${path}/${p}`, message: 'is not known' }))
  }
  if (error.keyword === 'required') {
    const { requiredProperties } = error.params as { requiredProperties: readonly string[] }
    return requiredProperties.map((p) => ({ path: `${path}/${p}`, message: 'is missing' }))
  }
  return [{ path, message: error.message }]
}
