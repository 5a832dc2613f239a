import { readFileSync } from 'node:fs'
import { locales, type Locale, type Words } from '@redthread/kernel/words'

/** What the demo says of one article in one language. */
export interface Prose {
  readonly title: string
  readonly subtitle: string
  readonly body: string
}

/** The words of one article, with what it is made of. */
export interface ArticleProse {
  readonly texts: Readonly<Record<Locale, Prose>>
  /** International names of cosmetic ingredients, in order of amount. */
  readonly inci?: string
  /** Codes of food ingredients, in order of amount. */
  readonly contains?: readonly string[]
}

/** Reads the blocks of a text file: a line with the handle, then two lines per language. */
export function readProse(family: string): ReadonlyMap<string, ArticleProse> {
  const blocks = read(family)
    .trim()
    .split(/\n\s*\n/)
  return new Map(blocks.map((block) => articleProse(block.split('\n'))))
}

function articleProse([handle = '', ...lines]: readonly string[]): [string, ArticleProse] {
  const texts = inEach((locale) => {
    const at = lines.findIndex((line) => line.startsWith(`${locale}: `))
    const [title = '', subtitle = ''] = (lines[at]?.slice(4) ?? '').split(' | ')
    return { title, subtitle, body: lines[at + 1] ?? '' }
  })
  const after = (mark: string): string | undefined =>
    lines.find((line) => line.startsWith(mark))?.slice(mark.length)
  const inci = after('inci: ')
  const contains = after('contains: ')?.split(' ')
  return [handle, { texts, ...(inci && { inci }), ...(contains && { contains }) }]
}

/** A line of a word list: what stands before the colon, word by word, and the texts after it. */
export interface WordLine {
  readonly marks: readonly string[]
  readonly texts: readonly string[]
}

/** Reads a list of short words: `code, marks: English | Finnish | Danish | Polish`. */
export function readLines(list: string): WordLine[] {
  const lines = read(list)
    .split('\n')
    .filter((line) => line.includes(': '))
  return lines.map((line) => {
    const colon = line.indexOf(': ')
    const texts = line
      .slice(colon + 2)
      .split(' | ')
      .map((text) => text.trim())
    return { marks: line.slice(0, colon).split(' '), texts }
  })
}

/** The words of a list by their first mark, with the other marks. */
export function readWords(list: string): ReadonlyMap<string, Words & { marks: string[] }> {
  return new Map(
    readLines(list).map(({ marks: [code = '', ...marks], texts }) => {
      return [code, { ...inEach((_, index) => texts[index] ?? ''), marks }]
    }),
  )
}

/** Reads longer notes: a line with the code, then one line per language. */
export function readNotes(list: string): ReadonlyMap<string, Words> {
  const blocks = read(list)
    .trim()
    .split(/\n\s*\n/)
  return new Map(
    blocks.map((block) => {
      const [code = '', ...lines] = block.split('\n')
      const say = (locale: Locale): string =>
        lines.find((line) => line.startsWith(`${locale}: `))?.slice(4) ?? ''
      return [code, inEach(say)]
    }),
  )
}

/** One thing per language. */
export function inEach<T>(make: (locale: Locale, index: number) => T): Record<Locale, T> {
  const entries = locales.map((locale, index) => [locale, make(locale, index)])
  return Object.fromEntries(entries) as Record<Locale, T>
}

function read(name: string): string {
  return readFileSync(new URL(`./texts/${name}.txt`, import.meta.url), 'utf8')
}
