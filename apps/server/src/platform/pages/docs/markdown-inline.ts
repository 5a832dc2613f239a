import { html, type Html } from '#platform/html.ts'

type Link = (href: string) => string

/** The marks inside of a line, longest first where two begin alike. */
const marks: readonly { readonly shape: RegExp; readonly draw: Draw }[] = [
  {
    shape: /^(`+)([\s\S]*?[^`])\1(?!`)/,
    draw: ([, , code]) => html`<code>${trimmed(code)}</code>`,
  },
  { shape: /^!\[([^\]]*)\]\(([^)\s]+)[^)]*\)/, draw: image },
  { shape: /^\[((?:[^[\]]|\[[^\]]*\])*)\]\(([^)\s]+)[^)]*\)/, draw: anchor },
  {
    shape: /^<(https?:\/\/[^>\s]+)>/,
    draw: ([, href = '']) => html`<a href="${href}">${href}</a>`,
  },
  {
    shape: /^\*\*(?=\S)([\s\S]*?\S)\*\*/,
    draw: ([, text = ''], link) => html`<strong>${inline(text, link)}</strong>`,
  },
  {
    shape: /^\*(?=\S)([\s\S]*?\S)\*/,
    draw: ([, text = ''], link) => html`<em>${inline(text, link)}</em>`,
  },
  {
    shape: /^_(?=\S)([\s\S]*?\S)_(?!\w)/,
    draw: ([, text = ''], link) => html`<em>${inline(text, link)}</em>`,
  },
  { shape: /^\\([\\`*_{}[\]()#+.!|<>-])/, draw: ([, sign = '']) => html`${sign}` },
  { shape: /^ {2,}\n/, draw: () => html`<br /> ` },
]

type Draw = (found: RegExpExecArray, link: Link) => Html

/** Draws the words of a line: code, links, pictures, emphasis; all else is plain text. */
export function inline(text: string, link: Link): Html {
  const parts: Html[] = []
  let rest = text
  let words = ''
  while (rest !== '') {
    const before = words.at(-1) ?? ' '
    const mark = firstMark(rest, before)
    if (mark === null) {
      const run = /^(?:[A-Za-z0-9 ,.;:'"()/&-]+(?=[A-Za-z0-9])|[\s\S])/.exec(rest)?.[0] ?? rest
      words += run
      rest = rest.slice(run.length)
      continue
    }
    parts.push(html`${words}`, mark.draw(mark.found, link))
    words = ''
    rest = rest.slice(mark.found[0].length)
  }
  return html`${[...parts, html`${words}`]}`
}

/** The words without their marks, for headings' ids and labels. */
export function plain(text: string): string {
  const drawn = inline(text, (href) => href).text.replaceAll(/<[^>]+>/g, '')
  return drawn
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&#39;', "'")
    .replaceAll('&amp;', '&')
}

function firstMark(rest: string, before: string): { found: RegExpExecArray; draw: Draw } | null {
  for (const { shape, draw } of marks) {
    // snake_case is a word, not emphasis.
    if (rest.startsWith('_') && /\w/.test(before)) continue
    const found = shape.exec(rest)
    if (found !== null) return { found, draw }
  }
  return null
}

function trimmed(code = ''): string {
  return /^ .*[^ ].* $/.test(code) ? code.slice(1, -1) : code
}

function anchor([, text = '', href = '']: RegExpExecArray, link: Link): Html {
  return html`<a href="${safe(link(href))}">${inline(text, link)}</a>`
}

function image([, alt = '', href = '']: RegExpExecArray, link: Link): Html {
  return html`<img src="${safe(link(href))}" alt="${alt}" loading="lazy" />`
}

function safe(href: string): string {
  return /^(https?:|mailto:|\/|#|\.|[\w-]+([/.#]|$))/.test(href) && !/^javascript:/i.test(href)
    ? href
    : '#'
}
