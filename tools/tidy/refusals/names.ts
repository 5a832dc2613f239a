import type { Node } from 'oxc-parser'
import type { Source } from '../source.ts'

/** A top-level name of a file: `file#name`. */
export type Address = `${string}#${string}`

/** What the names of one file lead to. */
export interface Names {
  readonly source: Source
  /** Local name of an import → where it is exported. */
  readonly imports: ReadonlyMap<string, Address>
  /** Exported name → where it comes from, for `export … from`. */
  readonly passedOn: ReadonlyMap<string, Address>
  /** Top-level name → the node that it stands for. */
  readonly own: ReadonlyMap<string, Node>
}

/** Reads what a file imports, passes on and declares. */
export function namesOf(source: Source): Names {
  const imports = new Map<string, Address>()
  const passedOn = new Map<string, Address>()
  const own = new Map<string, Node>()
  for (const statement of source.program.body) {
    if (statement.type === 'ImportDeclaration') readImports(source, statement, imports)
    else if (statement.type === 'ExportNamedDeclaration' && statement.source !== null)
      for (const { local, exported } of statement.specifiers)
        passedOn.set(nameOf(exported), address(source, statement.source.value, nameOf(local)))
    else readOwn(statement, own)
  }
  return { source, imports, passedOn, own }
}

function readImports(
  source: Source,
  statement: Extract<Node, { type: 'ImportDeclaration' }>,
  imports: Map<string, Address>,
): void {
  for (const specifier of statement.specifiers)
    if (specifier.type === 'ImportSpecifier') {
      const target = address(source, statement.source.value, nameOf(specifier.imported))
      imports.set(specifier.local.name, target)
    }
}

function readOwn(statement: Node, own: Map<string, Node>): void {
  const declared = statement.type === 'ExportNamedDeclaration' ? statement.declaration : statement
  if (declared?.type === 'FunctionDeclaration' && declared.id !== null)
    own.set(declared.id.name, declared)
  if (declared?.type === 'ClassDeclaration' && declared.id !== null)
    own.set(declared.id.name, declared)
  if (declared?.type !== 'VariableDeclaration') return
  for (const { id, init } of declared.declarations) {
    if (init === null) continue
    if (id.type === 'Identifier') own.set(id.name, init)
    if (id.type === 'ObjectPattern')
      for (const property of id.properties)
        if (property.type === 'Property' && property.value.type === 'Identifier')
          own.set(property.value.name, picked(init, property.key))
  }
}

/** `const { refuse } = table` reads as `table.refuse`. */
function picked(object: Node, property: Node): Node {
  const at = { start: object.start, end: object.end }
  return {
    type: 'MemberExpression',
    object,
    property,
    computed: false,
    optional: false,
    ...at,
  } as Node
}

function nameOf(node: Node): string {
  if (node.type === 'Identifier') return node.name
  return node.type === 'Literal' ? String(node.value) : ''
}

function address(source: Source, from: string, name: string): Address {
  return `${fileOf(source.path, from)}#${name}`
}

/** The file that an import names; the import itself where it leads out of the repository. */
function fileOf(importer: string, from: string): string {
  const inPackage = /^@redthread\/([^/]+)\/(.+)$/.exec(from)
  if (inPackage !== null) return `packages/${inPackage[1]}/src/${inPackage[2]}.ts`
  const inServer = /^#(platform|modules)\/(.+)$/.exec(from)
  if (inServer !== null) return `apps/server/src/${inServer[1]}/${inServer[2]}`
  if (!from.startsWith('.')) return from
  const parts = importer.split('/').slice(0, -1)
  for (const step of from.split('/'))
    if (step === '..') parts.pop()
    else if (step !== '.') parts.push(step)
  return parts.join('/')
}
