import type { Locale } from '@redthread/kernel/words'
import type { Receipt } from '../templates/receipt.ts'
import { formatMoney, formatShare, moment } from './format-field.ts'
import { html, type Html } from '#platform/html.ts'
import type { MailStyle } from './mail-style.ts'
import { receiptWords } from './receipt-words.ts'

/** Draws a receipt inside a mail: lines, total, how it was paid, tax by rate. */
export function receiptRows(receipt: Receipt, locale: Locale, style: MailStyle): Html {
  const line = `border-top:1px solid ${style.color('line')}`
  const small = `color:${style.color('textMuted')};font-size:${style.size(-1)}`
  const amount = 'padding:8px 0;text-align:right;white-space:nowrap'
  const row = ([words, value]: readonly [string, string]): Html =>
    html`<tr>
      <td class="fg-textMuted" style="${small};padding:4px 0">${words}</td>
      <td class="fg-textMuted" style="${small};padding:4px 0;text-align:right">${value}</td>
    </tr> `
  return html`${sampleMark(receipt, locale, style)}
    <p class="fg-textMuted" style="margin:0 0 8px;${small}">
      ${receiptWords.receipt[locale]} ${receipt.number} · ${moment(receipt.at, locale)}
    </p>
    <table
      width="100%"
      cellpadding="0"
      cellspacing="0"
      border="0"
      style="margin:0 0 16px;font-variant-numeric:tabular-nums"
    >
      ${receipt.lines.map(
        ({ title, detail, quantity, total }) =>
          html`<tr>
            <td class="line" style="${line};padding:8px 16px 8px 0">
              ${quantity} ×
              ${title}${
                detail === null
                  ? null
                  : html`<br /><span class="fg-textMuted" style="${small}">${detail}</span>`
              }
            </td>
            <td class="line" style="${line};${amount}">${formatMoney(total, locale)}</td>
          </tr> `,
      )}
      <tr>
        <td class="line" style="${line};padding:8px 0;font-weight:600">
          ${receiptWords.total[locale]}
        </td>
        <td class="line" style="${line};${amount};font-weight:600">
          ${formatMoney(receipt.total, locale)}
        </td>
      </tr>
      ${settled(receipt, locale).map(row)}
    </table>`
}

function sampleMark({ sample }: Receipt, locale: Locale, style: MailStyle): Html | null {
  if (!sample) return null
  const look =
    `margin:0 0 16px;padding:8px;text-align:center;font-weight:700;` +
    `color:${style.color('critical')};border:2px dashed ${style.color('critical')}`
  return html`<p class="fg-critical" style="${look}">${receiptWords.sample[locale]}</p>`
}

/** What follows the total: tenders, then tax by rate. */
function settled(receipt: Receipt, locale: Locale): (readonly [string, string])[] {
  return [
    ...receipt.paid.map(({ how, amount }) => [how, formatMoney(amount, locale)] as const),
    ...receipt.taxes.map(({ rateBp, tax }) => {
      const words = `${receiptWords.tax[locale]} ${formatShare(rateBp, locale)}`
      return [words, formatMoney(tax, locale)] as const
    }),
  ]
}
