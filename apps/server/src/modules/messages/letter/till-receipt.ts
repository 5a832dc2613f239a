import type { Locale } from '@redthread/kernel/words'
import type { Receipt } from '../templates/receipt.ts'
import type { Face } from './face.ts'
import { formatMoney, formatShare, moment } from './format-field.ts'
import { Html, html } from '#platform/html.ts'
import { logoImage } from './logo-image.ts'
import { receiptWords } from './receipt-words.ts'

const sheet = `
@page { size: 80mm auto; margin: 0 }
* { box-sizing: border-box }
body { margin: 0; background: #fff; color: #000 }
body { font: 13px/1.4 'Segoe UI', Roboto, Arial, sans-serif }
main { width: 80mm; margin: 0 auto; padding: 4mm; font-variant-numeric: tabular-nums }
header, footer, .sample { text-align: center }
h1 { font-size: 18px; margin: 0 0 2mm }
img { display: block; height: 10mm; max-width: 60mm; margin: 0 auto 2mm }
p { margin: 0 }
table { width: 100%; border-collapse: collapse; margin: 3mm 0; border-top: 1px dashed #000 }
td, th { padding: 1mm 0; vertical-align: top; font-weight: 400; text-align: left }
td + td { text-align: right; white-space: nowrap; padding-left: 2mm }
.total td { border-top: 1px solid #000; font-weight: 700; font-size: 16px }
.sample { border: 2px dashed #000; padding: 1mm; margin: 2mm 0; font-weight: 700 }
`

/** Draws a receipt as the 80 mm strip that a till prints: black on white, one column. */
export function tillReceipt(receipt: Receipt, locale: Locale, face: Face): string {
  const logo = logoImage(face.logoSvg, '#000000')
  const mark = html`<p class="sample">${receiptWords.sample[locale]}</p>`
  const page = html`<!doctype html>
    <html lang="${locale}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${receiptWords.receipt[locale]} ${receipt.number}</title>
        <style>
          ${new Html(sheet)}
        </style>
      </head>
      <body>
        <main>
          <header>
            <h1>${logo === null ? face.name : html`<img src="${logo}" alt="${face.name}" />`}</h1>
            <p>${receipt.place}</p>
            ${face.imprint.map((line) => html`<p>${line}</p>`)}
          </header>
          ${receipt.sample ? mark : null}
          <table>
            ${receipt.lines.map((line) => lineRow(line, locale))}
            <tr class="total">
              <td>${receiptWords.total[locale]}</td>
              <td>${formatMoney(receipt.total, locale)}</td>
            </tr>
            ${receipt.paid.map(({ how, amount }) => row(how, formatMoney(amount, locale)))}
          </table>
          <table>
            ${receipt.taxes.map(({ rateBp, net, tax }) =>
              row(
                `${receiptWords.tax[locale]} ${formatShare(rateBp, locale)} · ` +
                  `${receiptWords.net[locale]} ${formatMoney(net, locale)}`,
                formatMoney(tax, locale),
              ),
            )}
          </table>
          <footer>
            <p>${receiptWords.receipt[locale]} ${receipt.number}</p>
            <p>${moment(receipt.at, locale)}</p>
            <p>${face.signOff[locale] || receiptWords.thanks[locale]}</p>
          </footer>
          ${receipt.sample ? mark : null}
        </main>
      </body>
    </html> `
  return page.text
}

function lineRow(line: Receipt['lines'][number], locale: Locale): Html {
  const { title, detail, quantity, unit, total } = line
  return html`<tr>
    <td>
      ${title}${detail === null ? null : `, ${detail}`}<br />
      ${quantity} × ${formatMoney(unit, locale)}
    </td>
    <td>${formatMoney(total, locale)}</td>
  </tr>`
}

function row(words: string, value: string): Html {
  return html`<tr>
    <td>${words}</td>
    <td>${value}</td>
  </tr>`
}
