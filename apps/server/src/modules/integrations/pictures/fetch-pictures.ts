import type { ProductDocument } from '@redthread/contract/catalog-product'
import type { Id } from '@redthread/kernel/id'
import { Refusal } from '@redthread/kernel/refusal'
import type { Locale } from '@redthread/kernel/words'
import {
  assetsBySource,
  productDocuments,
  saveAsset,
  saveProducts,
} from '#modules/catalog/index.ts'
import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { sourceOf } from '../runs/write-products.ts'
import type { Unit } from '../runs/uploaded-file.ts'
import { fetchPicture, NoPicture, type Allows } from './fetch-picture.ts'

interface Fetching {
  readonly unit: Unit
  readonly signal: AbortSignal
  readonly allows?: Allows
}

/**
 * Fetches the pictures that a run noted, product by product, and gives each to its product and
 * variants. One that cannot be had is marked with the reason; the rest go on.
 */
export async function fetchPictures(runId: Id<'imp'>, fetching: Fetching): Promise<void> {
  const { unit, signal } = fetching
  for (;;) {
    signal.throwIfAborted()
    const wanted = await unit((ctx) => nextWanted(ctx, runId))
    const [first] = wanted
    if (first === undefined) return
    for (const picture of wanted) await fetchOne(picture, fetching)
    await unit((ctx) => place(ctx, runId, first.product_id))
  }
}

interface Wanted {
  readonly product_id: Id<'prd'>
  readonly url: string
}

async function nextWanted(ctx: Ctx, runId: Id<'imp'>): Promise<Wanted[]> {
  const next = await db(ctx)
    .selectFrom('integrations.picture')
    .select('product_id')
    .where('run_id', '=', runId)
    .where('state', '=', 'wanted')
    .orderBy('product_id')
    .limit(1)
    .executeTakeFirst()
  if (next === undefined) return []
  return db(ctx)
    .selectFrom('integrations.picture')
    .select(['product_id', 'url'])
    .where('product_id', '=', next.product_id)
    .where('state', '=', 'wanted')
    .orderBy('place')
    .execute()
}

async function fetchOne({ product_id, url }: Wanted, { unit, allows }: Fetching): Promise<void> {
  const known = await unit((ctx) => assetsBySource(ctx, [url]))
  const there = known.get(url)
  const got = there === undefined ? await tryFetch(url, allows) : null
  await unit(async (ctx) => {
    const ending = await settled(ctx, url, there ?? got)
    await db(ctx)
      .updateTable('integrations.picture')
      .set({ ...ending, changed_at: ctx.now })
      .where('product_id', '=', product_id)
      .where('url', '=', url)
      .execute()
  })
}

type Got = Id<'ast'> | Uint8Array | NoPicture | null

async function tryFetch(url: string, allows: Allows | undefined): Promise<Uint8Array | NoPicture> {
  return fetchPicture(url, allows).catch((error: unknown) => {
    if (error instanceof NoPicture) return error
    throw error
  })
}

async function settled(ctx: Ctx, url: string, got: Got) {
  if (got === null || got instanceof NoPicture) {
    return { state: 'failed' as const, failure: got?.message.slice(0, 200) ?? 'nothing came' }
  }
  if (typeof got === 'string') return { state: 'placed' as const, asset_id: got }
  const name = decodeURIComponent(new URL(url).pathname.split('/').at(-1) ?? '').slice(0, 200)
  try {
    const { assetId } = await saveAsset(ctx, { bytes: got, name, source: url })
    return { state: 'placed' as const, asset_id: assetId }
  } catch (error) {
    if (!(error instanceof Refusal)) throw error
    return { state: 'failed' as const, failure: error.kind.code }
  }
}

/** Gives a product the pictures that are there now, in the order of the file, behind its own. */
async function place(ctx: Ctx, runId: Id<'imp'>, productId: Id<'prd'>): Promise<void> {
  const rows = await db(ctx)
    .selectFrom('integrations.picture')
    .select(['asset_id', 'alt', 'locale', 'skus'])
    .where('product_id', '=', productId)
    .where('state', '=', 'placed')
    .orderBy('place')
    .execute()
  const [document] = await productDocuments(ctx, [productId])
  if (document === undefined || rows.length === 0) return
  const wearing = new Map(rows.flatMap(({ asset_id, skus }) => skus.map((sku) => [sku, asset_id])))
  const media = new Map((document.media ?? []).map((one) => [one.asset, one]))
  for (const { asset_id: asset, alt, locale } of rows) {
    if (asset !== null && !media.has(asset)) media.set(asset, { asset, alt: altOf(alt, locale) })
  }
  const variants = document.variants.map((variant) => {
    const worn = wearing.get(variant.sku)
    return worn === undefined || worn === null ? variant : { ...variant, media: worn }
  })
  const next: ProductDocument = { ...document, media: [...media.values()].slice(0, 250), variants }
  await saveProducts(ctx, [next], { source: sourceOf(runId) })
}

function altOf(alt: string, locale: Locale) {
  return alt === '' ? {} : { [locale]: alt }
}
