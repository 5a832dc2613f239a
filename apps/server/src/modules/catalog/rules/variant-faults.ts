import type { DocumentError } from '@redthread/contract/catalog'
import { attributeFaults } from './attribute-faults.ts'
import { isGtin } from './gtin.ts'
import type { Known } from './known.ts'
import { optionsKey } from './options-key.ts'
import type { WholeProduct, WholeVariant } from './whole-product.ts'

/** What is wrong with those variants of a product that its document names, in its order. */
export function variantFaults(
  product: WholeProduct,
  named: readonly WholeVariant[],
  known: Known,
): DocumentError[] {
  const allowed = new Map(
    product.options.map(({ code, values }) => [code, new Set(values.map((value) => value.code))]),
  )
  const combinations = new Set<string>()
  return named.flatMap((variant, index) => {
    const path = `/variants/${index}`
    const errors = [
      ...choiceFaults(variant, allowed, path),
      ...ownFaults(product, variant, known).map((error) => ({ ...error, path: path + error.path })),
      ...attributeFaults(variant.attributes, known.attributes, `${path}/attributes`),
    ]
    if (variant.state === 'archived') return errors
    const key = optionsKey(product.options, variant.options)
    if (combinations.has(key)) {
      errors.push({ path: `${path}/options`, code: 'options_repeated', value: key })
    }
    combinations.add(key)
    return errors
  })
}

function choiceFaults(
  { options }: WholeVariant,
  allowed: ReadonlyMap<string, ReadonlySet<string>>,
  path: string,
): DocumentError[] {
  const errors: DocumentError[] = []
  for (const [code, values] of allowed) {
    const chosen = options[code]
    const at = `${path}/options/${code}`
    if (chosen === undefined) errors.push({ path: at, code: 'option_missing', value: '' })
    else if (!values.has(chosen)) {
      errors.push({ path: at, code: 'unknown_option_value', value: chosen })
    }
  }
  for (const code of Object.keys(options)) {
    if (allowed.has(code)) continue
    errors.push({ path: `${path}/options/${code}`, code: 'unknown_option', value: code })
  }
  return errors
}

function ownFaults(product: WholeProduct, variant: WholeVariant, known: Known): DocumentError[] {
  const errors: DocumentError[] = []
  const { sku, gtin, media, components, state } = variant
  if (gtin !== undefined && !isGtin(gtin)) {
    errors.push({ path: '/gtin', code: 'gtin_check_digit', value: gtin })
  }
  if (media !== undefined && !known.assets.has(media)) {
    errors.push({ path: '/media', code: 'unknown_asset', value: media })
  }
  const holder = known.skus.get(sku)
  if (state === 'active' && holder !== undefined && holder.productId !== product.id) {
    errors.push({ path: '/sku', code: 'sku_taken', value: sku })
  }
  if (components.length > 0 && product.kind !== 'bundle') {
    errors.push({ path: '/components', code: 'components_without_bundle', value: sku })
  }
  const seen = new Set<string>()
  components.forEach((component, index) => {
    const path = `/components/${index}/sku`
    const part = known.skus.get(component.sku)
    const fault = partFault(product, part)
    if (seen.has(component.sku)) {
      errors.push({ path, code: 'duplicate_component', value: component.sku })
    } else if (fault !== null) errors.push({ path, code: fault, value: component.sku })
    seen.add(component.sku)
  })
  return errors
}

/** A bundle is made of variants of simple products: so none holds itself, however deep. */
function partFault(product: WholeProduct, part: ReturnType<Known['skus']['get']>): string | null {
  if (part === undefined) return 'unknown_component'
  return part.kind === 'bundle' || part.productId === product.id ? 'nested_bundle' : null
}
