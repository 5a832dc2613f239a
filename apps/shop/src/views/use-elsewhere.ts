import { useLocation, useMatches } from 'react-router'
import type { Locale } from '@redthread/kernel/words'

/** What a page tells of its names in other languages. */
export interface Elsewhere {
  /** Folder inside of the shop, such as `p`. */
  readonly folder: string
  readonly slugs: Readonly<Record<string, string>>
}

/**
 * Finds the path of this page, inside of the shop, in another language: products and categories
 * are called differently there, other pages keep their path.
 */
export function useElsewhere(): (locale: Locale) => string {
  const { pathname } = useLocation()
  const rest = pathname.split('/').slice(2).join('/')
  const told = useMatches().map(({ loaderData }) => elsewhereOf(loaderData))
  const names = told.findLast((each) => each !== null) ?? null
  return (locale) => {
    const slug = names?.slugs[locale]
    return names === null || slug === undefined ? rest : `${names.folder}/${slug}`
  }
}

function elsewhereOf(loaded: unknown): Elsewhere | null {
  if (typeof loaded !== 'object' || loaded === null || !('elsewhere' in loaded)) return null
  return loaded.elsewhere as Elsewhere | null
}
