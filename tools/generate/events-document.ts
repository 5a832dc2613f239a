import type { EventType } from '@redthread/contract/define'
import type { Module } from '../../apps/server/src/platform/module.ts'
import { table } from './output.ts'

type TSchema = EventType['schema']

const INTRODUCTION = `# Events

Written by \`npm run generate\` from the contracts and the modules. What happened is announced in
the transaction in which it happened, as a CloudEvent; each listener gets it exactly once in effect,
in order per subject.`

/** Every event: what it says, its payload, who listens. */
export function eventsDocument(modules: readonly Module[]): string {
  const listeners = modules.flatMap((module) => module.consumers ?? [])
  const screens = new Set(modules.flatMap((m) => (m.live ?? []).map(({ event }) => event.name)))
  const sections = modules.flatMap(({ name, events = [] }) =>
    events.length === 0
      ? []
      : [
          `## ${name}`,
          ...events.flatMap((event) => [
            `### \`${event.name}\``,
            event.summary,
            payloadTable(event.schema),
            heardBy(
              listeners.filter((one) => one.event.name === event.name).map((one) => one.name),
              screens.has(event.name),
            ),
          ]),
        ],
  )
  return `${[INTRODUCTION, ...sections].join('\n\n')}\n`
}

function payloadTable(schema: TSchema): string {
  const { properties = {}, required = [] } = schema as {
    properties?: Record<string, TSchema>
    required?: string[]
  }
  const rows = Object.entries(properties).map(([name, property]) => [
    `\`${name}\``,
    kindOf(property),
    required.includes(name) ? 'always' : 'if known',
    (property as { description?: string }).description ?? '',
  ])
  return rows.length === 0 ? '(no payload)' : table(['field', 'type', 'present', 'meaning'], rows)
}

function kindOf(schema: TSchema): string {
  const { type, anyOf, pattern, format, items } = schema as {
    type?: string
    anyOf?: TSchema[]
    pattern?: string
    format?: string
    items?: TSchema
    const?: unknown
  }
  if ('const' in schema) return `\`${JSON.stringify(schema.const)}\``
  if (anyOf !== undefined) return anyOf.map(kindOf).join(' or ')
  if (items !== undefined) return `list of ${kindOf(items)}`
  const prefix = /^\^([a-z]+)_/.exec(pattern ?? '')?.[1]
  if (prefix !== undefined) return `id \`${prefix}_…\``
  return format === 'date-time' ? 'instant' : (type ?? 'value')
}

function heardBy(consumers: readonly string[], isLive: boolean): string {
  const all = [...consumers.map((name) => `\`${name}\``), ...(isLive ? ['open screens'] : [])]
  return `Heard by: ${all.join(', ') || 'nobody yet'}.`
}
