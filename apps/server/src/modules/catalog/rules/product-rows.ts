import type { Id } from '@redthread/kernel/id'
import { locales } from '@redthread/kernel/words'
import type { ProductSave } from './decide-save.ts'
import { foldText } from './fold-text.ts'
import type { Known } from './known.ts'
import { optionsKey } from './options-key.ts'
import type { WholeProduct } from './whole-product.ts'

/** The rows of the product table that saves come to, as JSON for one statement. */
export function productRows(saves: readonly ProductSave[]) {
  return saves.map(({ after, gaps, version }) => ({
    id: after.id,
    handle: after.handle,
    kind: after.kind,
    state: after.state,
    name: nameOf(after),
    vendor: after.vendor,
    product_type: after.productType,
    tax_class: after.taxClass,
    unit: after.unit,
    texts: after.texts,
    tags: after.tags,
    attributes: after.attributes,
    options: after.options,
    compliance: after.compliance,
    search_text: searchText(after),
    gaps,
    variant_count: after.variants.filter(({ state }) => state === 'active').length,
    version,
  }))
}

/** The variants that are new or changed, as rows. */
export function variantRows(saves: readonly ProductSave[]) {
  return saves.flatMap((save) => {
    const { id: productId, options, variants } = save.after
    const changed = changedVariants(save)
    const orderChanged = save.changes.some(({ path }) => path === 'options')
    return variants.flatMap((variant, position) => {
      if (changed !== null && !orderChanged && !changed.has(variant.id)) return []
      return {
        id: variant.id,
        product_id: productId,
        sku: variant.sku,
        gtin: variant.gtin ?? null,
        state: variant.state,
        position,
        options: variant.options,
        options_key: optionsKey(options, variant.options),
        weight_g: variant.weightG ?? null,
        content: variant.content ?? null,
        requires_shipping: variant.requiresShipping,
        tax_class: variant.taxClass ?? null,
        asset_id: variant.media ?? null,
        attributes: variant.attributes,
      }
    })
  })
}

/** Which variants of a save differ; null where all are new. */
function changedVariants({ before, changes }: ProductSave): ReadonlySet<string> | null {
  if (before === null) return null
  return new Set(
    changes.flatMap(({ path }) => {
      const id = path.startsWith('variants.') ? path.split('.')[1] : undefined
      return id === undefined ? [] : [id]
    }),
  )
}

/** Rows of a list that belongs to a product and is written anew where it changed. */
export function partRows(saves: readonly ProductSave[], known: Known) {
  const touching = (prefix: string): readonly ProductSave[] =>
    saves.filter(
      ({ before, changes }) =>
        before === null || changes.some(({ path }) => path.startsWith(prefix)),
    )
  const rows = <R>(prefix: string, of: (product: WholeProduct) => readonly R[]) => {
    const touched = touching(prefix)
    const stale = touched.flatMap(({ before, after }) => (before === null ? [] : [after.id]))
    return { stale, rows: touched.flatMap(({ after }) => of(after)) }
  }
  return {
    categories: rows('categories', ({ id, categories }) =>
      categories.map((handle, position) => ({
        product_id: id,
        category_id: known.categories.get(handle)?.id,
        position,
      })),
    ),
    media: rows('media', ({ id, media }) =>
      media.map(({ asset, alt }, position) => ({ product_id: id, position, asset_id: asset, alt })),
    ),
    publications: rows('publications.', ({ id, publications }) =>
      publications.map(({ channelId, from, until }) => ({
        product_id: id,
        channel_id: channelId,
        from_at: from ?? null,
        until_at: until ?? null,
      })),
    ),
    slugs: rows('texts.', ({ id, texts }) =>
      locales.flatMap((locale) => {
        const slug = texts[locale]?.slug
        return slug === undefined ? [] : [{ locale, slug, product_id: id }]
      }),
    ),
  }
}

/** The components of bundles whose variants changed: which bundles, and their parts now. */
export function componentRows(saves: readonly ProductSave[], known: Known) {
  const bundles = saves.filter(
    ({ before, after, changes }) =>
      (before === null ? after.kind === 'bundle' : true) &&
      (before === null || changes.some(({ path }) => path.endsWith('.components'))),
  )
  const variants = bundles.flatMap(({ after }) => after.variants)
  const stale = bundles.flatMap(({ before }) => (before?.variants ?? []).map(({ id }) => id))
  const rows = variants.flatMap(({ id, components }) =>
    components.flatMap(({ sku, quantity }, position) => {
      const variantId: Id<'var'> | undefined = known.skus.get(sku)?.variantId
      return variantId === undefined
        ? []
        : [{ bundle_id: id, variant_id: variantId, position, quantity }]
    }),
  )
  return { stale, rows }
}

function nameOf({ texts, handle }: WholeProduct): string {
  const locale = locales.find((one) => texts[one] !== undefined)
  return (locale && texts[locale]?.title) ?? handle
}

function searchText({ texts, handle, vendor, productType, tags }: WholeProduct): string {
  const titles = locales.flatMap((locale) => texts[locale]?.title ?? [])
  const words = [...titles, handle, vendor, productType, ...tags].map(foldText)
  return [...new Set(words)].join(' ')
}
