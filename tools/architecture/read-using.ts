/* oxlint-disable no-deprecated -- dependency-cruiser walks with this very class */
import type { Statement, VariableDeclarator } from '@swc/core'
import { Visitor } from '@swc/core/Visitor.js'

interface UsingDeclaration {
  readonly type: 'UsingDeclaration'
  readonly decls: VariableDeclarator[]
}

/**
 * Teaches the syntax walker that dependency-cruiser borrows from swc to read `using` and `await
 * using`, at which it stops with an error as of swc 1.16.
 */
export function readUsing(): void {
  const original = Visitor.prototype.visitStatement
  Visitor.prototype.visitStatement = function (this: Visitor, statement: Statement): Statement {
    const node: { readonly type: string } = statement
    if (!isUsing(node)) return original.call(this, statement)
    this.visitVariableDeclarators(node.decls)
    return statement
  }
}

function isUsing(node: { readonly type: string }): node is UsingDeclaration {
  return node.type === 'UsingDeclaration'
}
