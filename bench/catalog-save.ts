import type { ProductDocument } from '@redthread/contract/catalog-product'
import { saveProducts } from '../apps/server/src/modules/catalog/index.ts'
import { unitOfWork } from '../apps/server/src/platform/unit-of-work.ts'
import { openBenchDatabase, type BenchDatabase } from './bench-database.ts'
import { median, type Bench, type Figure } from './bench.ts'

const products = 4_000
const variantsEach = 5
const perBatch = 250
const bigProduct = 2_048
const rounds = 3

/** How fast the catalog takes documents: many of five variants, and one of 2,048. */
export const catalogSave: Bench = {
  names: ['catalog_save_variants_per_s', 'catalog_resave_variants_per_s', 'catalog_big_save_ms'],
  async run() {
    await using database = await openBenchDatabase()
    await pass(database, documents('warm', 500))
    const fresh = documents('many', products)
    const saved = await pass(database, fresh)
    const same = await pass(database, fresh)
    const big: number[] = []
    for (let round = 0; round < rounds; round++) {
      const started = performance.now()
      await save(database, [shaded(`big-${round}`, bigProduct)])
      big.push(performance.now() - started)
    }
    const count = products * variantsEach
    const rate = (ms: number): number => Math.round((1_000 * count) / ms)
    const note = `${products} products of ${variantsEach} variants, ${perBatch} at a time`
    return {
      catalog_save_variants_per_s: figure(rate(saved), 'variants/s', { floor: 2_000, note }),
      catalog_resave_variants_per_s: figure(rate(same), 'variants/s', {
        floor: 2_000,
        note: 'the same again: nothing to write',
      }),
      catalog_big_save_ms: {
        ...figure(Math.round(median(big)), 'ms', { floor: 2_000, note: 'one of 2,048 variants' }),
        ratio: null,
      },
    }
  },
}

function figure(value: number, unit: string, { floor, note }: { floor: number; note: string }) {
  return { value, unit, floor, ratio: value / floor, note } satisfies Figure
}

async function pass(database: BenchDatabase, all: readonly ProductDocument[]): Promise<number> {
  const started = performance.now()
  for (let from = 0; from < all.length; from += perBatch) {
    await save(database, all.slice(from, from + perBatch))
  }
  return performance.now() - started
}

async function save(database: BenchDatabase, all: readonly ProductDocument[]): Promise<void> {
  const actor = { kind: 'system', name: 'bench' } as const
  const outcomes = await unitOfWork(database.engine, { actor, traceId: 'bench' }, (ctx) =>
    saveProducts(ctx, all, { source: 'bench' }),
  )
  const refused = outcomes.find(({ outcome }) => outcome === 'refused')
  if (refused !== undefined) throw new Error(`refused: ${JSON.stringify(refused)}`)
}

function documents(prefix: string, count: number): ProductDocument[] {
  return Array.from({ length: count }, (_, i) => shaded(`${prefix}-${i}`, variantsEach))
}

function shaded(handle: string, count: number): ProductDocument {
  const shades = Array.from({ length: count }, (_, i) => `shade-${i + 1}`)
  const description = '<p>Soft, light and lasting, with a <strong>matte</strong> finish.</p>'
  return {
    handle,
    state: 'active',
    vendor: 'Tuuli',
    tags: ['lips', 'matte'],
    texts: {
      en: { title: `Lip tint ${handle}`, description },
      fi: { title: `Huulisävy ${handle}`, description },
    },
    options: [
      {
        code: 'shade',
        name: { en: 'Shade', fi: 'Sävy' },
        values: shades.map((code) => ({ code, label: { en: code } })),
      },
    ],
    variants: shades.map((shade) => ({
      sku: `${handle}-${shade}`,
      options: { shade },
      weightG: 12,
    })),
  }
}
