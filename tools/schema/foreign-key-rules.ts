import type { Room } from '../../architecture.ts'
import { fullName, type Catalog, type Constraint, type OfTable } from './catalog.ts'
import type { SchemaFinding } from './finding.ts'
import { spreadOf, spreadText, type Spread } from './spread.ts'

type ForeignKey = Constraint & { readonly target: NonNullable<Constraint['target']> }

/** Foreign keys follow the map, join what is spread alike or copied, and are indexed. */
export function foreignKeyRules(
  catalog: Catalog,
  rooms: Readonly<Record<string, Room>>,
): SchemaFinding[] {
  return catalog.constraints
    .filter((one): one is ForeignKey => one.kind === 'foreign' && one.target !== null)
    .flatMap((key) => [
      ...alongTheMap(key, rooms),
      ...spreadAlike(catalog, key),
      ...indexed(catalog, key),
    ])
}

function alongTheMap(key: ForeignKey, rooms: Readonly<Record<string, Room>>): SchemaFinding[] {
  const { schema, target } = key
  if (schema === target.schema || Object.hasOwn(rooms[schema]?.mayCall ?? {}, target.schema))
    return []
  const message = `${schema} may not refer to ${target.schema} (architecture.ts)`
  return [finding('cross-schema-foreign-key', key, message)]
}

function spreadAlike(catalog: Catalog, key: ForeignKey): SchemaFinding[] {
  const from = spreadAt(catalog, key)
  const to = spreadAt(catalog, key.target)
  if (from === null || to === null) return []
  if (to.kind === 'reference' || (to.kind === 'local' && from.kind === 'local')) return []
  const carries = from.kind === 'by' && to.kind === 'by' && pairs(key, from.column, to.column)
  if (!carries) {
    const message = `from "${spreadText(from)}" to "${spreadText(to)}": carry the key, or drop it`
    return [finding('foreign-key-across-spreads', key, message)]
  }
  const nulls = /ON (?:DELETE|UPDATE) SET (?:NULL|DEFAULT)(?! \()/.test(key.definition)
  return nulls
    ? [finding('foreign-key-across-spreads', key, `it would unset ${from.column}, the spread key`)]
    : []
}

/** Whether the spread columns of both ends stand in one place of the key. */
function pairs({ columns, target }: ForeignKey, from: string, to: string): boolean {
  return columns.some((column, place) => column === from && target.columns[place] === to)
}

function indexed(catalog: Catalog, key: ForeignKey): SchemaFinding[] {
  const isCovered = catalog.indexes.some(
    (index) =>
      index.schema === key.schema &&
      index.table === key.table &&
      isHarmless(index.predicate, key.columns) &&
      key.columns.every((column) => index.columns.slice(0, key.columns.length).includes(column)),
  )
  if (isCovered) return []
  return [
    finding('foreign-key-not-indexed', key, `no index starts with (${key.columns.join(', ')})`),
  ]
}

/** A partial index still serves where it leaves out only the rows without the key. */
function isHarmless(predicate: string | null, columns: readonly string[]): boolean {
  if (predicate === null) return true
  return columns.some((column) => predicate === `(${column} IS NOT NULL)`)
}

function spreadAt(catalog: Catalog, { schema, table }: OfTable): Spread | null {
  const found = catalog.tables.find((one) => one.schema === schema && one.name === table)
  return found === undefined ? null : spreadOf(found)
}

function finding(rule: string, key: ForeignKey, message: string): SchemaFinding {
  return { rule, at: `${fullName(key)}.${key.name}`, message }
}
