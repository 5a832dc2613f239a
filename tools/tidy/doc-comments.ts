import type { Comment, Node } from 'oxc-parser'
import { writtenSources, type Finding, type Repository } from './repository.ts'
import { lineAt, type Source } from './source.ts'

const LEFTOVER = /\b(TODO|FIXME|XXX|HACK)\b/
const SWITCHED_OFF = /(oxlint|eslint)-disable|@ts-(ignore|expect-error|nocheck)/

/** Tests and screens say in their names and words what they do. */
const OBVIOUS = /[.]tsx$|[.]test[.]ts$|\/test\/|^apps\/(shop|counter|desk|admin)\//

/** Exported functions say what they do; leftovers and silent exceptions do not stay. */
export function docComments(repository: Repository): Finding[] {
  return writtenSources(repository).flatMap((source) => [
    ...(OBVIOUS.test(source.path) ? [] : undocumented(source)),
    ...source.comments.flatMap((comment) => leftover(source, comment)),
  ])
}

function undocumented(source: Source): Finding[] {
  return source.program.body.flatMap((statement) => {
    const name = exportedFunction(statement)
    if (name === null) return []
    const doc = docBefore(source, statement.start)
    const place = { path: source.path, line: lineAt(source, statement.start) }
    if (doc === null) {
      const message = `${name} is exported: say in a sentence what it does`
      return [{ rule: 'doc-comment-missing', ...place, message }]
    }
    if (/[.:?!)…]$/.test(doc)) return []
    const message = `the comment of ${name} is not a sentence`
    return [{ rule: 'doc-comment-not-a-sentence', ...place, message }]
  })
}

function exportedFunction(statement: Node): string | null {
  if (statement.type !== 'ExportNamedDeclaration') return null
  const { declaration } = statement
  return declaration?.type === 'FunctionDeclaration' ? (declaration.id?.name ?? null) : null
}

/** The first paragraph of the doc comment that ends right before a position, stars removed. */
function docBefore(source: Source, position: number): string | null {
  const comment = source.comments.findLast(
    ({ end, start }) =>
      end <= position &&
      source.text.slice(start, start + 3) === '/**' &&
      source.text.slice(end, position).trim() === '',
  )
  if (comment === undefined) return null
  const text = comment.value.replaceAll(/^\s*\*+ ?/gm, '')
  return text.split(/\n\s*\n|\n?\s*@[a-z]+ /)[0]?.trim() ?? ''
}

function leftover(source: Source, comment: Comment): Finding[] {
  const place = { path: source.path, line: lineAt(source, comment.start) }
  const mark = LEFTOVER.exec(comment.value)?.[0]
  if (mark !== undefined) {
    const message = `${mark}: do it now, or leave it out`
    return [{ rule: 'leftover', ...place, message }]
  }
  if (!SWITCHED_OFF.test(comment.value) || /--\s*\S|expect-error \S/.test(comment.value)) return []
  const message = 'say why after --'
  return [{ rule: 'exception-without-reason', ...place, message }]
}
