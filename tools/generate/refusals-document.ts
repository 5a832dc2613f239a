import type { RefusalKind } from '@redthread/kernel/refusal'
import { platformRefusals } from '@redthread/contract/platform'
import type { Module } from '../../apps/server/src/platform/module.ts'
import { table } from './output.ts'

const INTRODUCTION = `# Refusals

Written by \`npm run generate\` from the contracts and the routes. An expected "no" is answered as a
problem (RFC 9457) whose \`type\` is one of these codes; the title comes in the language of the
request. Any route may also answer those of the platform.`

/** Every refusal: code, status, words, and the routes that declare it. */
export function refusalsDocument(modules: readonly Module[]): string {
  const sections = [
    { name: 'platform', kinds: Object.values(platformRefusals.codes) },
    ...modules.map((module) => ({
      name: module.name,
      kinds: Object.values(module.refusals ?? {}),
    })),
  ]
  const declared = declaredBy(modules)
  return `${[
    INTRODUCTION,
    ...sections
      .filter(({ kinds }) => kinds.length > 0)
      .flatMap(({ name, kinds }) => [`## ${name}`, kindsTable(kinds, declared)]),
  ].join('\n\n')}\n`
}

function kindsTable(
  kinds: readonly RefusalKind[],
  declared: ReadonlyMap<string, string[]>,
): string {
  const rows = kinds
    .toSorted((a, b) => a.status - b.status || (a.code < b.code ? -1 : 1))
    .map(({ code, status, title }) => [
      `\`${code}\``,
      String(status),
      title.en,
      declared.get(code)?.join(', ') ?? (code.startsWith('platform.') ? 'the edge' : '–'),
    ])
  return table(['code', 'status', 'title', 'answered by'], rows)
}

function declaredBy(modules: readonly Module[]): Map<string, string[]> {
  const routes = modules.flatMap((module) => module.routes ?? [])
  const pairs = routes.flatMap(({ name, refusals = [] }) =>
    refusals.map(({ code }) => ({ code, name: `\`${name}\`` })),
  )
  const byCode = Map.groupBy(pairs, ({ code }) => code)
  return new Map([...byCode].map(([code, some]) => [code, some.map(({ name }) => name).toSorted()]))
}
