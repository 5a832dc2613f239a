export interface ListBlock {
  readonly kind: 'list'
  readonly ordered: boolean
  /** The Markdown of each item, its own indent removed. */
  readonly items: readonly string[]
}

export interface TableBlock {
  readonly kind: 'table'
  readonly head: readonly string[]
  readonly rows: readonly (readonly string[])[]
}

/** A part of a Markdown text that stands on lines of its own. */
export type Block =
  | { readonly kind: 'heading'; readonly level: number; readonly text: string }
  | { readonly kind: 'paragraph'; readonly text: string }
  | { readonly kind: 'code'; readonly language: string; readonly text: string }
  | { readonly kind: 'quote'; readonly text: string }
  | { readonly kind: 'rule' }
  | ListBlock
  | TableBlock

/** A block and the line after it. */
interface Taken {
  readonly block: Block
  readonly next: number
}

type Taker = (lines: readonly string[], at: number) => Taken | null

/** Cuts Markdown into blocks. */
export function blocksOf(source: string): Block[] {
  const lines = source.replaceAll('\r\n', '\n').split('\n')
  const blocks: Block[] = []
  let at = 0
  while (at < lines.length) {
    if (lines[at]?.trim() === '') {
      at += 1
      continue
    }
    const taken = takeBlock(lines, at)
    blocks.push(taken.block)
    at = taken.next
  }
  return blocks
}

const starts: readonly Taker[] = [heading, code, rule, quote, list, table]

function takeBlock(lines: readonly string[], at: number): Taken {
  for (const take of starts) {
    const taken = take(lines, at)
    if (taken !== null) return taken
  }
  return paragraph(lines, at)
}

function heading(lines: readonly string[], at: number): Taken | null {
  const found = /^(#{1,6}) +(.*?)(?: +#+)?$/.exec(lines[at] ?? '')
  if (found === null) return null
  const block = { kind: 'heading', level: found[1]?.length ?? 1, text: found[2] ?? '' } as const
  return { block, next: at + 1 }
}

function code(lines: readonly string[], at: number): Taken | null {
  const fence = /^(```+|~~~+) *(\S*)/.exec(lines[at] ?? '')
  if (fence === null) return null
  const close = fence[1] ?? '```'
  let end = at + 1
  while (end < lines.length && !lines[end]?.startsWith(close)) end += 1
  const text = lines.slice(at + 1, end).join('\n')
  return { block: { kind: 'code', language: fence[2] ?? '', text }, next: end + 1 }
}

function rule(lines: readonly string[], at: number): Taken | null {
  return /^ *([-*_])( *\1){2,} *$/.test(lines[at] ?? '')
    ? { block: { kind: 'rule' }, next: at + 1 }
    : null
}

function quote(lines: readonly string[], at: number): Taken | null {
  let end = at
  while (lines[end]?.startsWith('>')) end += 1
  if (end === at) return null
  const text = lines.slice(at, end).map((line) => line.replace(/^> ?/, ''))
  return { block: { kind: 'quote', text: text.join('\n') }, next: end }
}

const bullet = /^( *)([-*+]|\d{1,9}[.)])( +)(.*)$/

function list(lines: readonly string[], at: number): Taken | null {
  const first = bullet.exec(lines[at] ?? '')
  if (first === null || (first[1]?.length ?? 0) > 3) return null
  const ordered = /\d/.test(first[2] ?? '')
  const items: string[][] = []
  let end = at
  let indent = 0
  for (; end < lines.length; end++) {
    const line = lines[end] ?? ''
    const found = bullet.exec(line)
    const own = found !== null && (found[1]?.length ?? 0) <= 1
    if (own && /\d/.test(found[2] ?? '') === ordered) {
      indent = (found[1] ?? '').length + (found[2] ?? '').length + (found[3] ?? '').length
      items.push([found[4] ?? ''])
    } else if (!belongs(lines, end, indent)) break
    else items.at(-1)?.push(line.slice(Math.min(indent, line.length - line.trimStart().length)))
  }
  return { block: { kind: 'list', ordered, items: items.map((i) => i.join('\n')) }, next: end }
}

/** Whether a line goes on with the item above: indented, or between two indented ones. */
function belongs(lines: readonly string[], at: number, indent: number): boolean {
  const line = lines[at] ?? ''
  if (line.trim() !== '') {
    return line.startsWith(' '.repeat(Math.min(indent, 2))) || isLazy(lines, at)
  }
  const next = lines.slice(at + 1).find((after) => after.trim() !== '')
  return next !== undefined && (next.startsWith(' '.repeat(indent)) || bullet.test(next))
}

function isLazy(lines: readonly string[], at: number): boolean {
  return lines[at - 1]?.trim() !== '' && starts.every((take) => take(lines, at) === null)
}

function table(lines: readonly string[], at: number): Taken | null {
  const divider = lines[at + 1] ?? ''
  if (!lines[at]?.includes('|') || !/^[\s|:-]*-[\s|:-]*\|[\s|:-]*$/.test(divider)) return null
  let end = at + 2
  while (end < lines.length && lines[end]?.includes('|')) end += 1
  const head = cells(lines[at] ?? '')
  const rows = lines.slice(at + 2, end).map(cells)
  return { block: { kind: 'table', head, rows }, next: end }
}

/** The cells of a table's line; a bar inside of code or behind a backslash parts nothing. */
function cells(line: string): string[] {
  const parts: string[] = ['']
  let inCode = false
  for (const [sign] of line.trim().matchAll(/\\\||`|\||[^`|\\]+|\\/g)) {
    if (sign === '`') inCode = !inCode
    if (sign === '|' && !inCode) parts.push('')
    else parts.push((parts.pop() ?? '') + (sign === '\\|' ? '|' : sign))
  }
  const inner = parts.slice(
    line.trim().startsWith('|') ? 1 : 0,
    /\|\s*$/.test(line) ? -1 : undefined,
  )
  return inner.map((cell) => cell.trim())
}

function paragraph(lines: readonly string[], at: number): Taken {
  let end = at + 1
  while (end < lines.length && lines[end]?.trim() !== '' && !breaksIn(lines, end)) end += 1
  return { block: { kind: 'paragraph', text: lines.slice(at, end).join('\n') }, next: end }
}

function breaksIn(lines: readonly string[], at: number): boolean {
  return starts.some((take) => take(lines, at) !== null)
}
