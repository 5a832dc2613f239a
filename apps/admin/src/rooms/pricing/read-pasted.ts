import { currencies, type Currency } from '@redthread/kernel/money'
import type { PastedRow } from './pricing-api.ts'
import { readAmount } from '@redthread/workbench/words/read-amount'

export type PasteFault = 'no_sku' | 'currency' | 'amount' | 'quantity' | 'too_many'

/** A pasted line: what it says, and what it means or why it means nothing. */
export interface PastedLine {
  /** Counted from 1, as a spreadsheet does. */
  readonly number: number
  readonly text: string
  readonly row: PastedRow | null
  readonly fault: PasteFault | null
}

/** How many rows one request takes. */
const MOST = 5_000

const headings = /^(sku|article|tuote|artikel|varenr|kod|code|currency|valuutta|valuta|waluta)\b/i

/**
 * Reads cells copied from a spreadsheet: SKU, currency, amount, least pieces. A heading is passed
 * over, a missing currency is the usual one, an amount of `-` takes the price out.
 */
export function readPasted(text: string, usual: Currency): PastedLine[] {
  const lines = text.split(/\r\n|\n|\r/).map((line, at) => ({ text: line, number: at + 1 }))
  const [first, ...others] = lines.filter((line) => line.text.trim() !== '')
  if (first === undefined) return []
  const wanted = headings.test(first.text.trim()) ? others : [first, ...others]
  const mark = markOf(wanted.map((line) => line.text))
  return wanted.map(({ text: said, number }, at) => {
    const cells = said.split(mark).map((cell) => cell.trim().replaceAll(/^"|"$/g, ''))
    const read = at < MOST ? readCells(cells, usual) : 'too_many'
    return typeof read === 'string'
      ? { number, text: said, row: null, fault: read }
      : { number, text: said, row: read, fault: null }
  })
}

function readCells(cells: readonly string[], usual: Currency): PastedRow | PasteFault {
  const [sku = '', second = '', ...others] = cells
  if (sku === '' || sku.length > 64) return 'no_sku'
  const isCode = /^[a-z]{3}$/i.test(second)
  const currency = isCode ? second.toUpperCase() : usual
  if (!isCurrency(currency)) return 'currency'
  const [said = '', least = ''] = isCode ? others : [second, ...others]
  const amount = said === '-' || said === '–' ? null : readAmount(said, currency)
  if (amount === null && said !== '-' && said !== '–') return 'amount'
  const minQuantity = least === '' ? 1 : Number(least)
  if (!Number.isInteger(minQuantity) || minQuantity < 1) return 'quantity'
  return { sku, currency, amount, minQuantity }
}

function isCurrency(code: string): code is Currency {
  return Object.hasOwn(currencies, code)
}

/** Spreadsheets copy tabs; files have semicolons or commas, which amounts may have too. */
function markOf(lines: readonly string[]): string {
  if (lines.some((line) => line.includes('\t'))) return '\t'
  return lines.some((line) => line.includes(';')) ? ';' : ','
}
