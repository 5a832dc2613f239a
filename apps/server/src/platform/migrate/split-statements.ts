/** One statement of a script, and the line (from 1) where it begins. */
export type Statement = { sql: string; line: number }

type Word = { text: string; start: number }

// Each alternative is one token of PostgreSQL's lexer that may hide a semicolon, then words.
const token = new RegExp(
  [
    String.raw`--[^\n]*`,
    String.raw`\/\*`,
    String.raw`\b[eE]'(?:[^'\\]|\\[\s\S]|'')*'`,
    String.raw`'(?:[^']|'')*'`,
    String.raw`"(?:[^"]|"")*"`,
    String.raw`(?<![\w$])\$(?<tag>[A-Za-z_]\w*)?\$[\s\S]*?\$\k<tag>\$`,
    String.raw`[A-Za-z_][\w$]*`,
    String.raw`;`,
  ].join('|'),
  'gy',
)

/**
 * Splits a script into its statements, so that an error can be told with its line.
 *
 * Knows strings, quoted names, dollar quotes, nested comments and `begin atomic … end` bodies.
 */
export function splitStatements(script: string): Statement[] {
  const statements: Statement[] = []
  let first = -1
  let depth = 0
  let last = ''
  for (const { text, start: at } of tokens(script)) {
    if (text === ';' && depth === 0) {
      if (first >= 0) statements.push(statement(script, first, at + 1))
      first = -1
    } else {
      if (first < 0) first = at
      depth = atomicDepth(depth, last, text.toLowerCase())
      last = text.toLowerCase()
    }
  }
  if (first >= 0) statements.push(statement(script, first, script.length))
  return statements
}

function atomicDepth(depth: number, last: string, word: string): number {
  if (word === 'atomic' && last === 'begin') return depth + 1
  if (depth > 0 && word === 'case') return depth + 1
  if (depth > 0 && word === 'end') return depth - 1
  return depth
}

function statement(script: string, first: number, end: number): Statement {
  return { sql: script.slice(first, end), line: lineAt(script, first) }
}

/** The line, from 1, of a position in a text. */
export function lineAt(text: string, position: number): number {
  let line = 1
  for (let i = text.indexOf('\n'); i >= 0 && i < position; i = text.indexOf('\n', i + 1)) line++
  return line
}

/** Every token that is neither space nor comment. */
function* tokens(script: string): Generator<Word> {
  let at = 0
  while (at < script.length) {
    token.lastIndex = at
    const text = token.exec(script)?.[0]
    if (text === undefined) {
      const sign = script[at] ?? ''
      if (sign.trim() !== '') yield { text: sign, start: at }
      at += 1
    } else if (text === '/*') {
      at = commentEnd(script, at)
    } else {
      if (!text.startsWith('--')) yield { text, start: at }
      at += text.length
    }
  }
}

/** Where a block comment ends; PostgreSQL's comments nest. */
function commentEnd(script: string, start: number): number {
  const edge = /\/\*|\*\//g
  edge.lastIndex = start
  let depth = 0
  for (let hit = edge.exec(script); hit; hit = edge.exec(script)) {
    depth += hit[0] === '/*' ? 1 : -1
    if (depth === 0) return edge.lastIndex
  }
  return script.length
}
