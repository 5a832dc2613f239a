import type { Face } from './face.ts'
import { Html, html } from '#platform/html.ts'
import type { Letter } from './letter.ts'
import { letterHead } from './letter-head.ts'
import { mailSheet, mailStyle, type MailStyle } from './mail-style.ts'
import { receiptRows } from './receipt-rows.ts'

/**
 * Draws a letter as HTML for mail programs: tables for Outlook, styles inline in the brand's light
 * colors, dark ones by class, a hidden line for the inbox, nothing loaded from anywhere.
 */
export function letterHtml(letter: Letter, face: Face): string {
  const style = mailStyle(face.tokens)
  const page = html`<!doctype html>
    <html lang="${letter.locale}" dir="ltr">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="supported-color-schemes" content="light dark" />
        <meta name="format-detection" content="telephone=no, date=no, address=no, email=no" />
        <title>${letter.subject}</title>
        <style>
          ${new Html(mailSheet(face.tokens))}
        </style>
        ${outlookType}
      </head>
      <body
        class="bg-surface"
        style="margin:0;padding:0;background-color:${style.color('surface')}"
      >
        ${preheader(letter.preheader)}
        <table
          role="presentation"
          class="bg-surface"
          width="100%"
          cellpadding="0"
          cellspacing="0"
          border="0"
          style="background-color:${style.color('surface')}"
        >
          <tr>
            <td align="center" style="padding:32px 12px">
              ${outlookOpens}
              <table
                role="presentation"
                width="100%"
                cellpadding="0"
                cellspacing="0"
                border="0"
                style="max-width:560px;font-family:${style.font};font-size:${style.size(0)};line-height:1.5"
              >
                ${letterHead(face, style)} ${sheet(letter, { style, face })}
                ${foot(letter, { style, face })}
              </table>
              ${outlookCloses}
            </td>
          </tr>
        </table>
      </body>
    </html> `
  return page.text
}

// As text: conditional comments must stay as they are, and a formatter would break their lines.
const outlookType = new Html(
  '<!--[if mso]><style>* { font-family: Arial, sans-serif !important }</style><![endif]-->',
)
// Outlook knows no max-width: a table of its own holds the sheet.
const outlookOpens = new Html(
  '<!--[if mso]><table role="presentation" width="560"><tr><td><![endif]-->',
)
const outlookCloses = new Html('<!--[if mso]></td></tr></table><![endif]-->')

interface Dress {
  readonly style: MailStyle
  readonly face: Face
}

// Inboxes fill the preview up from the body: blanks keep the body out of it.
const blanks = new Html('&#8199;&#65279;&#847; '.repeat(40))

function preheader(words: string): Html {
  const hidden = 'display:none;max-height:0;overflow:hidden;mso-hide:all;opacity:0;font-size:1px'
  return html`<div style="${hidden}" aria-hidden="true">${words}${blanks}</div>`
}

function sheet(letter: Letter, { style, face }: Dress): Html {
  const weight = face.tokens.typography.headingWeight
  const ground = `background-color:${style.color('raised')};border-radius:${style.radius}`
  const heading =
    `margin:0 0 16px;font-size:${style.size(2)};line-height:1.25;font-weight:${weight};` +
    `color:${style.color('text')}`
  return html`<tr>
    <td class="sheet bg-raised line" style="${ground};border:1px solid ${style.color('line')}">
      <table role="presentation" width="100%" cellpadding="0" cellspacing="0" border="0">
        <tr>
          <td class="inside fg-text" style="padding:32px;color:${style.color('text')}">
            <h1 class="fg-text" style="${heading}">${letter.heading}</h1>
            ${letter.paragraphs.map((p) => html`<p style="margin:0 0 16px">${lines(p)}</p> `)}
            ${facts(letter, style)}
            ${letter.receipt === null ? null : receiptRows(letter.receipt, letter.locale, style)}
            ${button(letter, style)} ${muted(letter.note, style)}
            ${letter.signOff === '' ? null : html`<p style="margin:24px 0 0">${letter.signOff}</p>`}
          </td>
        </tr>
      </table>
    </td>
  </tr>`
}

function lines(paragraph: string): Html[] {
  return paragraph
    .split('\n')
    .map((line, index) => (index === 0 ? html`${line}` : html`<br />${line}`))
}

function facts({ facts: rows }: Letter, style: MailStyle): Html | null {
  if (rows.length === 0) return null
  const label = `padding:4px 16px 4px 0;color:${style.color('textMuted')}`
  return html`<table cellpadding="0" cellspacing="0" border="0" style="margin:0 0 16px">
    ${rows.map(
      (row) =>
        html`<tr>
          <th
            scope="row"
            align="left"
            valign="top"
            class="fg-textMuted"
            style="${label};font-weight:400"
          >
            ${row.label}
          </th>
          <td valign="top" style="padding:4px 0">${row.value}</td>
        </tr> `,
    )}
  </table>`
}

function button({ action }: Letter, style: MailStyle): Html | null {
  if (action === null) return null
  const [accent, contrast] = [style.color('accent'), style.color('accentContrast')]
  const cell = `background-color:${accent};border-radius:${style.controlRadius}`
  const link =
    `display:inline-block;padding:14px 28px;color:${contrast};background-color:${accent};` +
    `font-weight:600;text-decoration:none;border-radius:${style.controlRadius}`
  const plain = `color:${style.color('accentText')};word-break:break-all`
  return html`<table
      role="presentation"
      class="button"
      cellpadding="0"
      cellspacing="0"
      border="0"
      style="margin:8px 0 16px"
    >
      <tr>
        <td align="center" bgcolor="${accent}" style="${cell}">
          <a href="${action.url}" style="${link}">${action.label}</a>
        </td>
      </tr>
    </table>
    <p style="margin:0 0 16px;font-size:${style.size(-1)}">
      <a class="fg-accentText" href="${action.url}" style="${plain}">${action.url}</a>
    </p>`
}

function muted(words: string | null, style: MailStyle): Html | null {
  if (words === null) return null
  const look = `margin:0;font-size:${style.size(-1)};color:${style.color('textMuted')}`
  return html`<p class="fg-textMuted" style="${look}">${words}</p>`
}

function foot({ reason }: Letter, { style, face }: Dress): Html {
  const look = `padding:24px 32px 0;font-size:13px;line-height:1.5;color:${style.color('textMuted')}`
  const imprint = [face.name, ...face.imprint]
  return html`<tr>
    <td class="inside fg-textMuted" style="${look}">
      <p style="margin:0 0 12px">${reason}</p>
      <p style="margin:0">
        ${imprint.map((line, at) => html`${at === 0 ? null : html`<br />`}${line}`)}
      </p>
    </td>
  </tr>`
}
