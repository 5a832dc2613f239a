import type { Node } from 'oxc-parser'
import { lineAt } from '../source.ts'
import type { Address, Names } from './names.ts'

/** The refusals that one call of `refusals('module', { … })` declares. */
export interface RefusalTable {
  readonly module: string
  readonly path: string
  /** Code without its module → the line that declares it. */
  readonly codes: ReadonlyMap<string, number>
}

/** Every table of refusals, by the name under which it is exported. */
export function refusalTables(files: Iterable<Names>): Map<Address, RefusalTable> {
  const tables = new Map<Address, RefusalTable>()
  for (const names of files)
    for (const [name, node] of names.own) {
      const table = tableOf(names, node)
      if (table !== null) tables.set(`${names.source.path}#${name}`, table)
    }
  return tables
}

function tableOf({ source }: Names, node: Node): RefusalTable | null {
  if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return null
  if (node.callee.name !== 'refusals') return null
  const [module, table] = node.arguments
  if (module?.type !== 'Literal' || table?.type !== 'ObjectExpression') return null
  const codes = new Map<string, number>()
  for (const property of table.properties)
    if (property.type === 'Property' && property.key.type === 'Identifier')
      codes.set(property.key.name, lineAt(source, property.start))
  return { module: String(module.value), path: source.path, codes }
}
