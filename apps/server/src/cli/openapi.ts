import { writeFile } from 'node:fs/promises'
import { openApiDocument } from '#platform/open-api.ts'
import { exitCodes } from '#platform/trouble.ts'
import type { Command } from './command.ts'
import { productVersion } from './product-version.ts'

/** `redthread openapi` */
export const openapi: Command = {
  summary: 'Print the API as an OpenAPI 3.1 document.',
  about: 'Needs no database. The same document is served at /openapi.json and in the repository.',
  options: { out: { about: 'Write to this file instead.', value: 'FILE', short: 'o' } },
  examples: ['redthread openapi --out openapi.json'],
  async run({ flags, terminal }) {
    const { modules } = await import('../modules.ts')
    const routes = modules.flatMap((module) => module.routes ?? [])
    const text = JSON.stringify(openApiDocument(routes, productVersion()), null, 2)
    const file = flags['out']
    if (typeof file === 'string') await writeFile(file, `${text}\n`)
    else terminal.print(text)
    return exitCodes.ok
  },
}
