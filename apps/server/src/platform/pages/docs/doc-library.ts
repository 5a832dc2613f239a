import { globSync, readFileSync, statSync } from 'node:fs'
import { basename, join, posix } from 'node:path'
import { drawMarkdown, type Drawn } from './markdown.ts'

/** One readable document of the repository. */
export interface Doc {
  /** Address under `/docs/`, such as `run` or `decisions/0001-one-database`. */
  readonly slug: string
  /** Where it lies in the repository, such as `docs/guides/run.md`. */
  readonly path: string
  readonly title: string
}

export interface Shelf {
  readonly name: 'guides' | 'house' | 'reference' | 'decisions'
  readonly docs: readonly Doc[]
}

const shelves: readonly { readonly name: Shelf['name']; readonly patterns: readonly string[] }[] = [
  { name: 'guides', patterns: ['docs/guides/*.md'] },
  { name: 'reference', patterns: ['docs/events.md', 'docs/refusals.md', 'docs/map.md'] },
  {
    name: 'house',
    patterns: ['README.md', 'ARCHITECTURE.md', 'CONTRIBUTING.md', 'SECURITY.md', 'CHANGELOG.md'],
  },
  { name: 'decisions', patterns: ['docs/decisions/*.md'] },
]

/** Guides in the order in which a newcomer needs them; others follow by name. */
const firstGuides = ['run', 'connect', 'extend', 'operate', 'scale']

interface Kept {
  readonly changedMs: number
  readonly drawn: Drawn
}

/** The repository's Markdown, drawn once per change of its file. */
export class DocLibrary {
  readonly #root: string
  readonly #kept = new Map<string, Kept>()

  constructor(root: string) {
    this.#root = root
  }

  /** Every document by shelf; empty shelves are left out. */
  shelves(): Shelf[] {
    return shelves
      .map(({ name, patterns }) => ({ name, docs: this.#docsOf(patterns) }))
      .filter(({ docs }) => docs.length > 0)
  }

  /** The document of a slug; null where there is none. */
  find(slug: string): { doc: Doc; drawn: Drawn } | null {
    const doc = this.shelves()
      .flatMap(({ docs }) => docs)
      .find((one) => one.slug === slug)
    return doc === undefined ? null : { doc, drawn: this.#drawn(doc.path) }
  }

  #docsOf(patterns: readonly string[]): Doc[] {
    const paths = patterns.flatMap((pattern) => globSync(pattern, { cwd: this.#root }).toSorted())
    const docs = paths.map((path) => ({
      path,
      slug: slugOf(path),
      title: this.#drawn(path).title || basename(path, '.md'),
    }))
    return docs.toSorted((a, b) => rank(a) - rank(b))
  }

  #drawn(path: string): Drawn {
    const file = join(this.#root, path)
    const changedMs = statSync(file).mtimeMs
    const kept = this.#kept.get(path)
    if (kept?.changedMs === changedMs) return kept.drawn
    const drawn = drawMarkdown(readFileSync(file, 'utf8'), (href) => linkFrom(path, href))
    this.#kept.set(path, { changedMs, drawn })
    return drawn
  }
}

/** `docs/guides/run.md` → `run`, `docs/decisions/0001-x.md` → `decisions/0001-x`. */
export function slugOf(path: string): string {
  return path
    .replace(/\.md$/, '')
    .replace(/^docs\/(guides\/)?/, '')
    .toLowerCase()
}

/** Where a link of a document leads to on the docs pages; files without a page keep their path. */
export function linkFrom(path: string, href: string): string {
  if (/^([a-z]+:|\/|#)/i.test(href)) return href
  const [target = '', anchor] = href.split('#')
  const full = posix.normalize(posix.join(posix.dirname(path), target))
  const tail = anchor === undefined ? '' : `#${anchor}`
  if (full === 'docs/openapi.json') return '/openapi.json'
  const isShown = /^(docs\/.+|[A-Z]+)\.md$/.test(full)
  if (!isShown) return tail || `#${full}`
  return `/docs/${slugOf(full)}${tail}`
}

function rank({ slug }: Doc): number {
  const at = firstGuides.indexOf(slug)
  return at < 0 ? firstGuides.length : at
}
