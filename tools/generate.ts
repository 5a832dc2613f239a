/**
 * `npm run generate`: writes the files that follow from others: row types and schema.sql from the
 * migrations, the API description, client, events and refusals from the modules, the map in
 * ARCHITECTURE.md. `--check` compares and writes nothing; `--only tables` does one part.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parseArgs } from 'node:util'
import { PARTS } from './generate/parts.ts'
import { ROOT } from './shell.ts'

const { values } = parseArgs({
  options: { check: { type: 'boolean', default: false }, only: { type: 'string' } },
})

const wanted = values.only?.split(',') ?? Object.keys(PARTS)
let files = 0
let stale = 0
let broken = 0
for (const name of wanted) {
  try {
    const part = PARTS[name]
    if (part === undefined) throw new Error(`there are ${Object.keys(PARTS).join(', ')}`)
    for (const { path, content } of await part()) settle(path, content)
  } catch (error) {
    broken += 1
    console.log(`${name}: ${error instanceof Error ? error.message : String(error)}`)
  }
}
const changed = values.check ? 'out of date' : 'written'
console.log(`${files} generated files, ${stale} ${changed}, ${broken} parts failed`)
process.exit(broken === 0 && (stale === 0 || !values.check) ? 0 : 1)

function settle(path: string, content: string): void {
  const file = join(ROOT, path)
  files += 1
  if (existsSync(file) && readFileSync(file, 'utf8') === content) return
  stale += 1
  console.log(`${values.check ? 'out of date' : 'written'}: ${path}`)
  if (values.check) return
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, content)
}
