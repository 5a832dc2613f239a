import { Type as T } from 'typebox'
import { SavedProduct } from '@redthread/contract/catalog'
import { ProductDocument } from '@redthread/contract/catalog-product'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import { BulkEdit, BulkProductReport, UndoReport } from '@redthread/contract/catalog-views'
import { Shape } from '@redthread/contract/define'
import { Line } from '@redthread/contract/text'
import { route } from '#platform/route.ts'
import { editManyProducts } from '../commands/edit-many-products.ts'
import { putProducts } from '../commands/put-products.ts'
import { undoAll } from '../commands/undo-all.ts'

const { codes } = catalogRefusals
const BulkSource = T.String({ pattern: '^bulk:blk_[0-9a-z]+$', examples: ['bulk:blk_01kaf3t9c2'] })

export const manyProductsRoutes = [
  route({
    method: 'PUT',
    path: '/v1/products',
    name: 'catalog.save_products',
    summary: 'Save many products, each matched by id, else handle: one outcome per document',
    may: 'catalog:write',
    query: Shape({ dryRun: T.Optional(T.Boolean({ default: false })) }),
    body: Shape({
      documents: T.Array(ProductDocument, { minItems: 1, maxItems: 500 }),
      source: T.Optional(Line(80)),
    }),
    mostBytes: 16_000_000,
    secret: ['documents'],
    answer: { 200: Shape({ items: T.Array(SavedProduct) }) },
    handle: async (ctx, { body: { documents, source = 'api' }, query: { dryRun = false } }) => ({
      items: await putProducts(ctx, documents, { source, dryRun }),
    }),
  }),
  route({
    method: 'POST',
    path: '/v1/products/bulk',
    name: 'catalog.edit_products',
    summary: 'Make one change to many products; a dry run shows what would come of it',
    may: 'catalog:write',
    body: BulkEdit,
    mostBytes: 2_000_000,
    answer: { 200: BulkProductReport },
    refusals: [codes.too_many_products],
    perMinute: 60,
    handle: (ctx, { body }) => editManyProducts(ctx, body),
  }),
  route({
    method: 'POST',
    path: '/v1/products/undo',
    name: 'catalog.undo_products',
    summary: 'Take back a bulk change by its name; what changed again since is left and told',
    may: 'catalog:write',
    body: Shape({ source: BulkSource }),
    answer: { 200: UndoReport },
    perMinute: 60,
    handle: (ctx, { body: { source } }) => undoAll(ctx, source),
  }),
]
