import { isGiven } from '../is-given.ts'
import type { CartView } from './cart-view.ts'
import type { LineCondition, LineConditionKind } from './condition.ts'
import { lineMenu } from './line-menu.ts'
import type { LineRule } from './rule.ts'

/** The places of the lines that meet all of these; of every line where there are none. */
export function selectLines(
  conditions: readonly LineCondition[] | null | undefined,
  view: CartView,
): readonly number[] {
  if (!isGiven(conditions) || conditions.length === 0) return view.all
  const marks = markLines(conditions, view)
  return view.all.filter((line) => marks[line] === 1)
}

/** One mark per line: 1 where it meets all of these. */
export function markLines(conditions: readonly LineCondition[], view: CartView): Uint8Array {
  const [first, ...others] = conditions
  if (first === undefined) return new Uint8Array(view.lines.length).fill(1)
  const marks = marksOf(first, view)
  for (const condition of others) {
    const more = marksOf(condition, view)
    for (let line = 0; line < marks.length; line++) {
      if (more[line] === 0) marks[line] = 0
    }
  }
  return marks
}

/** One mark per line: 1 where the condition means it, `except` regarded. */
function marksOf(condition: LineCondition, view: CartView): Uint8Array {
  const marks = new Uint8Array(view.lines.length)
  const rule = lineMenu[condition.kind] as LineRule<LineConditionKind>
  rule.mark(condition, view, marks)
  if (condition.except === true) {
    for (let line = 0; line < marks.length; line++) marks[line] = 1 - (marks[line] ?? 0)
  }
  return marks
}
