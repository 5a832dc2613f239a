import type { FieldChange } from '@redthread/contract/catalog'
import { canonical } from './canonical.ts'
import { attributeKey } from './ordered-parts.ts'
import type { WholeProduct, WholeVariant } from './whole-product.ts'

/** A product laid out flat: the path of each field with its value. */
export type ProductFields = ReadonlyMap<string, unknown>

const plain = ['handle', 'kind', 'state', 'vendor', 'productType', 'taxClass', 'unit'] as const
const lists = ['categories', 'tags', 'options', 'media'] as const

/**
 * Lays a product out flat, so that two can be compared and a change told field by field:
 * `texts.fi.title`, `attributes.spf`, `variants.var_1.sku`. The place of a variant is its
 * `position`.
 */
export function productFields(product: WholeProduct): ProductFields {
  const fields = new Map<string, unknown>()
  for (const name of plain) fields.set(name, product[name])
  for (const [locale, text] of Object.entries(product.texts)) {
    for (const [name, value] of Object.entries(text)) fields.set(`texts.${locale}.${name}`, value)
  }
  for (const name of lists) fields.set(name, product[name])
  for (const value of product.attributes) fields.set(`attributes.${attributeKey(value)}`, value)
  for (const [name, value] of Object.entries(product.compliance)) {
    fields.set(`compliance.${name}`, value)
  }
  for (const one of product.publications) fields.set(`publications.${one.channelId}`, one)
  product.variants.forEach((variant, position) => {
    for (const [name, value] of variantFields(variant, position)) {
      fields.set(`variants.${variant.id}.${name}`, value)
    }
  })
  return fields
}

/** The fields of one variant, with its place among the others. */
export function variantFields(variant: WholeVariant, position: number): [string, unknown][] {
  const { id: _, ...rest } = variant
  return [...Object.entries(rest), ['position', position]]
}

/** Every field that differs, with its value before and after; empty where nothing does. */
export function changedFields(before: ProductFields, after: ProductFields): FieldChange[] {
  const changes: FieldChange[] = []
  for (const [path, value] of after) {
    const old = before.get(path)
    if (isSame(old, value)) continue
    changes.push(old === undefined ? { path, after: value } : { path, before: old, after: value })
  }
  for (const [path, old] of before) {
    if (!after.has(path)) changes.push({ path, before: old })
  }
  return changes
}

function isSame(a: unknown, b: unknown): boolean {
  if (a === b) return true
  return typeof a === 'object' && typeof b === 'object' && canonical(a) === canonical(b)
}
