import { ambient } from './ambient.ts'
import { bannedWords } from './banned-words.ts'
import { budgets } from './budgets.ts'
import { docComments } from './doc-comments.ts'
import { events } from './events.ts'
import { fileNames } from './file-names.ts'
import { foreignSql, foreignTables } from './foreign-sql.ts'
import { hygiene } from './hygiene.ts'
import { moduleShape } from './module-shape.ts'
import { refusals } from './refusals.ts'
import type { Finding, Repository } from './repository.ts'
import { translations } from './translations.ts'

const CHECKS = [
  ambient,
  bannedWords,
  budgets,
  docComments,
  events,
  fileNames,
  foreignSql,
  foreignTables,
  hygiene,
  moduleShape,
  refusals,
  translations,
]

/** Everything that is not as CONTRIBUTING.md says, in order of path and line. */
export function untidy(repository: Repository): Finding[] {
  return CHECKS.flatMap((check) => check(repository)).toSorted((a, b) =>
    a.path < b.path ? -1 : a.path > b.path ? 1 : (a.line ?? 0) - (b.line ?? 0),
  )
}
