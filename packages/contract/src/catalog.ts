import { locales, type Locale } from '@redthread/kernel/words'
import { Type as T, type Static } from 'typebox'
import {
  AssetId,
  CategoryId,
  Handle,
  OptionValue,
  PartCode,
  ProductId,
  SomeWords,
  VariantId,
  type AttributeValue,
  type ProductOption,
  type ProductText,
} from './catalog-product.ts'
import { Instant, Shape, event } from './define.ts'
import { Line } from './text.ts'

export type AttributeValues = readonly AttributeValue[]
export type ProductOptions = readonly ProductOption[]
export type ProductTexts = Partial<Readonly<Record<Locale, ProductText>>>
export type VariantOptions = Readonly<Record<string, string>>
export type VariantState = 'active' | 'archived'
export interface NetContent {
  readonly amount: number
  readonly unit: 'ml' | 'l' | 'g' | 'kg' | 'm' | 'piece'
}

export const attributeKinds = [
  'text',
  'rich_text',
  'number',
  'boolean',
  'select',
  'multi_select',
  'color',
  'date',
  'reference',
] as const
export type AttributeKind = (typeof attributeKinds)[number]

/** What may be said of products, and how; matched by its code. */
export const AttributeDefinition = Shape(
  {
    code: PartCode,
    kind: T.Enum([...attributeKinds]),
    name: SomeWords(255),
    localizable: T.Optional(T.Boolean({ description: 'One value per language; texts only.' })),
    scopable: T.Optional(T.Boolean({ description: 'May differ by channel.' })),
    facet: T.Optional(T.Boolean({ description: 'Shoppers may filter by it.' })),
    unit: T.Optional(T.String({ minLength: 1, maxLength: 20, description: 'Of a number.' })),
    choices: T.Optional(T.Array(OptionValue, { maxItems: 2_000 })),
    section: T.Optional(T.String({ maxLength: 80, description: 'Groups it in the editor.' })),
    rank: T.Optional(T.Integer({ minimum: 0, maximum: 1_000_000 })),
  },
  { title: 'AttributeDefinition' },
)
export type AttributeDefinition = Static<typeof AttributeDefinition>
export type Choices = readonly OptionValue[]

const CategoryText = Shape({
  title: Line(255),
  description: T.Optional(T.String({ maxLength: 20_000 })),
  slug: T.Optional(Handle),
  seoTitle: T.Optional(T.String({ maxLength: 255 })),
  seoDescription: T.Optional(T.String({ maxLength: 1_000 })),
})
type CategoryText = Static<typeof CategoryText>
export type CategoryTexts = Partial<Readonly<Record<Locale, CategoryText>>>
const CategoryTextsShape = T.Unsafe<CategoryTexts>(
  Shape(Object.fromEntries(locales.map((locale) => [locale, T.Optional(CategoryText)]))),
)

export const categoryStates = ['active', 'hidden'] as const
export type CategoryState = (typeof categoryStates)[number]
const CategoryAttribute = Shape({ code: PartCode, required: T.Boolean() })
export type CategoryAttributes = readonly Static<typeof CategoryAttribute>[]

/** A category as saved, imported and exported: matched by `id`, else `handle`. */
export const CategoryDocument = Shape(
  {
    id: T.Optional(CategoryId),
    handle: Handle,
    parent: T.Optional(
      T.Union([Handle, T.Null()], { description: 'Handle of the category above; null: none.' }),
    ),
    rank: T.Optional(T.Integer({ minimum: 0, maximum: 1_000_000 })),
    state: T.Optional(T.Enum([...categoryStates])),
    texts: CategoryTextsShape,
    image: T.Optional(T.Union([AssetId, T.Null()])),
    attributes: T.Optional(
      T.Array(CategoryAttribute, {
        maxItems: 200,
        description: 'What its products, and those of all below, may and must say.',
      }),
    ),
    feedCategory: T.Optional(T.Union([Line(750), T.Null()])),
  },
  { title: 'CategoryDocument' },
)
export type CategoryDocument = Static<typeof CategoryDocument>

