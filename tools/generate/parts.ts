import { spawnSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { areas, rooms } from '../../architecture.ts'
import type { Module } from '../../apps/server/src/platform/module.ts'
import { openApiDocument } from '../../apps/server/src/platform/open-api.ts'
import { migratedCatalog } from '../schema/migrated-catalog.ts'
import { ROOT } from '../shell.ts'
import { decisionsIndex } from './decisions-index.ts'
import { eventsDocument } from './events-document.ts'
import { typeFinder } from './find-type.ts'
import { formatted } from './formatted.ts'
import { mapPage, mapSummary } from './map-tables.ts'
import { between, type Output } from './output.ts'
import { refusalsDocument } from './refusals-document.ts'
import { schemaSql } from './schema-sql.ts'
import { tablesFile } from './tables.ts'

/** What can be generated, each by name: `npm run generate -- --only tables`. */
export const PARTS: Readonly<Record<string, () => Promise<Output[]>>> = {
  tables,
  api,
  map,
}

/** Row types of each module and the snapshot of the schema, from a migrated database. */
async function tables(): Promise<Output[]> {
  const catalog = await migratedCatalog()
  const findType = typeFinder(ROOT)
  const owners = catalog.schemas.filter((schema) => Object.hasOwn(rooms, schema))
  return [
    { path: 'apps/server/schema.sql', content: schemaSql(catalog) },
    ...owners.map((schema) => {
      const path = `apps/server/src/modules/${schema}/tables.ts`
      return { path, content: formatted(path, tablesFile(catalog, schema, findType)) }
    }),
  ]
}

/**
 * Writes the description of the API with one line for each path and each component: a change shows
 * where it is, and the file is a third of what indentation makes of it.
 */
function inLines(document: object): string {
  const section = (value: unknown, depth: number): string => {
    if (depth === 0 || typeof value !== 'object' || value === null || Array.isArray(value)) {
      return JSON.stringify(value)
    }
    const indent = ' '.repeat(3 - depth)
    const lines = Object.entries(value).map(
      ([key, each]) => `${indent}${JSON.stringify(key)}: ${section(each, depth - 1)}`,
    )
    return `{\n${lines.join(',\n')}\n${indent.slice(1)}}`
  }
  const parts = Object.entries(document).map(([key, value]) => {
    const depth = key === 'paths' ? 1 : key === 'components' ? 2 : 0
    return ` ${JSON.stringify(key)}: ${section(value, depth)}`
  })
  return `{\n${parts.join(',\n')}\n}\n`
}

/** The description of the API, the client's types made from it, and the events and refusals. */
async function api(): Promise<Output[]> {
  const { modules } = (await import('../../apps/server/src/modules.ts')) as {
    modules: readonly Module[]
  }
  const { version } = JSON.parse(readFileSync(join(ROOT, 'package.json'), 'utf8')) as {
    version: string
  }
  const routes = modules.flatMap((module) => module.routes ?? [])
  const document = inLines(openApiDocument(routes, version))
  const listed = (path: string, text: string) => ({ path, content: formatted(path, text) })
  return [
    { path: 'docs/openapi.json', content: document },
    { path: 'packages/client/src/schema.ts', content: clientTypes(document) },
    listed('docs/events.md', eventsDocument(modules)),
    listed('docs/refusals.md', refusalsDocument(modules)),
  ]
}

function clientTypes(document: string): string {
  const run = spawnSync(process.execPath, ['generate.ts'], {
    cwd: join(ROOT, 'packages/client'),
    input: document,
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  })
  if (run.status !== 0) throw new Error(`openapi-typescript failed:\n${run.stderr}`)
  return run.stdout
}

/** The map of architecture.ts, whole and in ARCHITECTURE.md, and the index of decisions. */
async function map(): Promise<Output[]> {
  const pages = [
    { path: 'ARCHITECTURE.md', name: 'map', inside: mapSummary({ rooms, areas }) },
    { path: 'docs/decisions/README.md', name: 'index', inside: decisionsIndex(ROOT) },
  ]
  const whole = {
    path: 'docs/map.md',
    content: formatted('docs/map.md', mapPage({ rooms, areas })),
  }
  return Promise.resolve([
    whole,
    ...pages
      .filter(({ path }) => existsSync(join(ROOT, path)))
      .map(({ path, name, inside }) => {
        const text = readFileSync(join(ROOT, path), 'utf8')
        return { path, content: formatted(path, between(text, name, inside)) }
      }),
  ])
}
