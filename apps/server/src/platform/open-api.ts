import type { TSchema } from 'typebox'
import { Problem } from '@redthread/contract/define'
import { platformRefusals } from '@redthread/contract/platform'
import type { RefusalKind } from '@redthread/kernel/refusal'
import type { May, Route } from './route.ts'

type Json = Record<string, unknown>

/**
 * Describes routes as an OpenAPI 3.1 document: schemas, who may call (`x-may`), every refusal
 * by status. Schemas with a `title` become components, so that clients get a name for them.
 */
export function openApiDocument(routes: readonly Route[], version: string): Json {
  const components: Json = { Problem: plain(Problem) }
  const responses: Json = {}
  const paths: Record<string, Json> = {}
  for (const declared of routes.toSorted((a, b) => (a.path < b.path ? -1 : 1))) {
    const path = declared.path.replaceAll(/:(\w+)/g, '{$1}')
    paths[path] ??= {}
    paths[path][declared.method.toLowerCase()] = operation(declared, components, responses)
  }
  return {
    openapi: '3.1.0',
    info: { title: 'Redthread', version, license: { name: 'MIT', identifier: 'MIT' } },
    servers: [{ url: '/' }],
    paths,
    components: {
      schemas: sorted(components),
      responses: sorted(responses),
      parameters: writeHeaders,
      securitySchemes,
    },
  }
}

const securitySchemes = {
  staffKey: { type: 'http', scheme: 'bearer', description: 'API key, rtk_…' },
  staffSession: { type: 'apiKey', in: 'cookie', name: 'rt_staff.session_token' },
  personSession: { type: 'apiKey', in: 'cookie', name: 'rt_shopper.session_token' },
}

function operation(declared: Route, components: Json, responses: Json): Json {
  const { name, summary, may, body } = declared
  return {
    operationId: name,
    summary,
    tags: [name.split('.')[0]],
    'x-may': may,
    security: securityOf(may),
    parameters: [
      ...parameters('path', declared.params, components),
      ...parameters('query', declared.query, components),
      ...headers(declared),
    ],
    ...(body === undefined
      ? {}
      : { requestBody: { required: true, content: json(schemaOf(body, components)) } }),
    ...(declared.upload === true ? { requestBody: { required: true, content: anyBytes } } : {}),
    responses: { ...answers(declared, components), ...problems(declared, responses) },
  }
}

const anyBytes = {
  'application/octet-stream': { schema: { type: 'string', format: 'binary' } },
}

function securityOf(may: May): Json[] {
  if (may === 'anyone') return []
  if (may === 'visitor' || may === 'shopper') return [{ personSession: [] }]
  if (may === 'staff') return [{ staffSession: [] }]
  if (may === 'party') return [{ personSession: [] }, { staffSession: [] }, { staffKey: [] }]
  return [{ staffSession: [] }, { staffKey: [] }]
}

interface ObjectSchema {
  readonly properties?: Record<string, TSchema>
  readonly required?: string[]
}

function parameters(place: string, schema: TSchema | undefined, components: Json): Json[] {
  const shape: ObjectSchema | undefined = schema
  return Object.entries(shape?.properties ?? {}).map(([name, property]) => ({
    name,
    in: place,
    required: shape?.required?.includes(name) ?? false,
    schema: schemaOf(property, components),
  }))
}

function headers(declared: Route): Json[] {
  if (declared.method === 'GET') return []
  return Object.keys(writeHeaders).map((name) => ({ $ref: `#/components/parameters/${name}` }))
}

const text = { type: 'string' }
const writeHeaders = {
  idempotencyKey: { name: 'idempotency-key', in: 'header', required: false, schema: text },
  ifMatch: { name: 'if-match', in: 'header', required: false, schema: text },
}

function answers(declared: Route, components: Json): Json {
  const entries = Object.entries(declared.answer).map(([status, schema]) => {
    const description = Number(status) < 300 ? 'Done' : 'See the schema'
    if (schema === null) return [status, { description }]
    return [status, { description, content: json(schemaOf(schema, components)) }]
  })
  return Object.fromEntries(entries) as Json
}

/** Refusals by status; routes that refuse the same share one description. */
function problems(declared: Route, responses: Json): Json {
  const all = [...(declared.refusals ?? []), ...edgeRefusals(declared)]
  const byStatus = Map.groupBy(all, (kind) => kind.status)
  const entries = [...byStatus]
    .toSorted(([a], [b]) => a - b)
    .map(([status, kinds]) => {
      const lines = kinds.map((k) => `\`${k.code}\`: ${k.title.en}`).toSorted()
      const schema = { $ref: '#/components/schemas/Problem' }
      const content = { 'application/problem+json': { schema } }
      const name = kinds
        .map(({ code }) => code)
        .toSorted()
        .join('-')
      responses[name] = { description: lines.join('\n\n'), content }
      return [String(status), { $ref: `#/components/responses/${name}` }]
    })
  return Object.fromEntries(entries) as Json
}

function edgeRefusals(declared: Route): RefusalKind[] {
  const { codes } = platformRefusals
  const parsed =
    declared.params !== undefined || declared.query !== undefined || declared.body !== undefined
  return [
    ...(parsed ? [codes.invalid_request] : []),
    ...(declared.may === 'anyone' ? [] : [codes.sign_in_required]),
    ...(declared.may.includes(':') ? [codes.not_allowed, codes.second_factor_required] : []),
    ...(declared.method === 'GET' ? [] : [codes.foreign_origin, codes.key_reused]),
    codes.too_many_requests,
  ]
}

function json(schema: Json): Json {
  return { 'application/json': { schema } }
}

function plain(schema: TSchema): Json {
  return JSON.parse(JSON.stringify(schema)) as Json
}

/** Lifts titled schemas out to components; walks the whole schema. */
function schemaOf(schema: TSchema, components: Json): Json {
  return lift(plain(schema), components) as Json
}

function lift(node: unknown, components: Json): unknown {
  if (Array.isArray(node)) return node.map((n) => lift(n, components))
  if (typeof node !== 'object' || node === null) return node
  const entries = Object.entries(node).map(([key, value]) => [key, lift(value, components)])
  const lifted = Object.fromEntries(entries) as Json
  if (typeof lifted.title !== 'string') return lifted
  components[lifted.title] = lifted
  return { $ref: `#/components/schemas/${lifted.title}` }
}

function sorted(record: Json): Json {
  return Object.fromEntries(Object.entries(record).toSorted(([a], [b]) => (a < b ? -1 : 1)))
}
