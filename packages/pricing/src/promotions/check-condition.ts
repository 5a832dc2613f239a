import { cartMenu } from './cart-menu.ts'
import type { CartView } from './cart-view.ts'
import { piecesOf } from './cart-view.ts'
import type { CartConditionKind, Condition, LineCondition, LineConditionKind } from './condition.ts'
import { lineMenu } from './line-menu.ts'
import type { Reason } from './reason.ts'
import type { CartRule } from './rule.ts'
import { selectLines } from './select-lines.ts'

/** Tells whether a condition is one on lines. */
export function isLineCondition(condition: Condition): condition is LineCondition {
  return Object.hasOwn(lineMenu, condition.kind)
}

/** Checks one condition of a promotion: null where it holds; else why not, and how far it is. */
export function checkCondition(condition: Condition, view: CartView): Reason | null {
  if (isLineCondition(condition)) return checkLines(condition, view)
  const rule = cartMenu[condition.kind] as CartRule<CartConditionKind>
  return rule.check(condition, view)
}

function checkLines(condition: LineCondition, view: CartView): Reason | null {
  const { except, atLeast, ...plain } = condition
  const kind: LineConditionKind = condition.kind
  const wanted = atLeast ?? 1
  const pieces = piecesOf(view, selectLines([plain], view))
  if (except === true) {
    const excess = pieces - wanted + 1
    return excess > 0 ? { code: 'lines_in_the_way', kind, excess } : null
  }
  return pieces >= wanted ? null : { code: 'lines_missing', kind, missing: wanted - pieces }
}
