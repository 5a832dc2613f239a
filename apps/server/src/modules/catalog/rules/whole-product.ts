import type {
  AttributeValue,
  Compliance,
  ProductDocument,
  ProductKind,
  ProductMedia,
  ProductOption,
  ProductState,
  Publication,
  TaxClass,
  Unit,
  Variant,
} from '@redthread/contract/catalog-product'
import type { ProductTexts } from '@redthread/contract/catalog'
import type { Id } from '@redthread/kernel/id'

/** A variant with nothing left open: what is kept, compared and written out again. */
export interface WholeVariant extends Variant {
  readonly id: Id<'var'>
  readonly state: 'active' | 'archived'
  readonly requiresShipping: boolean
  readonly attributes: AttributeValue[]
  readonly components: { sku: string; quantity: number }[]
}

/** A product with nothing left open; archived variants stand behind the active ones. */
export interface WholeProduct extends ProductDocument {
  readonly id: Id<'prd'>
  readonly kind: ProductKind
  readonly state: ProductState
  readonly vendor: string
  readonly productType: string
  readonly taxClass: TaxClass
  readonly unit: Unit
  readonly texts: ProductTexts
  readonly categories: string[]
  readonly tags: string[]
  readonly attributes: AttributeValue[]
  readonly options: ProductOption[]
  readonly variants: WholeVariant[]
  readonly media: ProductMedia[]
  readonly compliance: Compliance
  readonly publications: Publication[]
}

/** What an absent field of a document means: leave it as it is, or take it away. */
export type Absent = 'keep' | 'clear'

/** A new product with this id, as empty as one can be. */
export function emptyProduct(id: Id<'prd'>, handle: string): WholeProduct {
  return {
    id,
    handle,
    kind: 'simple',
    state: 'draft',
    vendor: '',
    productType: '',
    taxClass: 'standard',
    unit: 'piece',
    texts: {},
    categories: [],
    tags: [],
    attributes: [],
    options: [],
    variants: [],
    media: [],
    compliance: {},
    publications: [],
  }
}

/** A new variant with this id, as empty as one can be. */
export function emptyVariant(id: Id<'var'>, sku: string): WholeVariant {
  return {
    id,
    sku,
    options: {},
    state: 'active',
    requiresShipping: true,
    attributes: [],
    components: [],
  }
}
