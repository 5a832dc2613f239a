import { Type as T, type Static } from 'typebox'
import { Asset, DocumentError } from './catalog.ts'
import { ChannelCompleteness } from './catalog-completeness.ts'
import {
  CategoryId,
  Gtin,
  Handle,
  PartCode,
  ProductDocument,
  ProductId,
  Publication,
  TaxClassCode,
  VariantId,
  productKinds,
  productStates,
} from './catalog-product.ts'
import { ChannelId } from './channels.ts'
import { Instant, PageOf, Shape, pageQuery } from './define.ts'
import { Line } from './text.ts'

const StateCode = T.Enum([...productStates])
const KindCode = T.Enum([...productKinds])
const VariantStateCode = T.Enum(['active', 'archived'])

/** A product as its editor opens it: the document, what it refers to, how it stands. */
export const ProductView = Shape(
  {
    id: ProductId,
    version: T.Integer({ description: 'The ETag.' }),
    name: T.String({ description: 'Its title in the first language that has one.' }),
    document: ProductDocument,
    archivedVariants: T.Integer(),
    assets: T.Array(Asset, { description: 'Pictures of the product, its variants and swatches.' }),
    channels: T.Array(ChannelCompleteness),
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'ProductView' },
)
export type ProductView = Static<typeof ProductView>

/** A product as a row of the grid. */
export const ProductRow = Shape(
  {
    id: ProductId,
    handle: Handle,
    name: T.String(),
    kind: KindCode,
    state: StateCode,
    vendor: T.String(),
    productType: T.String(),
    taxClass: TaxClassCode,
    tags: T.Array(T.String()),
    thumbnail: T.Union([T.String({ description: 'Path of a small picture.' }), T.Null()]),
    color: T.Union([T.String(), T.Null()]),
    variantCount: T.Integer(),
    sku: T.Union([T.String({ description: 'Of the first variant.' }), T.Null()]),
    categoryIds: T.Array(CategoryId),
    channelIds: T.Array(ChannelId, { description: 'Where it is published, now or at some time.' }),
    gaps: T.Array(T.String(), { description: 'What is missing: `picture`, `title.fi`.' }),
    version: T.Integer(),
    createdAt: Instant,
    changedAt: Instant,
  },
  { title: 'ProductRow' },
)
export type ProductRow = Static<typeof ProductRow>
export const ProductPage = PageOf(ProductRow)

/** Which products: all that is given must hold. */
export const productFilter = {
  q: T.Optional(T.String({ maxLength: 200, description: 'Words of the title, a SKU or GTIN.' })),
  state: T.Optional(T.Array(StateCode, { maxItems: 3 })),
  kind: T.Optional(KindCode),
  vendor: T.Optional(T.String({ maxLength: 255 })),
  productType: T.Optional(T.String({ maxLength: 255 })),
  tag: T.Optional(T.String({ maxLength: 255 })),
  categoryId: T.Optional(CategoryId),
  channelId: T.Optional(ChannelId),
  published: T.Optional(
    T.Boolean({ description: 'In the channel given, or in any: published or not.' }),
  ),
  complete: T.Optional(
    T.Boolean({ description: 'For the channel given, or for any language at all.' }),
  ),
  live: T.Optional(T.Boolean({ description: 'To be seen now in the channel given, or not.' })),
  gap: T.Optional(T.String({ maxLength: 200, description: 'What is missing: `picture`.' })),
}
export const ProductFilter = Shape(productFilter)
export type ProductFilter = Static<typeof ProductFilter>
export const productSorts = ['name', 'changed', 'created', 'vendor'] as const
export const ProductQuery = Shape({
  ...pageQuery,
  ...productFilter,
  sort: T.Optional(T.Enum([...productSorts], { default: 'name' })),
  descending: T.Optional(T.Boolean({ default: false })),
})
export const ProductCounts = Shape(
  { all: T.Integer(), draft: T.Integer(), active: T.Integer(), archived: T.Integer() },
  { title: 'ProductCounts' },
)

/** A variant as a row of the grid, of a product's list and of what a scan finds. */
export const VariantRow = Shape(
  {
    id: VariantId,
    sku: T.String(),
    gtin: T.Union([Gtin, T.Null()]),
    state: VariantStateCode,
    position: T.Integer(),
    options: T.Record(T.String(), PartCode),
    labels: T.Array(T.String(), { description: 'The chosen values, in the language asked for.' }),
    weightG: T.Union([T.Integer(), T.Null()]),
    taxClass: TaxClassCode,
    productId: ProductId,
    productHandle: Handle,
    productName: T.String(),
    productState: StateCode,
    productVersion: T.Integer(),
    vendor: T.String(),
    thumbnail: T.Union([T.String(), T.Null()]),
    changedAt: Instant,
  },
  { title: 'VariantRow' },
)
export type VariantRow = Static<typeof VariantRow>
export const VariantRowPage = PageOf(VariantRow)
export const VariantQuery = Shape({
  ...pageQuery,
  q: productFilter.q,
  state: T.Optional(T.Enum(['active', 'archived'], { default: 'active' })),
  productState: T.Optional(StateCode),
  productId: T.Optional(ProductId),
  vendor: productFilter.vendor,
  categoryId: productFilter.categoryId,
  channelId: productFilter.channelId,
  withoutGtin: T.Optional(T.Boolean()),
  sort: T.Optional(T.Enum(['sku', 'product'], { default: 'sku' })),
})
export type VariantQuery = Static<typeof VariantQuery>

