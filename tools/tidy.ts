/**
 * `npm run check -- --only tidy`: budgets, names, words, refusals and events; the style that a
 * machine can check.
 */
import { rooms } from '../architecture.ts'
import { ROOT } from './shell.ts'
import { untidy } from './tidy/checks.ts'
import { readRepository } from './tidy/repository.ts'

const repository = readRepository(ROOT, Object.keys(rooms))
const findings = untidy(repository)
for (const { rule, path, line, message } of findings)
  console.log(`${path}${line === undefined ? '' : `:${line}`}  ${rule}: ${message}`)
console.log(`${repository.sources.length} sources, ${findings.length} findings`)
process.exit(findings.length === 0 && repository.sources.length > 0 ? 0 : 1)
