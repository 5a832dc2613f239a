import type { ArrowFunctionExpression, Function as FunctionOfAny, Node } from 'oxc-parser'
import { lineAt, walk, type Source } from './source.ts'

/** A function with a name and a body, as budgets see it. */
export interface FunctionSize {
  readonly name: string
  readonly line: number
  readonly length: number
  readonly parameters: number
  readonly isComponent: boolean
  /** The body of `describe`, which groups tests as a file does. */
  readonly isTestGroup: boolean
}

type FunctionNode = FunctionOfAny | ArrowFunctionExpression

/** Every function of a file, callbacks included, with its size. */
export function functionSizes(source: Source): FunctionSize[] {
  const sizes: FunctionSize[] = []
  walk(source.program, (node, ancestors) => {
    if (!isFunction(node) || node.body === null) return
    const first = lineAt(source, node.start)
    const name = nameOf(node, ancestors)
    sizes.push({
      name,
      line: first,
      length: lineAt(source, node.end - 1) - first + 1,
      parameters: node.params.filter((param) => !isGiven(param)).length,
      isComponent: source.path.endsWith('.tsx') && /^[A-Z]/.test(name),
      isTestGroup: /^(describe|suite)\(/.test(name),
    })
  })
  return sizes
}

/** Whether a node is a function of any spelling. */
export function isFunction(node: Node): node is FunctionNode {
  return (
    node.type === 'FunctionDeclaration' ||
    node.type === 'FunctionExpression' ||
    node.type === 'ArrowFunctionExpression'
  )
}

function nameOf(node: FunctionNode, ancestors: readonly Node[]): string {
  if ('id' in node && node.id) return node.id.name
  const parent = ancestors.at(-1)
  if (parent?.type === 'VariableDeclarator' && parent.id.type === 'Identifier')
    return parent.id.name
  if (parent?.type === 'MethodDefinition' || parent?.type === 'Property')
    return parent.key.type === 'Identifier' ? parent.key.name : 'method'
  if (parent?.type === 'CallExpression' && parent.callee.type === 'Identifier')
    return `${parent.callee.name}(…)`
  return 'anonymous function'
}

/** `this` is no parameter, and the context comes first everywhere: neither counts. */
function isGiven(param: Node): boolean {
  return param.type === 'Identifier' && (param.name === 'this' || param.name === 'ctx')
}
