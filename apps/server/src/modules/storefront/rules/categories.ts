import type { CategoryTexts } from '@redthread/contract/catalog'
import type { Crumb } from '@redthread/contract/storefront'
import type { Id } from '@redthread/kernel/id'
import { locales, type Locale } from '@redthread/kernel/words'

/** A category of the catalog, as much of it as shoppers may know. */
export interface KnownCategory {
  readonly id: Id<'cat'>
  readonly handle: string
  readonly parentId: Id<'cat'> | null
  /** From the root down, without itself. */
  readonly ancestors: readonly Id<'cat'>[]
  readonly depth: number
  readonly state: string
  readonly texts: CategoryTexts
}

/** The tree of categories that shoppers see: hidden ones are not in it, nor what is below them. */
export class Categories {
  /** Parents before their children, in the retailer's order. */
  readonly list: readonly KnownCategory[]
  readonly #byId = new Map<string, KnownCategory>()
  readonly #bySlug = new Map<string, KnownCategory>()
  readonly #within = new Map<string, Set<string>>()

  constructor(all: readonly KnownCategory[]) {
    const hidden = new Set(all.filter(({ state }) => state !== 'active').map(({ id }) => id))
    this.list = all.filter(({ id, ancestors }) => {
      return !hidden.has(id) && !ancestors.some((above) => hidden.has(above))
    })
    for (const category of this.list) {
      this.#byId.set(category.id, category)
      for (const locale of locales) {
        this.#bySlug.set(`${locale} ${slugOf(category, locale)}`, category)
      }
      for (const above of [...category.ancestors, category.id]) {
        const within = this.#within.get(above) ?? new Set()
        this.#within.set(above, within.add(category.id))
      }
    }
  }

  byId(id: string): KnownCategory | undefined {
    return this.#byId.get(id)
  }

  /** A category by its slug, of another language where this one has none such, or by its id. */
  find(text: string, locale: Locale): KnownCategory | undefined {
    const own = this.#byId.get(text) ?? this.#bySlug.get(`${locale} ${text}`)
    if (own !== undefined) return own
    for (const other of locales) {
      const found = this.#bySlug.get(`${other} ${text}`)
      if (found !== undefined) return found
    }
    return undefined
  }

  /** A category and all below it. */
  within(id: string): ReadonlySet<string> {
    return this.#within.get(id) ?? new Set()
  }

  /** The way from the top to a category, itself the last. */
  pathTo({ id, ancestors }: KnownCategory, locale: Locale): Crumb[] {
    return [...ancestors, id].flatMap((one) => {
      const category = this.#byId.get(one)
      return category === undefined ? [] : [crumbOf(category, locale)]
    })
  }
}

/** A category as a step on a way. */
export function crumbOf(category: KnownCategory, locale: Locale): Crumb {
  return { id: category.id, slug: slugOf(category, locale), name: nameOf(category, locale) }
}

/** What a category is called, in another language where this one is missing. */
export function nameOf({ texts, handle }: KnownCategory, locale: Locale): string {
  for (const one of [locale, ...locales]) {
    const title = texts[one]?.title
    if (title !== undefined) return title
  }
  return handle
}

/** The address of a category in one language; its handle where it has none. */
export function slugOf({ texts, handle }: KnownCategory, locale: Locale): string {
  return texts[locale]?.slug ?? handle
}
