import { importReasons } from '@redthread/contract/integrations-reasons'
import { writeCsv } from '@redthread/kernel/csv'
import type { Id } from '@redthread/kernel/id'
import type { Locale } from '@redthread/kernel/words'
import type { Ctx } from '#platform/ctx.ts'
import { rowErrors } from './row-errors.ts'

// What a person can work through; a file with more faults than this has one fault many times.
const mostErrors = 50_000

/** The error report as CSV: row, column, value, reason as code and in words. */
export async function rowErrorsCsv(ctx: Ctx, runId: Id<'imp'>, locale: Locale): Promise<string> {
  const lines: string[] = [writeCsv([['row', 'column', 'value', 'reason', 'weight', 'words']])]
  let after: string | undefined
  do {
    const page = await rowErrors(ctx, { runId, limit: 5_000, ...(after && { after }) })
    const rows = page.items.map(({ row, column, value, reason, weight }) => {
      const words = (importReasons as Readonly<Record<string, Record<Locale, string>>>)[reason]
      return [String(row), column ?? '', value, reason, weight, words?.[locale] ?? '']
    })
    lines.push(writeCsv(rows))
    after = page.next ?? undefined
  } while (after !== undefined && lines.length * 5_000 < mostErrors)
  return lines.join('')
}
