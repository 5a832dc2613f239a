import type { WholeProduct } from './whole-product.ts'
import type { Known } from './known.ts'
import { locales } from '@redthread/kernel/words'

// Where a product's manufacturer may sit without a responsible person in the Union: the states of
// the European Economic Area, and Northern Ireland's customs code.
const union = new Set(
  `AT BE BG CY CZ DE DK EE ES FI FR GR HR HU IE IT LT LU LV MT NL PL PT RO SE SI SK IS LI NO XI`.split(
    ' ',
  ),
)

/**
 * What is missing, or could be better, for a product to be offered: `category`, `title.fi`,
 * `attribute.spf`, `attribute.claims.da`. Sorted, each once. rules/completeness says which of them
 * keep it from a channel.
 */
export function gapsOf(product: WholeProduct, known: Pick<Known, 'categories' | 'attributes'>) {
  const { variants, media, categories } = product
  const gaps = new Set<string>([...complianceGaps(product), ...attributeGaps(product, known)])
  const active = variants.filter(({ state }) => state === 'active')
  if (active.length === 0) gaps.add('variant')
  if (active.some(({ gtin }) => gtin === undefined)) gaps.add('gtin')
  if (media.length === 0) gaps.add('picture')
  if (categories.length === 0) gaps.add('category')
  const isBundle = product.kind === 'bundle'
  if (isBundle && active.some(({ components }) => components.length === 0)) gaps.add('components')
  for (const locale of locales) {
    const text = product.texts[locale]
    if (!text?.title) gaps.add(`title.${locale}`)
    if (!text?.slug) gaps.add(`slug.${locale}`)
    if (!text?.description) gaps.add(`description.${locale}`)
    if (!text?.seoDescription) gaps.add(`seo_description.${locale}`)
    if (media[0] !== undefined && !media[0].alt[locale]) gaps.add(`picture_alt.${locale}`)
  }
  return [...gaps].toSorted()
}

/** Regulation (EU) 2023/988: who made it; outside the Union, who answers for it; safety words. */
function complianceGaps({ compliance }: WholeProduct): string[] {
  const { manufacturer, responsiblePerson, safety = {}, gpsrExempt } = compliance
  if (gpsrExempt !== undefined) return []
  const gaps = locales.flatMap((locale) => (safety[locale] ? [] : [`safety.${locale}`]))
  if (manufacturer === undefined) return [...gaps, 'manufacturer']
  const isInside = manufacturer.country !== undefined && union.has(manufacturer.country)
  return isInside || responsiblePerson !== undefined ? gaps : [...gaps, 'responsible_person']
}

function attributeGaps(
  { categories, attributes, variants }: WholeProduct,
  known: Pick<Known, 'categories' | 'attributes'>,
): string[] {
  const required = new Set(
    categories.flatMap((handle) => known.categories.get(handle)?.required ?? []),
  )
  const active = variants.filter(({ state }) => state === 'active')
  return [...required].flatMap((code) => {
    const definition = known.attributes.get(code)
    if (definition === undefined) return []
    const says = (list: typeof attributes, locale?: string): boolean =>
      list.some((v) => v.code === code && v.locale === locale && v.channelId === undefined)
    const isSaid = (locale?: string): boolean =>
      says(attributes, locale) ||
      (active.length > 0 && active.every((variant) => says(variant.attributes, locale)))
    if (definition.localizable !== true) return isSaid() ? [] : [`attribute.${code}`]
    return locales.flatMap((locale) => (isSaid(locale) ? [] : [`attribute.${code}.${locale}`]))
  })
}