/** A category where it stands in the tree; lists run depth first, in the order shown. */
export const Category = Shape(
  {
    id: CategoryId,
    handle: Handle,
    parent: T.Union([Handle, T.Null()]),
    parentId: T.Union([CategoryId, T.Null()]),
    ancestors: T.Array(CategoryId, { description: 'From the root down, without itself.' }),
    depth: T.Integer(),
    rank: T.Integer(),
    state: T.Enum([...categoryStates]),
    texts: CategoryTextsShape,
    image: T.Union([AssetId, T.Null()]),
    attributes: T.Array(CategoryAttribute),
    feedCategory: T.Union([T.String(), T.Null()]),
    products: T.Integer({ description: 'Products in it, not counting those below.' }),
    version: T.Integer(),
    changedAt: Instant,
  },
  { title: 'Category' },
)
export type Category = Static<typeof Category>

/** An uploaded picture, film or file; `hash` names its bytes for ever. */
export const Asset = Shape(
  {
    id: AssetId,
    hash: T.String(),
    name: T.String(),
    mediaType: T.String(),
    sizeBytes: T.Integer(),
    width: T.Union([T.Integer(), T.Null()]),
    height: T.Union([T.Integer(), T.Null()]),
    color: T.Union([T.String({ description: '`#rrggbb` until it has loaded.' }), T.Null()]),
    preview: T.Union([T.String({ description: 'A few blurred pixels, as data URL.' }), T.Null()]),
    source: T.Union([T.String(), T.Null()]),
    url: T.String({ description: 'Path as uploaded; immutable.' }),
    thumbnail: T.String({ description: 'Path of a small rendition; immutable.' }),
    createdAt: Instant,
  },
  { title: 'Asset' },
)
export type Asset = Static<typeof Asset>

/** One thing wrong with a document: where (JSON pointer), which rule, which value. */
export const DocumentError = Shape(
  { path: T.String(), code: T.String(), value: T.String() },
  { title: 'DocumentError' },
)
export type DocumentError = Static<typeof DocumentError>

/** What became of one saved document. */
export const SavedProduct = T.Union([
  Shape({
    productId: ProductId,
    handle: Handle,
    outcome: T.Enum(['created', 'changed', 'unchanged']),
    version: T.Integer(),
    variants: T.Array(Shape({ sku: T.String(), variantId: VariantId })),
    archived: T.Integer({ description: 'Variants that the document no longer has.' }),
  }),
  Shape({ handle: T.String(), outcome: T.Literal('refused'), errors: T.Array(DocumentError) }),
])
export type SavedProduct = Static<typeof SavedProduct>

export type ChangeKind = 'created' | 'changed'
/** One field before and after a change; `undefined` on a side that had none. */
export interface FieldChange {
  readonly path: string
  readonly before?: unknown
  readonly after?: unknown
}
export type FieldChanges = readonly FieldChange[]

export const productSaved = event(
  'catalog.product_saved.v1',
  Shape({
    productId: ProductId,
    version: T.Integer(),
    change: T.Enum(['created', 'changed']),
  }),
  'A product was created or changed: its texts, variants, pictures, places or publications.',
)
export const productRemoved = event(
  'catalog.product_removed.v1',
  Shape({ productId: ProductId }),
  'A draft was deleted: nothing of it is left.',
)
export const categoryChanged = event(
  'catalog.category_changed.v1',
  Shape({
    categoryId: CategoryId,
    version: T.Integer(),
    change: T.Enum(['created', 'edited', 'moved', 'removed']),
  }),
  'A category was created, edited, moved in the tree or removed.',
)
export const attributeChanged = event(
  'catalog.attribute_changed.v1',
  Shape({
    code: PartCode,
    version: T.Integer(),
    change: T.Enum(['created', 'edited', 'removed']),
  }),
  'What may be said of products changed: a new attribute, other choices, one less.',
)
export const assetSaved = event(
  'catalog.asset_saved.v1',
  Shape({ assetId: AssetId, hash: T.String() }),
  'A picture, film or file was uploaded.',
)
export const catalogEvents = [
  productSaved,
  productRemoved,
  categoryChanged,
  attributeChanged,
  assetSaved,
]
