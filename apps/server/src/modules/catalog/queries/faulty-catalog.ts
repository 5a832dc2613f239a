import { sql } from 'kysely'
import type { Ctx } from '#platform/ctx.ts'
import type { Check } from '#platform/module.ts'
import { isGtin } from '../rules/gtin.ts'

/** What the catalog keeps beside each other says the same. */
export const catalogCheck: Check = {
  name: 'catalog',
  about: 'the tree is whole, bundles have their parts, addresses lead on, history has no gap',
  run: faultyCatalog,
}

/** Names what contradicts itself in the catalog, a hundred of each kind at most. */
export async function faultyCatalog(ctx: Ctx): Promise<string[]> {
  const found = await Promise.all([
    ...statements.map((statement) => statement.execute(ctx.tx)),
    gtins.execute(ctx.tx),
  ])
  const told = found.slice(0, -1).flatMap(({ rows }) => rows.map(({ fault }) => fault))
  const wrong = found.at(-1)?.rows.filter(({ fault }) => !isGtin(fault)) ?? []
  return [...told, ...wrong.slice(0, 100).map(({ fault }) => `GTIN ${fault}: wrong check digit`)]
}

interface Row {
  readonly fault: string
}

const gtins = sql<Row>`select distinct gtin as fault from catalog.variant where gtin is not null`

const statements = [
  sql<Row>`select 'category ' || c.handle || ': not where its path says' as fault
    from catalog.category c left join catalog.category p on p.id = c.parent_id
    where c.path <> coalesce(p.path, '') || c.id || '/'
      or c.depth <> coalesce(p.depth + 1, 0) limit 100`,
  sql<Row>`select 'product ' || p.handle || ': counts ' || p.variant_count || ' variants' as fault
    from catalog.product p where p.variant_count <> (select count(*) from catalog.variant v
      where v.product_id = p.id and v.state = 'active') limit 100`,
  sql<Row>`select 'bundle ' || v.sku || ': made of ' || c.sku || ', itself a bundle' as fault
    from catalog.component part join catalog.variant v on v.id = part.bundle_id
    join catalog.variant c on c.id = part.variant_id
    join catalog.product p on p.id = c.product_id where p.kind = 'bundle' limit 100`,
  sql<Row>`select 'product ' || p.handle || ': its ' || t.key || ' address is not on record'
      as fault
    from catalog.product p cross join jsonb_each(p.texts) t
    where t.value ->> 'slug' is not null and not exists (select from catalog.product_slug s
      where s.locale = t.key and s.slug = t.value ->> 'slug' and s.product_id = p.id
        and s.is_current) limit 100`,
  sql<Row>`select 'product ' || p.handle || ': version ' || p.version || ', but '
      || (select count(*) from catalog.change c where c.product_id = p.id) || ' in history' as fault
    from catalog.product p where p.version <> (select count(*) from catalog.change c
      where c.product_id = p.id) limit 100`,
  sql<Row>`select 'file ' || a.id || ': its bytes are gone' as fault from catalog.asset a
    where not exists (select from catalog.asset_content c
      where c.asset_id = a.id and c.width = 0) limit 100`,
]
