import type { Engine } from '../apps/server/src/platform/engine.ts'
import { unitOfWork } from '../apps/server/src/platform/unit-of-work.ts'
import { channels } from '../apps/server/src/modules/channels/module.ts'
import { rebuildWindows, refreshBatch } from '../apps/server/src/modules/storefront/index.ts'

/** How many products, and how many variants each has. */
export interface Goods {
  readonly products: number
  readonly variants: number
}

/** The channel that sells the goods. */
export const benchChannel = 'chn_beautyfi'

const planter = { actor: { kind: 'system', name: 'bench' }, traceId: '' } as const

/** Fills a catalog by SQL, prices it, and has the shop windows built: words, facets, categories. */
export async function plantGoods(engine: Engine, { products, variants }: Goods): Promise<void> {
  for (const seed of channels.seeds ?? []) {
    await unitOfWork(engine, planter, (ctx) => seed.run(ctx))
  }
  // Small products share a palette, as they do in a shop; a large one has a shade for each variant.
  const shades = Math.max(40, variants)
  await engine.pool.query(shelves)
  await engine.pool.query(attributes)
  await engine.pool.query(heads, [products, shades])
  await engine.pool.query(places)
  await engine.pool.query(parts, [products, variants, shades])
  await engine.pool.query(prices)
  await engine.pool.query('analyze')
  await unitOfWork(engine, planter, (ctx) => rebuildWindows(ctx))
  while ((await unitOfWork(engine, planter, refreshBatch)) > 0);
  await engine.pool.query('analyze')
}

const shelves = `
  with made as (
    select i, 'cat_bench' || i as id, case when i > 6 then 'cat_bench' || (i % 6 + 1) end as above
    from generate_series(1, 36) i)
  insert into catalog.category (id, handle, parent_id, path, depth, rank, state, texts, attributes,
    created_at, changed_at)
  select id, 'shelf-' || i, above, coalesce(above || '/', '') || id || '/',
    case when above is null then 0 else 1 end, i, 'active',
    jsonb_build_object('en', jsonb_build_object('title', 'Shelf ' || i, 'slug', 'shelf-' || i)),
    '[]', now(), now()
  from made order by i`

const attributes = `
  insert into catalog.attribute (code, kind, name, localizable, scopable, is_facet, choices, rank,
    created_at, changed_at)
  select code, 'select', jsonb_build_object('en', initcap(code)), false, false, true,
    (select jsonb_agg(jsonb_build_object('code', code || n,
      'label', jsonb_build_object('en', code || ' ' || n))) from generate_series(1, most) n),
    1, now(), now()
  from (values ('finish', 4), ('skin', 6), ('origin', 12)) as a(code, most)`

const words = `array['velvet','silk','glow','matte','rose','amber','birch','cloud','dew','ember',
  'fern','frost','honey','iris','juniper','linen','moss','night','opal','pearl']`
const things = `array['lipstick','mascara','serum','cream','cleanser','toner','powder','primer',
  'blush','balm','mask','oil','shampoo','conditioner','soap','perfume','candle','brush']`

const heads = `
  with given as (
    select i, (${words})[i % 20 + 1] as a, (${words})[(i / 20) % 20 + 1] as b,
      (${things})[i % 18 + 1] as thing
    from generate_series(1, $1::int) i),
  asset as (
    insert into catalog.asset (id, hash, name, media_type, size_bytes, width, height, created_by,
      created_at)
    values ('ast_bench', repeat('ab', 16), 'pot', 'image/png', 1000, 1600, 2000, 'bench', now())
  )
  insert into catalog.product (id, handle, kind, state, name, vendor, product_type, tax_class, unit,
    texts, tags, attributes, options, compliance, search_text, gaps, variant_count, created_at,
    changed_at)
  select 'prd_bench' || i, 'thing-' || i, 'simple', 'active', a || ' ' || thing,
    'Maker ' || i % 40, thing, 'standard', 'piece',
    (select jsonb_object_agg(l, jsonb_build_object('title',
        initcap(a || ' ' || b || ' ' || thing) || ' No ' || i,
        'subtitle', 'With ' || b || ' extract',
        'slug', thing || '-' || i || '-' || l, 'description', '<p>A ' || thing || ' of ' || a
        || ' and ' || b || ', for every day of the year and every skin, tested by people.</p>'))
      from unnest(array['en', 'fi']) l),
    '{}',
    jsonb_build_array(
      jsonb_build_object('code', 'finish', 'value', 'finish' || i % 4 + 1),
      jsonb_build_object('code', 'skin', 'value', 'skin' || i % 6 + 1),
      jsonb_build_object('code', 'origin', 'value', 'origin' || (i / 7) % 12 + 1)),
    (select jsonb_build_array(jsonb_build_object('code', 'shade',
      'name', jsonb_build_object('en', 'Shade', 'fi', 'Sävy'), 'values',
      jsonb_agg(jsonb_build_object('code', 'shade-' || n, 'label',
        jsonb_build_object('en', 'Shade ' || n, 'fi', 'Sävy ' || n),
        'swatch', '#' || lpad(to_hex(n::bigint * 400000 % 16777216), 6, '0')))))
      from generate_series(1, $2::int) n),
    '{}', thing, '{}', 0, now() - make_interval(hours => i), now()
  from given`

const places = `
  with given as (select id, row_number() over (order by id) as i from catalog.product),
  shelf as (
    insert into catalog.product_category (product_id, category_id, position)
    select id, 'cat_bench' || (7 + i % 30), 0 from given),
  picture as (
    insert into catalog.media (product_id, position, asset_id, alt)
    select id, 0, 'ast_bench', '{"en":"A pot","fi":"Purkki"}' from given),
  slug as (
    insert into catalog.product_slug (locale, slug, product_id, is_current)
    select l, texts -> l ->> 'slug', p.id, true
    from catalog.product p, unnest(array['en', 'fi']) l)
  insert into catalog.publication (product_id, channel_id) select id, '${benchChannel}' from given`

const parts = `
  insert into catalog.variant (id, product_id, sku, state, position, options, options_key,
    requires_shipping, attributes, created_at, changed_at)
  select 'var_bench' || i || 'x' || n, 'prd_bench' || i, 'B-' || i || '-' || n, 'active', n,
    jsonb_build_object('shade', 'shade-' || (i + n) % $3::int + 1),
    'shade-' || (i + n) % $3::int + 1,
    true, '[]', now(), now()
  from generate_series(1, $1::int) i, generate_series(1, $2::int) n`

const prices = `
  insert into pricing.price (id, variant_id, currency, amount_minor, tax_included, min_quantity,
    source, created_at, changed_at)
  select 'prc_' || substr(v.id, 5), v.id, 'EUR', 500 + abs(hashtext(v.product_id)) % 9000, true, 1,
    'bench', now(), now()
  from catalog.variant v`
