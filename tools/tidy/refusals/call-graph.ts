import type { Node } from 'oxc-parser'
import { walk, type Source } from '../source.ts'
import { namesOf, type Address, type Names } from './names.ts'
import { refusalTables, type RefusalTable } from './refusal-tables.ts'

/** What a piece of code leads to: the refusals it names itself, and the top-level names it uses. */
export interface Reach {
  readonly raised: ReadonlySet<string>
  readonly declared: ReadonlySet<string>
  readonly uses: ReadonlySet<Address>
}

const NOTHING: ReadonlySet<string> = new Set()

/** The names of the server and the contract, and what each leads to. */
export class CallGraph {
  readonly files: ReadonlyMap<string, Names>
  readonly tables: ReadonlyMap<Address, RefusalTable>
  readonly #known = new Map<Address, ReadonlySet<string>>()

  constructor(sources: readonly Source[]) {
    this.files = new Map(sources.map((source) => [source.path, namesOf(source)]))
    this.tables = refusalTables(this.files.values())
  }

  /**
   * Every refusal that a node may raise, through whatever it calls, as `module.code`. A comment
   * inside of it may rule some out: `// cannot refuse unknown_brand: it was made a line above`.
   */
  raisedFrom(names: Names, node: Node): ReadonlySet<string> {
    const { raised, uses } = this.reach(names, node)
    const all = new Set(raised)
    for (const use of uses) for (const code of this.#raisedAt(use)) all.add(code)
    for (const word of ruledOut(names.source, node))
      for (const code of all) if (code.endsWith(`.${word}`)) all.delete(code)
    return all
  }

  /** What a node itself names: refusals raised (`refuse.x`) or declared (`codes.x`), and names. */
  reach(names: Names, root: Node): Reach {
    const raised = new Set<string>()
    const declared = new Set<string>()
    const uses = new Set<Address>()
    walk(root, (node, ancestors) => {
      if (node.type === 'MemberExpression') {
        const named = this.#refusalAt(names, node)
        for (const code of named?.codes ?? [])
          (named?.door === 'refuse' || isThrown(ancestors) ? raised : declared).add(code)
      }
      if (node.type !== 'Identifier' || isPropertyName(node, ancestors.at(-1))) return
      const target = addressOf(names, node.name)
      if (target !== null) uses.add(target)
    })
    return { raised, declared, uses }
  }

  #raisedAt(use: Address): ReadonlySet<string> {
    const at = this.#settle(use)
    const known = at === null ? NOTHING : this.#known.get(at)
    if (at === null || known !== undefined) return known ?? NOTHING
    // A function that calls itself adds nothing to what it raises.
    this.#known.set(at, NOTHING)
    const [path = '', name = ''] = at.split('#')
    const names = this.files.get(path)
    const node = names?.own.get(name)
    const raised =
      names === undefined || node === undefined ? NOTHING : this.raisedFrom(names, node)
    this.#known.set(at, raised)
    return raised
  }

  /** Follows a door's `export … from` to the file that declares the name; null outside of ours. */
  #settle(at: Address): Address | null {
    const [path = '', name = ''] = at.split('#')
    const names = this.files.get(path)
    if (names === undefined) return null
    const further = names.passedOn.get(name)
    return further === undefined ? at : this.#settle(further)
  }

  /** Reads `table.refuse.code`, `refuse.code`, `table.codes.code`; a computed code means all. */
  #refusalAt(
    names: Names,
    node: Extract<Node, { type: 'MemberExpression' }>,
  ): { door: string; codes: string[] } | null {
    const door = this.#doorAt(names, node.object)
    if (door === null) return null
    const { table } = door
    if (node.computed || node.property.type !== 'Identifier')
      return { door: door.name, codes: [...table.codes.keys()].map((c) => `${table.module}.${c}`) }
    return { door: door.name, codes: [`${table.module}.${node.property.name}`] }
  }

  #doorAt(names: Names, node: Node): { table: RefusalTable; name: string } | null {
    if (node.type === 'Identifier') {
      const own = names.own.get(node.name)
      return own?.type === 'MemberExpression' ? this.#doorAt(names, own) : null
    }
    if (node.type !== 'MemberExpression' || node.property.type !== 'Identifier') return null
    if (node.property.name !== 'refuse' && node.property.name !== 'codes') return null
    if (node.object.type !== 'Identifier') return null
    const at = addressOf(names, node.object.name)
    const settled = at === null ? null : this.#settle(at)
    const table = settled === null ? undefined : this.tables.get(settled)
    return table === undefined ? null : { table, name: node.property.name }
  }
}

function addressOf(names: Names, name: string): Address | null {
  if (names.own.has(name)) return `${names.source.path}#${name}`
  return names.imports.get(name) ?? null
}

function isPropertyName(node: Node, parent: Node | undefined): boolean {
  if (parent?.type === 'MemberExpression') return parent.property === node && !parent.computed
  return parent?.type === 'Property' && parent.key === node && !parent.shorthand
}

/** `throw new Refusal(table.codes.x)` raises as much as `refuse.x()` does. */
function isThrown(ancestors: readonly Node[]): boolean {
  const parent = ancestors.at(-1)
  return (
    parent?.type === 'NewExpression' &&
    parent.callee.type === 'Identifier' &&
    parent.callee.name === 'Refusal'
  )
}

function ruledOut({ comments }: Source, node: Node): string[] {
  return comments
    .filter(({ start, end }) => start >= node.start && end <= node.end)
    .flatMap(({ value }) => /cannot refuse ([a-z_, ]+):/.exec(value)?.[1]?.split(/,\s*/) ?? [])
    .map((word) => word.trim())
}
