import type { Ctx } from '#platform/ctx.ts'
import { db } from '../tables.ts'
import { themeFiles, type ThemeFiles } from '../theme/theme-of-kit.ts'
import { storefronts } from './storefronts.ts'

/**
 * The files of a theme by their hash: from memory for what is worn now, from the history for a
 * page that was opened before; undefined where no kit ever had this hash.
 */
export async function themeFilesOfHash(ctx: Ctx, hash: string): Promise<ThemeFiles | undefined> {
  const { files } = await storefronts(ctx)
  const worn = files.get(hash)
  if (worn !== undefined) return worn
  const row = await db(ctx)
    .selectFrom('channels.brand_kit')
    .select('kit')
    .where('theme_hash', '=', hash)
    .limit(1)
    .executeTakeFirst()
  return row && themeFiles(row.kit)
}
