import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { Work } from './work.ts'
import type { WrittenProducts } from './write-products.ts'

/** Notes the pictures that products name, for the job that fetches them; gives their number. */
export async function keepPictures(
  ctx: Ctx,
  { saved }: WrittenProducts,
  { runId, settings }: Work,
): Promise<number> {
  const rows = [...saved].flatMap(([{ pictures = [] }, { productId, outcome }]) => {
    // Those of a product that is as it was have been noted before.
    if (outcome === 'unchanged' || productId === 'prd_preview') return []
    return pictures.map(({ url, alt = '', skus }, place) => ({
      ...{ product_id: productId, url: url.slice(0, 2_000), alt: alt.slice(0, 500), place, skus },
    }))
  })
  if (rows.length === 0) return 0
  await sql`
    insert into integrations.picture
      (product_id, url, run_id, place, alt, locale, skus, changed_at)
    select distinct on (product_id, url) product_id, url, ${runId}, place, alt,
      ${settings.locale}, skus, ${ctx.now}
    from jsonb_to_recordset(${JSON.stringify(rows)}::jsonb)
      as r (product_id text, url text, place int, alt text, skus text[])
    on conflict (product_id, url) do update set place = excluded.place, alt = excluded.alt,
      skus = excluded.skus`.execute(ctx.tx)
  return rows.length
}
