import type { ErrandOutcome } from '@redthread/contract/page-door'
import type { ProblemView } from './cart-view.ts'

/** What the server said no to; null where it did what was asked. */
export function problemOf({ status, body }: ErrandOutcome): ProblemView | null {
  if (status < 400) return null
  const { type, title } = (body ?? {}) as { type?: unknown; title?: unknown }
  return {
    code: typeof type === 'string' ? type : 'platform.internal',
    title: typeof title === 'string' ? title : '',
  }
}
