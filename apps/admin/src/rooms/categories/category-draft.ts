import { locales } from '@redthread/kernel/words'
import { codeOf } from '@redthread/workbench/words/code-of'
import type { CategoryDraft, CategoryView } from './categories-api.ts'

/** What of a category its form edits; its place is moved in the tree, at once. */
export function draftOf(category: CategoryView): CategoryDraft {
  const { handle, state, texts, image, attributes, feedCategory } = category
  return { handle, state, texts, image, attributes, feedCategory }
}

/** A category that is not saved yet, under another or at the top. */
export function newDraft(parent: string | null): CategoryDraft {
  return { handle: '', parent, state: 'active', texts: {}, image: null, attributes: [] }
}

/** A draft as it is sent: languages without any word left out, a handle made where none is. */
export function sent(draft: CategoryDraft): CategoryDraft {
  const said = locales.flatMap((locale) => {
    const text = draft.texts[locale]
    return text && isSaid(text) ? [[locale, text] as const] : []
  })
  const titles = said.map(([, { title }]) => title)
  return {
    ...draft,
    handle: draft.handle || codeOf(titles[0] ?? ''),
    feedCategory: draft.feedCategory || null,
    texts: Object.fromEntries(said),
  }
}

/** Why a draft cannot be sent: no title at all, or a language with words but no title. */
export function draftFault(draft: CategoryDraft): 'untitled' | null {
  const { texts } = sent(draft)
  const all = Object.values(texts)
  return all.length === 0 || all.some(({ title }) => title.trim() === '') ? 'untitled' : null
}

function isSaid(text: Partial<Record<string, string>>): boolean {
  return Object.values(text).some((words) => words !== undefined && words !== '')
}
