import type { ImportReport, ImportSample } from '@redthread/contract/integrations'

/** A report of nothing. */
export function emptyReport(): ImportReport {
  return {
    rows: { read: 0, created: 0, changed: 0, unchanged: 0, refused: 0, skipped: 0 },
    roles: {},
    reasons: {},
    products: { created: 0, changed: 0, unchanged: 0, refused: 0 },
    variants: 0,
    prices: { set: 0, unchanged: 0 },
    stock: 0,
    pictures: 0,
    categories: 0,
    attributes: 0,
    ignored: 0,
    samples: [],
  }
}

const samplesOfEach = 8

/** Two reports as one. */
export function addReports(a: ImportReport, b: ImportReport): ImportReport {
  return {
    rows: addCounts(a.rows, b.rows),
    roles: addCounts(a.roles, b.roles),
    reasons: addCounts(a.reasons, b.reasons),
    products: addCounts(a.products, b.products),
    variants: a.variants + b.variants,
    prices: addCounts(a.prices, b.prices),
    stock: a.stock + b.stock,
    pictures: a.pictures + b.pictures,
    categories: a.categories + b.categories,
    attributes: a.attributes + b.attributes,
    ignored: a.ignored + b.ignored,
    samples: fewOfEach([...a.samples, ...b.samples]),
  }
}

function addCounts<C extends Readonly<Record<string, number>>>(a: C, b: C): C {
  const sum: Record<string, number> = { ...a }
  for (const [name, count] of Object.entries(b)) sum[name] = (sum[name] ?? 0) + count
  return sum as C
}

function fewOfEach(samples: readonly ImportSample[]): ImportSample[] {
  const counts = new Map<string, number>()
  return samples.filter(({ outcome }) => {
    const count = (counts.get(outcome) ?? 0) + 1
    counts.set(outcome, count)
    return count <= samplesOfEach
  })
}
