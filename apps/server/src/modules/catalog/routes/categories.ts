import { Type as T } from 'typebox'
import { Category, CategoryDocument } from '@redthread/contract/catalog'
import { CategoryId, Handle } from '@redthread/contract/catalog-product'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import { AddressHolder } from '@redthread/contract/catalog-views'
import { Shape } from '@redthread/contract/define'
import { locales } from '@redthread/kernel/words'
import { Answer, route } from '#platform/route.ts'
import { placeCategory } from '../commands/place-category.ts'
import { removeCategory } from '../commands/remove-category.ts'
import { saveCategory } from '../commands/save-category.ts'
import { addressHolder } from '../queries/address-holder.ts'
import { categoryTree } from '../queries/category-tree.ts'

const { codes } = catalogRefusals
const params = Shape({ categoryId: CategoryId })
const Tree = Shape({ items: T.Array(Category) })

export const categoryRoutes = [
  route({
    method: 'GET',
    path: '/v1/categories',
    name: 'catalog.list_categories',
    summary: 'List the tree of categories, depth first, in the order shown',
    may: 'catalog:read',
    scope: 'inside',
    answer: { 200: Tree },
    handle: async (ctx) => ({ items: await categoryTree(ctx) }),
  }),
  route({
    method: 'POST',
    path: '/v1/categories',
    name: 'catalog.create_category',
    summary: 'Make a category',
    may: 'catalog:write',
    body: CategoryDocument,
    answer: { 201: Category },
    refusals: [codes.invalid_category, codes.unknown_category],
    handle: (ctx, { body, ifMatch }) =>
      saveCategory(ctx, { categoryId: null, document: body, ifMatch }),
  }),
  route({
    method: 'PUT',
    path: '/v1/categories/:categoryId',
    name: 'catalog.save_category',
    summary: 'Save a category; what is absent stays',
    may: 'catalog:write',
    params,
    body: CategoryDocument,
    answer: { 200: Category },
    refusals: [codes.invalid_category, codes.unknown_category],
    handle: (ctx, { params: { categoryId }, body, ifMatch }) =>
      saveCategory(ctx, { categoryId, document: body, ifMatch }),
  }),
  route({
    method: 'PUT',
    path: '/v1/categories/:categoryId/place',
    name: 'catalog.place_category',
    summary: 'Move a category with all below it, or change its place among its neighbors',
    may: 'catalog:write',
    params,
    body: Shape({
      parentId: T.Union([CategoryId, T.Null()]),
      position: T.Integer({ minimum: 0, maximum: 100_000 }),
    }),
    answer: { 200: Tree },
    refusals: [codes.invalid_category, codes.unknown_category],
    handle: async (ctx, { params: { categoryId }, body }) => ({
      items: await placeCategory(ctx, { categoryId, ...body }),
    }),
  }),
  route({
    method: 'DELETE',
    path: '/v1/categories/:categoryId',
    name: 'catalog.remove_category',
    summary: 'Remove a category that holds nothing',
    may: 'catalog:write',
    params,
    answer: { 204: null },
    refusals: [codes.unknown_category, codes.in_use],
    handle: async (ctx, { params: { categoryId } }) => {
      await removeCategory(ctx, categoryId)
      return new Answer(204, undefined)
    },
  }),
  route({
    method: 'GET',
    path: '/v1/addresses/:locale/:slug',
    name: 'catalog.get_address',
    summary: 'Tell what goes, or once went, by an address, and which address it has now',
    may: 'catalog:read',
    scope: 'inside',
    params: Shape({ locale: T.Enum([...locales]), slug: Handle }),
    query: Shape({ kind: T.Optional(T.Enum(['product', 'category'], { default: 'product' })) }),
    answer: { 200: AddressHolder },
    refusals: [codes.unknown_address],
    handle: (ctx, { params: { locale, slug }, query: { kind = 'product' } }) =>
      addressHolder(ctx, { kind, locale, slug }),
  }),
]
