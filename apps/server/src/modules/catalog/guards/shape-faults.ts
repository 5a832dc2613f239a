import { Compile } from 'typebox/compile'
import type { DocumentError } from '@redthread/contract/catalog'
import { ProductDocument } from '@redthread/contract/catalog-product'

const check = Compile(ProductDocument)

/** What in a document does not have the shape of one; empty where all of it does. */
export function shapeFaults(document: unknown): DocumentError[] {
  const json = JSON.stringify(document) ?? 'null'
  if (unkept.test(json)) return [{ path: '', code: 'unknown_character', value: '' }]
  const wire: unknown = holdsInstants(document) ? JSON.parse(json) : document
  if (check.Check(wire)) return []
  const faults = check
    .Errors(wire)
    .filter(({ keyword }) => keyword !== 'boolean')
    .slice(0, 20)
    .map((error) => {
      const { instancePath: path, keyword, params } = error
      const { requiredProperties, additionalProperties } = params as Partial<
        Record<string, readonly string[]>
      >
      const [name] = requiredProperties ?? additionalProperties ?? []
      const at = name === undefined ? path : `${path}/${name}`
      return { path: at, code: codes[keyword] ?? 'malformed', value: valueAt(wire, at) }
    })
  return [...new Map(faults.map((fault) => [`${fault.path} ${fault.code}`, fault])).values()]
}

const codes: Readonly<Record<string, string>> = {
  required: 'missing',
  additionalProperties: 'unknown_field',
  maxLength: 'too_long',
  maxItems: 'too_many',
  minItems: 'missing',
}

// PostgreSQL keeps neither U+0000 nor half a surrogate pair; JSON writes both as escapes.
const unkept = /(?<!\\)(?:\\\\)*\\u(?:0000|d[89a-f])/

function holdsInstants(document: unknown): boolean {
  return (document as { publications?: unknown } | null)?.publications !== undefined
}

function valueAt(value: unknown, path: string): string {
  let here: unknown = value
  for (const part of path.split('/').slice(1)) {
    here = (here as Record<string, unknown> | null | undefined)?.[part]
  }
  const text = typeof here === 'string' ? here : (JSON.stringify(here) ?? '')
  return text.slice(0, 200)
}
