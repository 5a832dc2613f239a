import type { LineAvailability } from '@redthread/contract/carts-lines'
import type { Locale } from '@redthread/kernel/words'
import { expectedWords, stockWords } from './cart-words.ts'
import type { Promised } from './promise-of.ts'
import { dayText } from './day-text.ts'
import { say } from './say.ts'

/** So few left are told by their number. */
const few = 3

/** What a person is told of the stock behind a line. */
export function stockShown(
  promised: Promised | undefined,
  quantity: number,
  locale: Locale,
): LineAvailability {
  const { now = Infinity, later = 0, expectedAt = null } = promised ?? {}
  const expected = expectedAt === null ? null : Temporal.PlainDate.from(expectedAt)
  if (now >= quantity) {
    const left = now - quantity <= few ? now : null
    const state = left === null ? 'in_stock' : 'low'
    return shown(state, { left, locale })
  }
  if (now + later >= quantity) {
    const said = shown('backorder', { left: null, locale })
    const at = expected?.toZonedDateTime('UTC').toInstant() ?? null
    const day = expected === null ? '' : dayText(expected.toString(), locale)
    return {
      ...said,
      expectedAt: at,
      text: day === '' ? said.text : say(expectedWords, locale, { day }),
    }
  }
  if (now <= 0) return shown('out_of_stock', { left: 0, locale })
  return shown('not_enough', { left: now, locale })
}

interface Shown {
  readonly left: number | null
  readonly locale: Locale
}

function shown(state: LineAvailability['state'], { left, locale }: Shown): LineAvailability {
  const text = say(stockWords[state], locale, { n: String(left ?? '') })
  return { state, left, expectedAt: null, text }
}
