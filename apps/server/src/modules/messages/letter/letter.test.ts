import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { locales, type Locale } from '@redthread/kernel/words'
import { unfilledNames } from './fill-words.ts'
import { houseFace, type Face } from './face.ts'
import { fillingOf, type Draft } from './letter.ts'
import { renderMessage } from './render-message.ts'
import { tillReceipt } from './till-receipt.ts'
import { openSeals } from '../rules/seals.ts'
import { templates } from '../templates/registry.ts'
import type { FieldValue, Template, TemplateWords, Values } from '../templates/template.ts'
import { faces } from '../test/faces.ts'

const all = Object.values(templates)
const seal = '00112233445566aa'
const everyFace = [...faces, houseFace]

function drafts(): Draft[] {
  return all.flatMap((template) =>
    locales.flatMap((locale) =>
      everyFace.map((face) => ({ template, locale, face, values: template.sample(locale) })),
    ),
  )
}

/** The words a person sees, without markup, styles and entities. */
function seen(page: string): string {
  const bare = page
    .replaceAll(/<(style|title|head)\b[\s\S]*?<\/\1>/g, ' ')
    .replaceAll(/<!--[\s\S]*?-->/g, ' ')
    .replaceAll(/<[^>]+>/g, ' ')
    .replaceAll(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)))
    .replaceAll('&nbsp;', ' ')
    .replaceAll('&quot;', '"')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&')
  // The blanks that keep the body out of an inbox's preview.
  return oneSpace(bare.replaceAll(/\u2007|\ufeff|\u034f/g, ' '))
}

