import type { AttributeValue, OptionValue, SomeWords } from '@redthread/contract/catalog-product'
import type { AttributeDefinition } from '@redthread/contract/catalog'
import type { Definitions, PricedVariant, ShownProduct } from './shown-product.ts'

/** How a facet or a value of it is called; the empty value is the facet itself. */
export interface FacetLabel {
  readonly code: string
  readonly value: string
  readonly label: SomeWords
  readonly swatch: string | null
  readonly rank: number
}

/** What a product is filtered by, and how it is called. */
export interface FacetTokens {
  readonly tokens: readonly string[]
  readonly labels: readonly FacetLabel[]
}

const mostTokens = 1_000
const longestValue = 200
const vendorFacet: SomeWords = { en: 'Brand', fi: 'Merkki', da: 'Mærke', pl: 'Marka' }
const optionRank = 1_000_000
const vendorRank = 2_000_000

/** What a product is filtered by in a channel: options, attributes marked so, its brand. */
export function facetTokens(
  product: ShownProduct,
  variants: readonly PricedVariant[],
  known: { readonly definitions: Definitions; readonly channelId: string },
): FacetTokens {
  const found = new Map<string, FacetLabel>()
  const add = (label: FacetLabel): void => {
    const { code, value } = label
    if (value.length > longestValue || found.size >= mostTokens) return
    found.set(`${code}:${value}`, label)
  }
  const heads = new Map<string, FacetLabel>()
  for (const [at, option] of product.options.entries()) {
    const { code, name, values } = option
    if (values.length < 2 && !values.some(({ swatch }) => swatch)) continue
    heads.set(code, { code, value: '', label: name, swatch: null, rank: optionRank + at })
    const offered = new Set(variants.map(({ options }) => options[code]))
    for (const [rank, value] of values.entries()) {
      if (offered.has(value.code)) add(valueLabel(code, value, rank))
    }
  }
  const said = [...product.attributes, ...variants.flatMap(({ attributes }) => attributes)]
  for (const attribute of said) {
    const definition = known.definitions.get(attribute.code)
    if (definition?.facet !== true || !isOf(attribute, known.channelId)) continue
    const { code, name, rank = 0 } = definition
    heads.set(code, { code, value: '', label: name, swatch: null, rank })
    for (const label of attributeLabels(attribute, definition)) add(label)
  }
  const { vendor } = product
  if (vendor !== '') {
    const rank = vendorRank
    heads.set('vendor', { code: 'vendor', value: '', label: vendorFacet, swatch: null, rank })
    add({ code: 'vendor', value: vendor, label: { en: vendor }, swatch: null, rank: 0 })
  }
  return { tokens: [...found.keys()], labels: [...heads.values(), ...found.values()] }
}

function isOf({ channelId, locale }: AttributeValue, channel: string): boolean {
  return locale === undefined && (channelId === undefined || channelId === channel)
}

function valueLabel(code: string, { code: value, label, swatch }: OptionValue, rank: number) {
  return { code, value, label, swatch: swatch ?? null, rank }
}

const yes: SomeWords = { en: 'Yes', fi: 'Kyllä', da: 'Ja', pl: 'Tak' }

/** The values of an attribute that can be chosen by; texts and references cannot. */
function attributeLabels(
  { code, value }: AttributeValue,
  definition: AttributeDefinition,
): FacetLabel[] {
  const { kind, choices = [], unit } = definition
  const choice = (text: string): FacetLabel => {
    const at = choices.findIndex((one) => one.code === text)
    const known = choices[at]
    if (known !== undefined) return valueLabel(code, known, at)
    return { code, value: text, label: { en: text }, swatch: null, rank: choices.length }
  }
  if (kind === 'select' && typeof value === 'string') return [choice(value)]
  if (kind === 'multi_select' && Array.isArray(value)) return value.map(choice)
  if (kind === 'color' && typeof value === 'string') {
    return [{ code, value, label: { en: value }, swatch: value, rank: 0 }]
  }
  if (kind === 'boolean' && value === true) {
    return [{ code, value: 'true', label: yes, swatch: null, rank: 0 }]
  }
  if (kind !== 'number' || typeof value !== 'object' || Array.isArray(value)) return []
  const text = `${value.amount} ${value.unit ?? unit ?? ''}`.trim()
  const rank = Math.round(Math.max(-1e9, Math.min(1e9, value.amount * 100)))
  return [{ code, value: String(value.amount), label: { en: text }, swatch: null, rank }]
}
