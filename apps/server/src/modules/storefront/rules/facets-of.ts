import type { Facet, FacetValue } from '@redthread/contract/storefront'
import type { Locale } from '@redthread/kernel/words'
import { wordsIn, type Labels } from './labels.ts'
import type { Tokens } from './tokens.ts'

/** What facets are made of: how many products carry which value, and how the values are called. */
export interface Counted {
  readonly counts: Uint32Array
  readonly tokens: Tokens
  readonly labels: Labels
  readonly selected: ReadonlySet<string>
  readonly locale: Locale
}

const mostFacets = 16
const mostValues = 100

interface Ranked {
  readonly facet: Facet
  readonly rank: number
  readonly covers: number
}

/**
 * The facets that help to choose, in the retailer's order: those with a choice left, and those
 * that are chosen. Values stand in their own order, the most frequent stay where there are many.
 */
export function facetsOf(counted: Counted): Facet[] {
  const { counts, tokens, labels, selected, locale } = counted
  const byFacet = new Map<number, number[]>()
  for (let token = 0; token < counts.length; token++) {
    const isChosen = selected.has(tokens.textOf(token))
    if (counts[token] === 0 && !isChosen) continue
    const facet = tokens.facetOf(token)
    const list = byFacet.get(facet)
    if (list === undefined) byFacet.set(facet, [token])
    else list.push(token)
  }
  const ranked = [...byFacet].flatMap(([facet, list]): Ranked[] => {
    const code = tokens.facets.texts[facet] ?? ''
    const own = labels.facet(code)
    if (own === undefined) return []
    const values = valuesOf(code, list, counted)
    if (values.length < 2 && !values.some((value) => value.selected)) return []
    const covers = values.reduce((sum, { count }) => sum + count, 0)
    const name = wordsIn(own.label, locale, code)
    return [{ facet: { code, name, values }, rank: own.rank, covers }]
  })
  return ranked
    .toSorted((a, b) => b.covers - a.covers)
    .slice(0, mostFacets)
    .toSorted((a, b) => a.rank - b.rank || b.covers - a.covers)
    .map(({ facet }) => facet)
}

function valuesOf(code: string, list: readonly number[], counted: Counted): FacetValue[] {
  const { counts, tokens, labels, selected, locale } = counted
  const kept = list
    .toSorted((a, b) => (counts[b] ?? 0) - (counts[a] ?? 0))
    .filter((token, at) => at < mostValues || selected.has(tokens.textOf(token)))
    .slice(0, mostValues * 2)
  const values = kept.map((token) => {
    const value = tokens.valueOf(token)
    const known = labels.value(code, value)
    const shown: FacetValue = {
      code: value,
      label: known === undefined ? value : wordsIn(known.label, locale, value),
      count: counts[token] ?? 0,
      selected: selected.has(tokens.textOf(token)),
      ...(known?.swatch ? { swatch: known.swatch } : {}),
    }
    return { shown, rank: known?.rank ?? 0 }
  })
  return values
    .toSorted((a, b) => a.rank - b.rank || a.shown.label.localeCompare(b.shown.label, locale))
    .map(({ shown }) => shown)
    .slice(0, mostValues)
}