/** What a scanned or typed code stands for. */
export const LookedUp = Shape(
  {
    code: T.String(),
    gtin: T.Union([T.String({ description: 'At full length of 14 digits.' }), T.Null()]),
    matches: T.Array(VariantRow),
  },
  { title: 'LookedUp' },
)
export type LookedUp = Static<typeof LookedUp>

const FieldChangeShape = Shape({
  path: T.String({ description: '`texts.fi.title`, `variants.var_1.sku`.' }),
  before: T.Optional(T.Unknown()),
  after: T.Optional(T.Unknown()),
})

/** One version of a product: who made it, when, and what differs from the one before. */
export const ProductChange = Shape(
  {
    version: T.Integer(),
    kind: T.Enum(['created', 'changed']),
    actor: T.String(),
    source: T.String(),
    changedAt: Instant,
    fields: T.Array(FieldChangeShape, { description: 'The first 200.' }),
    fieldCount: T.Integer(),
  },
  { title: 'ProductChange' },
)
export const ProductChangePage = PageOf(ProductChange)

function Edit(item: typeof Handle, most: number) {
  return T.Optional(
    Shape({
      add: T.Optional(T.Array(item, { maxItems: most })),
      remove: T.Optional(T.Array(item, { maxItems: most })),
    }),
  )
}

/** One change to many products; `dryRun` shows what would come of it. */
export const BulkEdit = Shape({
  where: Shape({
    ids: T.Optional(T.Array(ProductId, { minItems: 1, maxItems: 10_000 })),
    filter: T.Optional(ProductFilter),
  }),
  set: Shape({
    state: T.Optional(StateCode),
    vendor: T.Optional(T.String({ maxLength: 255 })),
    productType: T.Optional(T.String({ maxLength: 255 })),
    taxClass: T.Optional(TaxClassCode),
    tags: Edit(Line(255), 250),
    categories: Edit(Handle, 100),
    publications: T.Optional(
      Shape({
        add: T.Optional(T.Array(Publication, { maxItems: 200 })),
        remove: T.Optional(T.Array(ChannelId, { maxItems: 200 })),
      }),
    ),
  }),
  dryRun: T.Boolean(),
})
export type BulkEdit = Static<typeof BulkEdit>

/** What happens, or happened, to one product of many. */
export const BulkProductLine = Shape({
  productId: ProductId,
  name: T.String(),
  outcome: T.Enum(['changed', 'unchanged', 'refused']),
  fields: T.Array(FieldChangeShape),
  errors: T.Array(DocumentError),
})
export type BulkProductLine = Static<typeof BulkProductLine>
export const BulkProductReport = Shape(
  {
    source: T.String({ description: 'Names this change, to undo it by.' }),
    dryRun: T.Boolean(),
    changed: T.Integer(),
    unchanged: T.Integer(),
    refused: T.Integer(),
    lines: T.Array(BulkProductLine, { description: 'The first 200.' }),
  },
  { title: 'BulkProductReport' },
)
export type BulkProductReport = Static<typeof BulkProductReport>

/** What came of taking a change of many products back. */
export const UndoReport = Shape(
  {
    undone: T.Integer(),
    skipped: T.Array(Shape({ productId: ProductId, errors: T.Array(DocumentError) }), {
      description: 'Products, or fields of them, that changed again since.',
    }),
  },
  { title: 'UndoReport' },
)
export type UndoReport = Static<typeof UndoReport>

/** One product of a channel's assortment. */
export const AssortmentLine = Shape(
  {
    productId: ProductId,
    name: T.String(),
    handle: Handle,
    thumbnail: T.Union([T.String(), T.Null()]),
    completeness: ChannelCompleteness,
  },
  { title: 'AssortmentLine' },
)
export const AssortmentPage = PageOf(AssortmentLine)
export const AssortmentChange = Shape({
  add: T.Optional(
    T.Array(
      Shape({ productId: ProductId, from: T.Optional(Instant), until: T.Optional(Instant) }),
      {
        maxItems: 1_000,
        description: 'Published with this window; it takes the place of another.',
      },
    ),
  ),
  remove: T.Optional(T.Array(ProductId, { maxItems: 1_000 })),
})
export type AssortmentChange = Static<typeof AssortmentChange>

export const AssetPage = PageOf(Asset)
export const AssetUses = Shape(
  {
    asset: Asset,
    products: T.Array(Shape({ id: ProductId, name: T.String() }), { description: 'The first 50.' }),
    categories: T.Array(Shape({ id: CategoryId, handle: Handle })),
  },
  { title: 'AssetUses' },
)
export const AddressHolder = Shape(
  {
    kind: T.Enum(['product', 'category']),
    id: T.Union([ProductId, CategoryId]),
    slug: T.Union([
      T.String({ description: 'The address now; another: lead on to it.' }),
      T.Null(),
    ]),
  },
  { title: 'AddressHolder' },
)
