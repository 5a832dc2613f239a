import { Type as T } from 'typebox'
import { ProductCompleteness } from '@redthread/contract/catalog-completeness'
import {
  Handle,
  ProductDocument,
  ProductId,
  productStates,
} from '@redthread/contract/catalog-product'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import { ProductChangePage, ProductCounts, ProductFilter } from '@redthread/contract/catalog-views'
import { ProductPage, ProductQuery, ProductView } from '@redthread/contract/catalog-views'
import { Shape, pageQuery } from '@redthread/contract/define'
import { Answer, route } from '#platform/route.ts'
import { deleteDraft } from '../commands/delete-draft.ts'
import { duplicateProduct } from '../commands/duplicate-product.ts'
import { restoreProduct } from '../commands/restore-product.ts'
import { createProduct, saveProduct } from '../commands/save-product.ts'
import { setProductState } from '../commands/set-product-state.ts'
import { productCompleteness } from '../queries/product-completeness.ts'
import { productCounts } from '../queries/product-counts.ts'
import { productDetail } from '../queries/product-detail.ts'
import { productHistory } from '../queries/product-history.ts'
import { productList } from '../queries/product-list.ts'

const { codes } = catalogRefusals
const params = Shape({ productId: ProductId })
const largest = 16_000_000

export const productRoutes = [
  route({
    method: 'GET',
    path: '/v1/products',
    name: 'catalog.list_products',
    summary: 'List products: filtered, sorted, found by words, SKU or GTIN',
    may: 'catalog:read',
    scope: 'inside',
    query: ProductQuery,
    answer: { 200: ProductPage },
    handle: (ctx, { query }) => productList(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/products/counts',
    name: 'catalog.count_products',
    summary: 'Count the products that a filter means, by state',
    may: 'catalog:read',
    scope: 'inside',
    query: ProductFilter,
    answer: { 200: ProductCounts },
    handle: (ctx, { query }) => productCounts(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/products',
    name: 'catalog.create_product',
    summary: 'Make a product of a document',
    may: 'catalog:write',
    body: ProductDocument,
    mostBytes: largest,
    answer: { 201: ProductView },
    refusals: [codes.invalid_product, codes.unknown_product],
    handle: (ctx, { body }) => createProduct(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/v1/products/:productId',
    name: 'catalog.get_product',
    summary: 'Show a product whole: its document, pictures, and how it stands in each channel',
    may: 'catalog:read',
    scope: 'inside',
    params,
    answer: { 200: ProductView },
    refusals: [codes.unknown_product],
    handle: (ctx, { params: { productId } }) => productDetail(ctx, productId),
  }),
  route({
    method: 'PUT',
    path: '/v1/products/:productId',
    name: 'catalog.save_product',
    summary: 'Save a product whole; what is absent stays, or goes with `absent=clear`',
    may: 'catalog:write',
    params,
    query: Shape({ absent: T.Optional(T.Enum(['keep', 'clear'], { default: 'keep' })) }),
    body: ProductDocument,
    mostBytes: largest,
    answer: { 200: ProductView },
    refusals: [codes.unknown_product, codes.invalid_product],
    handle: (ctx, { params: { productId }, query: { absent = 'keep' }, body, ifMatch }) =>
      saveProduct(ctx, { productId, document: body, ifMatch, absent }),
  }),
  route({
    method: 'PUT',
    path: '/v1/products/:productId/state',
    name: 'catalog.set_product_state',
    summary: 'Activate a product, make it a draft again, or archive it',
    may: 'catalog:write',
    params,
    body: Shape({ state: T.Enum([...productStates]) }),
    answer: { 200: ProductView },
    refusals: [codes.unknown_product, codes.invalid_product],
    handle: (ctx, { params: { productId }, body: { state }, ifMatch }) =>
      setProductState(ctx, { productId, state, ifMatch }),
  }),
  route({
    method: 'POST',
    path: '/v1/products/:productId/duplicate',
    name: 'catalog.duplicate_product',
    summary: 'Make a draft like this product, with SKUs and addresses of its own',
    may: 'catalog:write',
    params,
    body: Shape({
      handle: Handle,
      skuSuffix: T.String({ minLength: 1, maxLength: 20, pattern: '^\\S+$' }),
    }),
    answer: { 201: ProductView },
    refusals: [codes.unknown_product, codes.invalid_product],
    handle: (ctx, { params: { productId }, body }) => duplicateProduct(ctx, { productId, ...body }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/products/:productId',
    name: 'catalog.delete_draft',
    summary: 'Delete a draft; what was offered is archived instead',
    may: 'catalog:write',
    params,
    answer: { 204: null },
    refusals: [codes.unknown_product, codes.not_a_draft, codes.in_use],
    handle: async (ctx, { params: { productId }, ifMatch }) => {
      await deleteDraft(ctx, { productId, ifMatch })
      return new Answer(204, undefined)
    },
  }),
  route({
    method: 'GET',
    path: '/v1/products/:productId/completeness',
    name: 'catalog.get_completeness',
    summary: 'Tell what a product lacks for each channel and language',
    may: 'catalog:read',
    scope: 'inside',
    params,
    answer: { 200: ProductCompleteness },
    refusals: [codes.unknown_product],
    handle: (ctx, { params: { productId } }) => productCompleteness(ctx, productId),
  }),
  route({
    method: 'GET',
    path: '/v1/products/:productId/changes',
    name: 'catalog.list_changes',
    summary: 'List the versions of a product: who, when, and each field before and after',
    may: 'catalog:read',
    scope: 'inside',
    params,
    query: Shape(pageQuery),
    answer: { 200: ProductChangePage },
    handle: (ctx, { params: { productId }, query }) => productHistory(ctx, { productId, ...query }),
  }),
  route({
    method: 'POST',
    path: '/v1/products/:productId/restore',
    name: 'catalog.restore_product',
    summary: 'Bring a product back to how an earlier version was',
    may: 'catalog:write',
    params,
    body: Shape({ version: T.Integer({ minimum: 1 }) }),
    answer: { 200: ProductView },
    refusals: [codes.unknown_product, codes.unknown_version, codes.invalid_product],
    handle: (ctx, { params: { productId }, body: { version }, ifMatch }) =>
      restoreProduct(ctx, { productId, version, ifMatch }),
  }),
]
