import type {
  CategoryAttributes,
  CategoryDocument,
  CategoryState,
} from '@redthread/contract/catalog'
import type { CategoryTexts, DocumentError } from '@redthread/contract/catalog'
import type { Id } from '@redthread/kernel/id'
import { locales } from '@redthread/kernel/words'
import { canonical } from './canonical.ts'
import { slugOf } from './fold-text.ts'

/** A category as it is kept. */
export interface CategoryNode {
  readonly id: Id<'cat'>
  readonly handle: string
  readonly parentId: Id<'cat'> | null
  readonly path: string
  readonly depth: number
  readonly rank: number
  readonly state: CategoryState
  readonly texts: CategoryTexts
  readonly image: Id<'ast'> | null
  readonly attributes: CategoryAttributes
  readonly feedCategory: string | null
  readonly version: number
}

export type CategoryDecision =
  | { readonly kind: 'created' | 'changed' | 'moved' | 'unchanged'; readonly node: CategoryNode }
  | { readonly kind: 'refused'; readonly errors: readonly DocumentError[] }

export interface CategoryPlan {
  readonly decisions: readonly CategoryDecision[]
  /** Nodes to write: saved ones, and those below a moved one, whose path changed. */
  readonly writes: readonly CategoryNode[]
}

export interface PlanningCategories {
  readonly nodes: readonly CategoryNode[]
  readonly assets: ReadonlySet<string>
  readonly attributes: ReadonlySet<string>
  /** By `locale slug`: which category goes by it now. */
  readonly slugs: ReadonlyMap<string, Id<'cat'>>
  readonly freshId: () => Id<'cat'>
}

const deepest = 15

/** Judges documents of categories one after the other, parents in any order of the batch. */
export function planCategories(
  documents: readonly CategoryDocument[],
  planning: PlanningCategories,
): CategoryPlan {
  const before = new Map(planning.nodes.map((node) => [node.id, node]))
  const nodes = new Map(before)
  const slugs = new Map(planning.slugs)
  const decisions = new Map<CategoryDocument, CategoryDecision>()
  let waiting = [...documents]
  while (waiting.length > 0) {
    const handles = new Set([...nodes.values()].map(({ handle }) => handle))
    const ready = waiting.filter(({ parent }) => !parent || handles.has(parent))
    const now = ready.length > 0 ? ready : waiting
    for (const document of now) {
      const decision = decideCategory(document, { ...planning, nodes, slugs, before })
      decisions.set(document, decision)
      if (decision.kind === 'refused') continue
      nodes.set(decision.node.id, decision.node)
      for (const [key, id] of slugEntries(decision.node)) slugs.set(key, id)
    }
    waiting = waiting.filter((one) => !decisions.has(one))
  }
  const placed = withPaths(nodes)
  const writes = [...placed.values()].filter((node) => {
    const old = before.get(node.id)
    return old === undefined || canonical(old) !== canonical(node)
  })
  return {
    decisions: documents.map((document): CategoryDecision => {
      const decision = decisions.get(document)
      if (decision === undefined || decision.kind === 'refused') {
        return decision ?? { kind: 'refused', errors: [] }
      }
      return { ...decision, node: placed.get(decision.node.id) ?? decision.node }
    }),
    writes: writes.toSorted((a, b) => a.depth - b.depth),
  }
}

interface Deciding extends Omit<PlanningCategories, 'nodes'> {
  readonly nodes: ReadonlyMap<string, CategoryNode>
  readonly before: ReadonlyMap<string, CategoryNode>
}

