import type { Node } from 'oxc-parser'
import { writtenSources, type Finding, type Repository } from './repository.ts'
import { lineAt, walk, type Source } from './source.ts'

const LOCALES = ['en', 'fi', 'da', 'pl']

/** Every text exists in every language: the server's words and the catalogs of the apps. */
export function translations(repository: Repository): Finding[] {
  const words = writtenSources(repository).filter(
    ({ path, isTest }) => !isTest && /^(packages|apps)\//.test(path),
  )
  const catalogs = repository.files.filter((path) => path.endsWith('.po'))
  return [
    ...words.flatMap(wordsFindings),
    ...catalogs.flatMap((path) => catalogFindings(path, repository.read(path))),
    ...missingCatalogs(catalogs),
  ]
}

/** An object with an English text and another language's is a text in all of them. */
function wordsFindings(source: Source): Finding[] {
  const findings: Finding[] = []
  walk(source.program, (node) => {
    if (node.type !== 'ObjectExpression') return
    const texts = textsOf(node)
    if (texts === null) return
    if ([...texts.values()].every((text) => text === '')) return
    const place = { path: source.path, line: lineAt(source, node.start) }
    for (const locale of LOCALES.filter((one) => (texts.get(one) ?? '').trim() === '')) {
      const message = `"${texts.get('en') ?? ''}" has no ${locale}`
      findings.push({ rule: 'missing-translation', ...place, message })
    }
    if (isUntouched(texts)) {
      const message = `"${texts.get('en') ?? ''}" is the same in every language`
      findings.push({ rule: 'missing-translation', ...place, message })
    }
  })
  return findings
}

/** The constant texts by language, or null where this is another kind of object. */
function textsOf(node: Extract<Node, { type: 'ObjectExpression' }>): Map<string, string> | null {
  const texts = new Map<string, string>()
  for (const property of node.properties) {
    if (property.type !== 'Property' || property.key.type !== 'Identifier') return null
    if (!LOCALES.includes(property.key.name)) return null
    const text = textOf(property.value)
    if (text === null) return null
    texts.set(property.key.name, text)
  }
  return texts.has('en') && texts.size > 1 ? texts : null
}

function textOf(node: Node): string | null {
  if (node.type === 'Literal' && typeof node.value === 'string') return node.value
  return node.type === 'TemplateLiteral'
    ? node.quasis.map((part) => part.value.raw).join('…')
    : null
}

/** Four equal texts of several words: someone forgot to translate. Names and numbers are equal. */
function isUntouched(texts: ReadonlyMap<string, string>): boolean {
  const [first, ...others] = texts.values()
  const isSentence = first !== undefined && /^\p{Lu}\p{Ll}+( \p{Ll}+){2,}/u.test(first)
  return isSentence && texts.size === LOCALES.length && others.every((one) => one === first)
}

function catalogFindings(path: string, text: string): Finding[] {
  if (path.endsWith('/en.po')) return []
  const locale = /([a-z]+)[.]po$/.exec(path)?.[1] ?? ''
  return text
    .split(/\n\s*\n/)
    .filter((entry) => !/^#~/m.test(entry))
    .flatMap((entry) => {
      const id = joined(entry, 'msgid')
      if (id === '' || joined(entry, 'msgstr') !== '') return []
      const message = `"${id}" has no ${locale}`
      return [{ rule: 'missing-translation', path, message }]
    })
}

/** A text of a catalog entry, which may go over several quoted lines. */
function joined(entry: string, keyword: 'msgid' | 'msgstr'): string {
  const match = new RegExp(`^${keyword}((?:\\s*"(?:[^"\\\\]|\\\\.)*")+)`, 'm').exec(entry)
  return [...(match?.[1] ?? '').matchAll(/"((?:[^"\\]|\\.)*)"/g)].map((part) => part[1]).join('')
}

function missingCatalogs(catalogs: readonly string[]): Finding[] {
  const folders = new Set(catalogs.map((path) => path.replace(/\/[^/]+$/, '')))
  return [...folders].flatMap((folder) =>
    LOCALES.filter((locale) => !catalogs.includes(`${folder}/${locale}.po`)).map((locale) => ({
      rule: 'missing-translation',
      path: folder,
      message: `there is no ${locale}.po`,
    })),
  )
}
