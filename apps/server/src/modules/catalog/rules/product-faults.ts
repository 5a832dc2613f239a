import type { DocumentError } from '@redthread/contract/catalog'
import { isCountry } from '@redthread/kernel/address'
import { attributeFaults } from './attribute-faults.ts'
import type { Known } from './known.ts'
import type { WholeProduct } from './whole-product.ts'

/** What is wrong with a product beside its variants and addresses, judged by what is known. */
export function productFaults(product: WholeProduct, known: Known): DocumentError[] {
  const { categories, attributes, media, kind, id } = product
  const errors: DocumentError[] = []
  if (Object.keys(product.texts).length === 0) {
    errors.push({ path: '/texts', code: 'missing', value: '' })
  }
  const holder = known.handles.get(product.handle)
  if (holder !== undefined && holder !== id) {
    errors.push({ path: '/handle', code: 'handle_taken', value: product.handle })
  }
  if (kind === 'bundle' && known.parts.has(id)) {
    errors.push({ path: '/kind', code: 'nested_bundle', value: product.handle })
  }
  categories.forEach((handle, index) => {
    if (known.categories.has(handle)) return
    errors.push({ path: `/categories/${index}`, code: 'unknown_category', value: handle })
  })
  media.forEach(({ asset }, index) => {
    if (known.assets.has(asset)) return
    errors.push({ path: `/media/${index}/asset`, code: 'unknown_asset', value: asset })
  })
  return [
    ...errors,
    ...attributeFaults(attributes, known.attributes, '/attributes'),
    ...optionFaults(product, known),
    ...publicationFaults(product, known),
    ...countryFaults(product),
  ]
}

function optionFaults({ options }: WholeProduct, known: Known): DocumentError[] {
  const errors: DocumentError[] = []
  const codes = new Set<string>()
  options.forEach(({ code, values }, index) => {
    const path = `/options/${index}`
    if (codes.has(code)) errors.push({ path, code: 'duplicate_option', value: code })
    codes.add(code)
    const seen = new Set<string>()
    values.forEach((value, place) => {
      const at = `${path}/values/${place}`
      if (seen.has(value.code)) {
        errors.push({ path: at, code: 'duplicate_option_value', value: value.code })
      }
      seen.add(value.code)
      const { swatch = '' } = value
      if (swatch.startsWith('ast_') && !known.assets.has(swatch)) {
        errors.push({ path: `${at}/swatch`, code: 'unknown_asset', value: swatch })
      }
    })
  })
  return errors
}

function publicationFaults({ publications }: WholeProduct, known: Known): DocumentError[] {
  const errors: DocumentError[] = []
  const seen = new Set<string>()
  for (const { channelId, from, until } of publications) {
    const path = `/publications/${channelId}`
    const fault = (code: string): number => errors.push({ path, code, value: channelId })
    if (!known.channels.has(channelId)) fault('unknown_channel')
    if (seen.has(channelId)) fault('duplicate_channel')
    seen.add(channelId)
    if (from && until && Temporal.Instant.compare(from, until) >= 0) fault('window_empty')
  }
  return errors
}

function countryFaults({ compliance }: WholeProduct): DocumentError[] {
  const { manufacturer, responsiblePerson, originCountry } = compliance
  const named = {
    '/compliance/manufacturer/country': manufacturer?.country,
    '/compliance/responsiblePerson/country': responsiblePerson?.country,
    '/compliance/originCountry': originCountry,
  }
  return Object.entries(named).flatMap(([path, country]) =>
    country === undefined || isCountry(country)
      ? []
      : [{ path, code: 'unknown_country', value: country }],
  )
}
