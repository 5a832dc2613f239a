import { createHash } from 'node:crypto'
import { assetSaved, type Asset } from '@redthread/contract/catalog'
import { newId, type Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emit } from '#platform/events/emit.ts'
import { lookAtFile } from '../media/look-at-file.ts'
import { assetColumns, assetOfRow } from '../queries/asset-of-row.ts'
import { db } from '../tables.ts'

export interface NewAsset {
  readonly bytes: Uint8Array
  /** As the sender calls it; what counts is how the bytes begin. */
  readonly mediaType?: string
  readonly name: string
  /** Where it was fetched from, so that it is fetched once. */
  readonly source?: string
  readonly id?: Id<'ast'>
}

/** An asset with its id once more, as its other name. */
export type SavedAsset = Asset & { readonly assetId: Id<'ast'> }

/**
 * Keeps a picture, film or file. The same bytes are kept once and answer with the asset that is
 * there. Drawings are written anew without anything harmful. Refuses what is none of these.
 */
export async function saveAsset(ctx: Ctx, file: NewAsset): Promise<SavedAsset> {
  const { bytes, mediaType, size, color, preview } = await lookAtFile(file.bytes)
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, 32)
  const name = file.name.trim().slice(0, 255) || hash
  const row = await db(ctx)
    .insertInto('catalog.asset')
    .values({
      id: file.id ?? newId('ast', ctx),
      hash,
      name,
      media_type: mediaType,
      size_bytes: bytes.length,
      width: size?.width ?? null,
      height: size?.height ?? null,
      color,
      preview,
      source: file.source ?? null,
      created_by: actorName(ctx.actor),
      created_at: ctx.now,
    })
    .onConflict((on) => on.column('hash').doNothing())
    .returning(assetColumns)
    .executeTakeFirst()
  if (row === undefined) return withId(await there(ctx, hash))
  await db(ctx)
    .insertInto('catalog.asset_content')
    .values({ asset_id: row.id, width: 0, format: 'orig', bytes })
    .execute()
  await emit(ctx, assetSaved, row.id, { assetId: row.id, hash })
  return withId(assetOfRow(row))
}

async function there(ctx: Ctx, hash: string): Promise<Asset> {
  const row = await db(ctx)
    .selectFrom('catalog.asset')
    .select(assetColumns)
    .where('hash', '=', hash)
    .executeTakeFirstOrThrow()
  return assetOfRow(row)
}

function withId(asset: Asset): SavedAsset {
  return { ...asset, assetId: asset.id }
}
