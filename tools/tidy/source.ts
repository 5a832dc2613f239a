import { parseSync, visitorKeys, type Comment, type Node, type Program } from 'oxc-parser'

/** One TypeScript file, read and parsed. */
export interface Source {
  /** From the root of the repository, with forward slashes. */
  readonly path: string
  readonly text: string
  readonly lines: readonly string[]
  readonly program: Program
  readonly comments: readonly Comment[]
  readonly isTest: boolean
}

/** Parses one file. Throws where it is not TypeScript: the type check tells that better. */
export function parseSource(path: string, text: string): Source {
  const { program, comments, errors } = parseSync(path, text, { sourceType: 'module' })
  const error = errors[0]
  if (error !== undefined) throw new Error(`${path}: ${error.message}`)
  return {
    path,
    text,
    lines: text.replace(/\n$/, '').split('\n'),
    program,
    comments,
    isTest: /[.]test[.]tsx?$|(^|\/)test\//.test(path),
  }
}

/** The line, from 1, on which a position of the text lies. */
export function lineAt(source: Source, position: number): number {
  let line = 1
  for (let at = source.text.indexOf('\n'); at !== -1 && at < position; line++)
    at = source.text.indexOf('\n', at + 1)
  return line
}

/** Visits every node under `root`, parents first; `visit` gets the ancestors, nearest last. */
export function walk(root: Node, visit: (node: Node, ancestors: readonly Node[]) => void): void {
  const ancestors: Node[] = []
  const step = (node: Node) => {
    visit(node, ancestors)
    ancestors.push(node)
    for (const key of visitorKeys[node.type] ?? [])
      for (const child of childrenOf(node, key)) step(child)
    ancestors.pop()
  }
  step(root)
}

function childrenOf(node: Node, key: string): Node[] {
  const value = (node as unknown as Record<string, unknown>)[key]
  return (Array.isArray(value) ? (value as unknown[]) : [value]).filter(isNode)
}

function isNode(value: unknown): value is Node {
  return typeof value === 'object' && value !== null && 'type' in value
}