function decideCategory(document: CategoryDocument, deciding: Deciding): CategoryDecision {
  const { nodes, assets, attributes, freshId } = deciding
  const all = [...nodes.values()]
  const byHandle = all.find(({ handle }) => handle === document.handle)
  const old = (document.id && nodes.get(document.id)) ?? byHandle
  const errors: DocumentError[] = []
  const fault = (path: string, code: string, value = ''): number =>
    errors.push({ path, code, value })
  if (old && byHandle && byHandle.id !== old.id) fault('/handle', 'handle_taken', document.handle)
  const id = old?.id ?? document.id ?? freshId()
  const parent = all.find(({ handle }) => handle === document.parent)
  if (document.parent && !parent) fault('/parent', 'unknown_category', document.parent)
  if (parent && isWithin(nodes, parent, id)) fault('/parent', 'category_cycle', parent.handle)
  if (parent && parent.depth >= deepest) fault('/parent', 'category_too_deep', parent.handle)
  if (document.image && !assets.has(document.image))
    fault('/image', 'unknown_asset', document.image)
  for (const { code } of document.attributes ?? []) {
    if (!attributes.has(code)) fault('/attributes', 'unknown_attribute', code)
  }
  const texts = { ...old?.texts, ...document.texts }
  if (Object.keys(texts).length === 0) fault('/texts', 'missing')
  const named = namedTexts(texts, document, { id, deciding, fault })
  if (errors.length > 0) return { kind: 'refused', errors }
  const parentId = document.parent === undefined ? (old?.parentId ?? null) : (parent?.id ?? null)
  const siblings = all.filter((one) => one.parentId === parentId && one.id !== id)
  const nextRank = siblings.reduce((most, { rank }) => Math.max(most, rank), -1) + 1
  const node: CategoryNode = {
    id,
    handle: document.handle,
    parentId,
    path: old?.path ?? '',
    depth: old?.depth ?? 0,
    rank: document.rank ?? (old?.parentId === parentId ? old.rank : nextRank),
    state: document.state ?? old?.state ?? 'active',
    texts: named,
    image: document.image === undefined ? (old?.image ?? null) : document.image,
    attributes: document.attributes ?? old?.attributes ?? [],
    feedCategory:
      document.feedCategory === undefined ? (old?.feedCategory ?? null) : document.feedCategory,
    version: old?.version ?? 1,
  }
  if (old === undefined) return { kind: 'created', node }
  if (canonical(old) === canonical(node)) return { kind: 'unchanged', node: old }
  const kind = old.parentId === parentId ? 'changed' : 'moved'
  return { kind, node: { ...node, version: old.version + 1 } }
}

/** Whether `node` is the category with this id, or stands somewhere below it. */
function isWithin(
  nodes: ReadonlyMap<string, CategoryNode>,
  node: CategoryNode,
  id: string,
): boolean {
  let here: CategoryNode | undefined = node
  for (let steps = 0; here !== undefined && steps <= nodes.size; steps++) {
    if (here.id === id) return true
    here = here.parentId === null ? undefined : nodes.get(here.parentId)
  }
  return false
}

interface Naming {
  readonly id: Id<'cat'>
  readonly deciding: Deciding
  readonly fault: (path: string, code: string, value?: string) => void
}

function namedTexts(
  texts: CategoryTexts,
  document: CategoryDocument,
  { id, deciding, fault }: Naming,
): CategoryTexts {
  const old = deciding.nodes.get(id)?.texts ?? {}
  const entries = locales.flatMap((locale) => {
    const text = texts[locale]
    if (text === undefined) return []
    const isFree = (slug: string): boolean => {
      const holder = deciding.slugs.get(`${locale} ${slug}`)
      return holder === undefined || holder === id
    }
    const said = text.slug ?? old[locale]?.slug
    if (said !== undefined) {
      if (!isFree(said)) fault(`/texts/${locale}/slug`, 'slug_taken', said)
      return [[locale, { ...text, slug: said }] as const]
    }
    const choices = [slugOf(text.title), document.handle].filter((one) => one !== '')
    const slug = choices.find(isFree) ?? `${document.handle}-${id.slice(-6)}`
    return [[locale, { ...text, slug }] as const]
  })
  return Object.fromEntries(entries)
}

function slugEntries({ id, texts }: CategoryNode): [string, Id<'cat'>][] {
  return Object.entries(texts).flatMap(([locale, text]) =>
    text.slug === undefined ? [] : [[`${locale} ${text.slug}`, id]],
  )
}

/** The same nodes with path and depth as their parents now say. */
function withPaths(nodes: ReadonlyMap<string, CategoryNode>): Map<string, CategoryNode> {
  const placed = new Map<string, CategoryNode>()
  const place = (node: CategoryNode): CategoryNode => {
    const done = placed.get(node.id)
    if (done !== undefined) return done
    const above = node.parentId === null ? undefined : nodes.get(node.parentId)
    const parent = above === undefined ? null : place(above)
    const path = `${parent?.path ?? ''}${node.id}/`
    const fresh = { ...node, path, depth: parent === null ? 0 : parent.depth + 1 }
    placed.set(node.id, fresh)
    return fresh
  }
  for (const node of nodes.values()) place(node)
  return placed
}
