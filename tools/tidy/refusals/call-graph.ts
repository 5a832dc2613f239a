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

/** The names of the server and the contract, and what each leads to. */
export class CallGraph {
  readonly files: ReadonlyMap<string, Names>
  readonly tables: ReadonlyMap<Address, RefusalTable>
  readonly #known = new Map<Address, Reach>()

  constructor(sources: readonly Source[]) {
    this.files = new Map(sources.map((source) => [source.path, namesOf(source)]))
    this.tables = refusalTables(this.files.values())
  }

  /** Every refusal that a node may raise, through whatever it calls, as `module.code`. */
  raisedFrom(names: Names, node: Node): Set<string> {
    const start = this.reach(names, node)
    const raised = new Set(start.raised)
    const seen = new Set<Address>()
    const queue = [...start.uses]
    for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
      const at = this.#settle(next)
      if (at === null || seen.has(at)) continue
      seen.add(at)
      const reach = this.#reachOf(at)
      for (const code of reach.raised) raised.add(code)
      queue.push(...reach.uses)
    }
    return raised
  }

  /** What a node itself names: refusals raised (`refuse.x`), declared (`codes.x`), and other names. */
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

  #reachOf(at: Address): Reach {
    const known = this.#known.get(at)
    if (known !== undefined) return known
    const [path = '', name = ''] = at.split('#')
    const names = this.files.get(path)
    const node = names?.own.get(name)
    const nothing = {
      raised: new Set<string>(),
      declared: new Set<string>(),
      uses: new Set<Address>(),
    }
    const reach = names === undefined || node === undefined ? nothing : this.reach(names, node)
    this.#known.set(at, reach)
    return reach
  }

  /** Follows a door's `export … from` to the file that declares the name; null outside of ours. */
  #settle(at: Address): Address | null {
    const [path = '', name = ''] = at.split('#')
    const names = this.files.get(path)
    if (names === undefined) return null
    const further = names.passedOn.get(name)
    return further === undefined ? at : this.#settle(further)
  }

  /** Reads `table.refuse.code`, `refuse.code`, `table.codes.code`; a computed code stands for all. */
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
