import type { FieldChange } from '@redthread/contract/catalog'
import type { ProductDocument } from '@redthread/contract/catalog-product'
import { canonical } from './canonical.ts'
import type { ProductFields } from './product-fields.ts'

/** A product put together again from its fields: the reverse of productFields. */
export function productOfFields(id: string, fields: ProductFields): ProductDocument {
  const product: Record<string, unknown> = { id }
  const texts: Record<string, Record<string, unknown>> = {}
  const variants = new Map<string, Record<string, unknown>>()
  const compliance: Record<string, unknown> = {}
  const attributes: unknown[] = []
  const publications: unknown[] = []
  for (const [path, value] of fields) {
    const [group = '', first = '', second = ''] = path.split('.')
    if (group === 'texts') (texts[first] ??= {})[second] = value
    else if (group === 'variants') {
      const variant = variants.get(first) ?? { id: first }
      variants.set(first, Object.assign(variant, { [second]: value }))
    } else if (group === 'compliance') compliance[first] = value
    else if (group === 'attributes') attributes.push(value)
    else if (group === 'publications') publications.push(publicationOf(value))
    else product[group] = value
  }
  const sorted = [...variants.values()]
    .filter((variant) => variant['sku'] !== undefined)
    .toSorted((a, b) => Number(a['position']) - Number(b['position']))
    .map(({ position: _, ...variant }) => variant)
  return {
    ...product,
    texts,
    variants: sorted,
    compliance,
    attributes,
    publications,
  } as unknown as ProductDocument
}

/** The fields as they were before changes that were made one after the other, the last one last. */
export function withoutChanges(
  fields: ProductFields,
  changes: readonly FieldChange[],
): Map<string, unknown> {
  const earlier = new Map(fields)
  for (const { path, before } of changes.toReversed()) {
    if (before === undefined) earlier.delete(path)
    else earlier.set(path, before)
  }
  return earlier
}

/** Which of these changes no longer stand: their field has another value by now. */
export function overtaken(fields: ProductFields, changes: readonly FieldChange[]): string[] {
  const last = new Map(changes.map(({ path, after }) => [path, after]))
  return [...last].flatMap(([path, after]) =>
    written(fields.get(path)) === written(after) ? [] : [path],
  )
}

function written(value: unknown): string {
  return value === undefined ? '' : canonical(value)
}

function publicationOf(value: unknown): unknown {
  const { channelId, from, until } = value as Record<string, unknown>
  const instant = (one: unknown): Temporal.Instant => Temporal.Instant.from(String(one))
  return {
    channelId,
    ...(from === undefined ? {} : { from: instant(from) }),
    ...(until === undefined ? {} : { until: instant(until) }),
  }
}
