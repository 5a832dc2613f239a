import type { Node } from 'oxc-parser'
import { lineAt, walk } from '../source.ts'
import type { Names } from './names.ts'

/** One `route({ … })` as written. */
export interface RouteDeclaration {
  readonly name: string
  readonly line: number
  /** What is declared beside the handler. */
  readonly refusals: Node | null
  readonly handle: Node | null
}

/** Every route that a file declares. */
export function routeDeclarations({ source }: Names): RouteDeclaration[] {
  const found: RouteDeclaration[] = []
  walk(source.program, (node) => {
    if (node.type !== 'CallExpression' || node.callee.type !== 'Identifier') return
    const [declared] = node.arguments
    if (node.callee.name !== 'route' || declared?.type !== 'ObjectExpression') return
    const name = property(declared, 'name')
    found.push({
      name: name?.type === 'Literal' ? String(name.value) : 'a route without a name',
      line: lineAt(source, node.start),
      refusals: property(declared, 'refusals'),
      handle: property(declared, 'handle'),
    })
  })
  return found
}

/** The value of a property, also of one that is spread in from an object beside it. */
function property(object: Extract<Node, { type: 'ObjectExpression' }>, name: string): Node | null {
  for (const entry of object.properties) {
    if (entry.type === 'Property' && entry.key.type === 'Identifier' && entry.key.name === name)
      return entry.value
    if (entry.type === 'SpreadElement' && entry.argument.type === 'ObjectExpression') {
      const inside = property(entry.argument, name)
      if (inside !== null) return inside
    }
  }
  return null
}
