import { productSaved, type SavedProduct } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import { newId } from '@redthread/kernel/id'
import type { Ctx } from '#platform/ctx.ts'
import { emitMany } from '#platform/events/emit.ts'
import { cleanDocument } from '../guards/clean-document.ts'
import { knownForSave } from '../guards/known-for-save.ts'
import { lockCatalog } from '../guards/lock-catalog.ts'
import { decideSave, type Decision, type ProductSave } from '../rules/decide-save.ts'
import type { Known } from '../rules/known.ts'
import { shapeFaults } from '../guards/shape-faults.ts'
import type { Absent } from '../rules/whole-product.ts'
import { writeProducts } from './write-products.ts'

export interface SaveOptions {
  /** What the save is a part of, such as `editor` or `import:imp_…`; changes are undone by it. */
  readonly source: string
  /** Judges and writes nothing; the ids of what would be new are not kept. */
  readonly dryRun?: boolean
  /** What an absent optional field means; by default it keeps what is there. */
  readonly absent?: Absent
}

/**
 * Saves products whole, each document by itself: one outcome per document in their order, and a
 * refused one leaves nothing behind. What is the same as before is not written. Statements do not
 * grow in number with the batch; a few hundred documents or thousand variants at a time are best.
 */
export async function saveProducts(
  ctx: Ctx,
  documents: readonly ProductDocument[],
  options: SaveOptions,
): Promise<SavedProduct[]> {
  if (documents.length === 0) return []
  const { source, dryRun = false, absent = 'keep' } = options
  const faults = documents.map(shapeFaults)
  const sound = documents.filter((_, index) => faults[index]?.length === 0)
  if (!dryRun) await lockCatalog(ctx)
  const known = await knownForSave(ctx, sound)
  const judged = decideAll(ctx, sound, { known, absent }).values()
  const decisions = faults.map((errors): Decision => {
    if (errors.length > 0) return { kind: 'refused', errors }
    return judged.next().value ?? { kind: 'refused', errors }
  })
  if (!dryRun) {
    const saves = decisions.flatMap((one) => (one.kind === 'save' ? [one.save] : []))
    await writeProducts(ctx, saves, { known, source })
    await announce(ctx, saves)
  }
  return decisions.map((decision, index) => outcomeOf(decision, documents[index]?.handle))
}

/** Bundles are judged after all others, so that their parts may come in the same batch. */
function decideAll(
  ctx: Ctx,
  documents: readonly ProductDocument[],
  { known, absent }: { known: Known; absent: Absent },
): Decision[] {
  const deciding = {
    known,
    absent,
    freshId: <P extends string>(prefix: P) => newId(prefix, ctx),
    taken: new Set<string>(),
  }
  const places = documents.map((_, place) => place)
  const [bundles, others] = [places.filter(isBundle), places.filter((place) => !isBundle(place))]
  const decisions: Decision[] = []
  for (const place of [...others, ...bundles]) {
    const document = documents[place]
    if (document === undefined) continue
    decisions[place] = decideSave(cleanDocument(document, known.attributes), deciding)
  }
  return decisions

  function isBundle(place: number): boolean {
    const { kind, variants = [] } = documents[place] ?? {}
    return kind === 'bundle' || variants.some(({ components = [] }) => components.length > 0)
  }
}

async function announce(ctx: Ctx, saves: readonly ProductSave[]): Promise<void> {
  const entries = saves.map(({ before, after, version }) => ({
    key: after.id,
    payload: {
      productId: after.id,
      version,
      change: before === null ? ('created' as const) : ('changed' as const),
    },
  }))
  await emitMany(ctx, productSaved, entries)
}

function outcomeOf(decision: Decision, handle: unknown): SavedProduct {
  if (decision.kind === 'refused') {
    const named = typeof handle === 'string' ? handle : ''
    return { handle: named, outcome: 'refused', errors: [...decision.errors] }
  }
  const { before, after, version, archived, named } = decision.save
  const outcome = before === null ? 'created' : 'changed'
  return {
    productId: after.id,
    handle: after.handle,
    outcome: decision.kind === 'unchanged' ? 'unchanged' : outcome,
    version,
    variants: named.map(({ sku, id }) => ({ sku, variantId: id })),
    archived,
  }
}
