import type { CartView } from './cart-view.ts'
import type { LineCondition, LineConditionKind } from './condition.ts'
import { lineMenu } from './line-menu.ts'
import type { LineRule } from './rule.ts'

/** The places of the lines that meet all of these; of every line where there are none. */
export function selectLines(
  conditions: readonly LineCondition[] | null | undefined,
  view: CartView,
): number[] {
  const selected: number[] = []
  const marks = (conditions ?? []).map((condition) => marksOf(condition, view))
  for (let line = 0; line < view.lines.length; line++) {
    if (marks.every((mark) => mark[line] === 1)) selected.push(line)
  }
  return selected
}

/** One mark per line: 1 where the condition means it, `except` regarded. */
export function marksOf(condition: LineCondition, view: CartView): Uint8Array {
  const marks = new Uint8Array(view.lines.length)
  const rule = lineMenu[condition.kind] as LineRule<LineConditionKind>
  rule.mark(condition, view, marks)
  if (condition.except === true)
    for (let i = 0; i < marks.length; i++) marks[i] = 1 - (marks[i] ?? 0)
  return marks
}
