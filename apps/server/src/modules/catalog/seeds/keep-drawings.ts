import { createHash } from 'node:crypto'
import { sql } from 'kysely'
import { assetSaved } from '@redthread/contract/catalog'
import { newId, type Id } from '@redthread/kernel/id'
import { actorName } from '#platform/actor.ts'
import type { Ctx } from '#platform/ctx.ts'
import { emitMany } from '#platform/events/emit.ts'
import { drawingSize } from '../media/clean-drawing.ts'
import type { DrawnPicture } from './art/pictures-of.ts'

/**
 * Keeps drawings of our own in a few statements and tells the asset of each, by its name. They need
 * no cleaning: a test holds them to the rules that uploads are cleaned by.
 */
export async function keepDrawings(
  ctx: Ctx,
  drawings: readonly Pick<DrawnPicture, 'name' | 'svg'>[],
): Promise<Map<string, Id<'ast'>>> {
  const byHash = new Map(drawings.map((drawing) => [hashOf(drawing.svg), drawing]))
  const rows = [...byHash].map(([hash, { name, svg }]) => {
    const { width = null, height = null } = drawingSize(svg) ?? {}
    return { id: newId('ast', ctx), hash, name: `${name}.svg`, width, height, svg }
  })
  await sql`
    insert into catalog.asset (id, hash, name, media_type, size_bytes, width, height, created_by,
      created_at)
    select id, hash, name, 'image/svg+xml', size, width, height, ${actorName(ctx.actor)},
      ${ctx.now}
    from jsonb_to_recordset(${JSON.stringify(rows.map(asTold))}::jsonb) as r (id text, hash text,
      name text, size int, width int, height int)
    on conflict (hash) do nothing`.execute(ctx.tx)
  const { rows: kept } = await sql<{ id: Id<'ast'>; hash: string }>`
    select id, hash from catalog.asset where hash = any(${[...byHash.keys()]}::text[])
  `.execute(ctx.tx)
  const ids = new Map(kept.map(({ id, hash }) => [hash, id]))
  const fresh = rows.filter(({ id, hash }) => ids.get(hash) === id)
  await sql`
    insert into catalog.asset_content (asset_id, width, format, bytes)
    select id, 0, 'orig', convert_to(svg, 'UTF8')
    from unnest(${fresh.map(({ id }) => id)}::text[], ${fresh.map(({ svg }) => svg)}::text[])
      as r (id, svg)`.execute(ctx.tx)
  const news = fresh.map(({ id, hash }) => ({ key: id, payload: { assetId: id, hash } }))
  await emitMany(ctx, assetSaved, news)
  return new Map(
    drawings.flatMap(({ name, svg }) => {
      const id = ids.get(hashOf(svg))
      return id === undefined ? [] : [[name, id] as const]
    }),
  )
}

/** A row without its bytes, but with how many they are. */
function asTold<R extends { readonly svg: string }>({ svg, ...row }: R) {
  return { ...row, size: Buffer.byteLength(svg) }
}

function hashOf(svg: string): string {
  return createHash('sha256').update(svg).digest('hex').slice(0, 32)
}