function oneSpace(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

for (const template of all) {
  test(`${template.name} speaks four languages, and fills every brace of each`, () => {
    for (const locale of locales) {
      const words: TemplateWords = template.words[locale]
      const required = Object.entries(template.fields).filter(([, kind]) => !kind.endsWith('?'))
      const known = ['brand', ...required.map(([name]) => name)]
      for (const [part, text] of Object.entries<string>({ ...words })) {
        assert.deepEqual(unfilledNames(text, known), [], `${locale} ${part}`)
        assert.ok(text.trim().length > 0, `${locale} ${part} is empty`)
      }
      assert.deepEqual(Object.keys(words).sort(), Object.keys(template.words.en).sort(), locale)
      assert.equal(words.sms !== undefined, template.kinds.includes('sms'), `${locale} sms`)
    }
  })
}

test('no message leaves a brace open, a value undefined or a link relative, in any brand', () => {
  for (const draft of drafts()) {
    for (const kind of draft.template.kinds) {
      const { subject, preheader, html, text } = renderMessage(kind, draft, seal)
      for (const part of [subject, preheader, html ?? '', text]) {
        const shown = part === html ? seen(part) : part
        assert.doesNotMatch(shown, /\{\w+\}|undefined|\bnull\b|\[object|NaN/, draft.template.name)
      }
      const links = [...(html ?? '').matchAll(/href="([^"]*)"/g)].map(([, href = '']) => href)
      for (const href of links) assert.match(href, /^https:\/\/|^sealed-/)
      assert.doesNotMatch(html ?? '', /src="(?!data:image\/svg)/, 'nothing is loaded')
    }
  }
})

test('the text part says every word that the HTML part says', () => {
  for (const draft of drafts().filter(({ template }) => template.kinds.includes('mail'))) {
    const { html, text, preheader } = renderMessage('mail', draft, seal)
    const words = new Set(oneSpace(text).split(' ').map(bareWord))
    const body = seen(html ?? '').replace(preheader, '')
    const missing = body
      .split(' ')
      .map(bareWord)
      .filter((word) => word !== '' && !words.has(word))
    assert.deepEqual(missing, [], `${draft.template.name} ${draft.locale} ${draft.face.name}`)
  }
})

function bareWord(word: string): string {
  return word.replaceAll(/^[(·]+|[:,.)·]+$/g, '')
}

test('a mail wears its brand: name, color, legal entity and why it was sent', () => {
  for (const draft of drafts().filter(({ template }) => template.kinds.includes('mail'))) {
    const { html } = renderMessage('mail', draft, seal)
    const { face, template, locale } = draft
    const why = template.words[locale].reason.split('{')[0] ?? ''
    assert.ok(html?.includes(face.tokens.colors.accent.light) || template.action === undefined)
    assert.ok(html?.includes(face.tokens.colors.text.dark), 'dark colors travel along')
    for (const line of [face.name, ...face.imprint, oneSpace(why)]) {
      assert.ok(seen(html ?? '').includes(line), `${template.name} lacks "${line}"`)
    }
    assert.equal((html ?? '').match(/<!--\[if mso\]>/g)?.length, 3, 'Outlook is spoken to')
    assert.ok((html ?? '').length < 60_000, 'programs cut mails at about 100 kB')
  }
})

test('secrets stand under a seal until the message is handed over', () => {
  for (const draft of drafts().filter(({ template }) => template.secret.length > 0)) {
    const { html, text, secrets } = renderMessage('mail', draft, seal)
    for (const name of draft.template.secret) {
      const secret = fillingOf(draft)[name] ?? ''
      assert.ok(secret.length >= 6, `${draft.template.name} ${name}`)
      assert.ok(!text.includes(secret) && !(html ?? '').includes(secret))
      assert.ok(openSeals(text, secrets, (opened) => opened).includes(secret))
    }
  }
})

const hostile = fc.oneof(
  fc.string({ unit: 'grapheme', maxLength: 60 }),
  fc.constantFrom(
    '<script>alert(1)</script>',
    '"><img src=x onerror=alert(1)>',
    "'; background:url(//evil.example)",
    '{url} {brand}',
    'a\r\nBcc: someone@else.example',
    '\u202Egnp.exe',
    '--><!--[if mso]>',
    '&lt;b&gt;',
  ),
)

function hostileValues(template: Template, locale: Locale, text: string): Values {
  const sample: Values = template.sample(locale)
  const entries = Object.entries(sample).map(([name, value]) => {
    if (template.fields[name]?.startsWith('text')) return [name, text] as const
    return [name, spoiled(value ?? null, text)] as const
  })
  return Object.fromEntries(entries)
}

function spoiled(value: FieldValue | null, text: string): FieldValue | null {
  if (typeof value === 'string') return `https://shop.example/?q=${encodeURIComponent(text)}`
  if (value === null || typeof value !== 'object' || !('lines' in value)) return value
  const lines = value.lines.map((line) => ({ ...line, title: text, detail: text }))
  return { ...value, lines, place: text, number: text }
}

function tags(page: string): string[] {
  return [...page.matchAll(/<\/?([a-z][a-z0-9]*)/gi)].map(([, name = '']) => name.toLowerCase())
}

test('whatever a value holds, it opens no tag, no attribute and no second header line', () => {
  fc.assert(
    fc.property(fc.constantFrom(...drafts()), hostile, (draft, text) => {
      const plain = { ...draft, values: hostileValues(draft.template, draft.locale, 'Aino') }
      const bad = { ...draft, values: hostileValues(draft.template, draft.locale, text) }
      const face: Face = draft.face
      const kind = draft.template.kinds[0] ?? 'mail'
      const [safe, spoilt] = [renderMessage(kind, plain, seal), renderMessage(kind, bad, seal)]
      assert.doesNotMatch(spoilt.subject, /[\r\n\u202e]/)
      const optional = (page: string | null): string[] =>
        tags(page ?? '').filter((tag) => !['tr', 'th', 'td', 'table'].includes(tag))
      assert.deepEqual(optional(spoilt.html), optional(safe.html))
      const receipt = bad.values['receipt']
      if (receipt === undefined || receipt === null) return
      const strip = tillReceipt(receipt as never, draft.locale, face)
      assert.doesNotMatch(strip, /<script|<img src=x/)
    }),
    { numRuns: 300 },
  )
})

test('braces inside a value stay as they are', () => {
  const template = templates['staff.invitation']
  const values = { ...template.sample('en'), name: '{url}' }
  const { text, html } = renderMessage(
    'mail',
    { template, values, locale: 'en', face: houseFace },
    seal,
  )
  assert.ok(text.includes('Welcome to the team, {url}'))
  assert.ok(html?.includes('Welcome to the team, {url}'))
})

test('a brand may say it in its own words, unless a brace in them is filled by nothing', () => {
  const [face] = faces
  assert.ok(face)
  const wording = {
    'account.magic_link': {
      en: {
        subject: 'Your way in, {validFor}',
        heading: 'Hi {nobody}',
        body: 'One\n\nTwo & <three>',
      },
    },
  }
  const template = templates['account.magic_link']
  const draft = { template, values: template.sample('en'), locale: 'en' as const }
  const own = renderMessage('mail', { ...draft, face: { ...face, wording } }, seal)
  assert.equal(own.subject, 'Your way in, 15 minutes')
  assert.deepEqual(own.troubles, ['nobody'])
  assert.match(own.text, /^Sign in to Tuuli Beauty\n\nOne\n\nTwo & <three>\n/)
  assert.ok(own.html?.includes('Two &amp; &lt;three&gt;'))
})

test('a missing value, a relative link and half a minute are bugs of the caller', () => {
  const template = templates['account.magic_link']
  const draft = { template, locale: 'en' as const, face: houseFace }
  for (const values of [
    { validFor: 15 },
    { url: '/sign-in', validFor: 15 },
    { url: 'javascript:alert(1)', validFor: 15 },
    { url: 'https://shop.example/', validFor: 0.5 },
  ]) {
    assert.throws(() => renderMessage('mail', { ...draft, values }, seal), TypeError)
  }
})

test('times are said in the reader’s language', () => {
  const template = templates['staff.invitation']
  const said = locales.map((locale) => {
    const values = { ...template.sample(locale), validFor: 2880 }
    return fillingOf({ template, values, locale, face: houseFace })['validFor']
  })
  assert.deepEqual(said, ['2 days', '2 päivää', '2 dage', '2 dni'])
})

test('a till receipt is 80 mm wide, sums up, and says that it is a sample', () => {
  for (const face of faces) {
    for (const locale of locales) {
      const { receipt } = templates['orders.receipt'].sample(locale) as { receipt: never }
      const strip = tillReceipt(receipt, locale, face)
      assert.match(strip, /@page \{ size: 80mm auto/)
      const marks = strip.match(/class="sample"/g) ?? []
      assert.equal(marks.length, 2)
      assert.ok(face.imprint.every((line) => strip.includes(line)))
    }
  }
})
