import type { Locale } from '@redthread/kernel/words'
import type { Receipt } from '../templates/receipt.ts'
import { formatMoney, formatShare, moment } from './format-field.ts'
import { receiptWords } from './receipt-words.ts'

/** Draws a receipt as lines of text. */
export function receiptText(receipt: Receipt, locale: Locale): string {
  const money = (value: Parameters<typeof formatMoney>[0]): string => formatMoney(value, locale)
  const lines = receipt.lines.map(
    ({ title, detail, quantity, total }) =>
      `${quantity} × ${title}${detail === null ? '' : `, ${detail}`}: ${money(total)}`,
  )
  const taxes = receipt.taxes.map(
    ({ rateBp, net, tax }) =>
      `${receiptWords.tax[locale]} ${formatShare(rateBp, locale)}: ${money(tax)} ` +
      `(${receiptWords.net[locale]} ${money(net)})`,
  )
  return [
    ...(receipt.sample ? [`*** ${receiptWords.sample[locale]} ***`] : []),
    `${receiptWords.receipt[locale]} ${receipt.number}, ${moment(receipt.at, locale)}`,
    ...lines,
    `${receiptWords.total[locale]}: ${money(receipt.total)}`,
    ...receipt.paid.map(({ how, amount }) => `${how}: ${money(amount)}`),
    ...taxes,
  ].join('\n')
}
