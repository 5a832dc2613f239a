/**
 * `npm run check -- --only tidy`: budgets, names, words, refusals and events; the style that a
 * machine can check.
 */
import { rooms } from '../architecture.ts'
import { ROOT } from './shell.ts'
import { untidy } from './tidy/checks.ts'
import { readRepository } from './tidy/repository.ts'

/** A file without its translations should not hide what else there is. */
const SHOWN_ALIKE = 5

const repository = readRepository(ROOT, Object.keys(rooms))
const findings = untidy(repository)
const alike = Map.groupBy(findings, ({ rule, path }) => `${path} ${rule}`)
for (const group of alike.values()) {
  for (const { rule, path, line, message } of group.slice(0, SHOWN_ALIKE))
    console.log(`${path}${line === undefined ? '' : `:${line}`}  ${rule}: ${message}`)
  const rest = group.length - SHOWN_ALIKE
  if (rest > 0) console.log(`    … and ${rest} more of the same in this file`)
}
console.log(`${repository.sources.length} sources, ${findings.length} findings`)
process.exit(findings.length === 0 && repository.sources.length > 0 ? 0 : 1)
