import { Type as T } from 'typebox'
import { LookedUp, VariantQuery, VariantRowPage } from '@redthread/contract/catalog-views'
import { Shape } from '@redthread/contract/define'
import { route } from '#platform/route.ts'
import { lookup } from '../queries/lookup.ts'
import { variantList } from '../queries/variant-list.ts'

export const variantRoutes = [
  route({
    method: 'GET',
    path: '/v1/variants',
    name: 'catalog.list_variants',
    summary: 'List variants of all products or one: filtered, by SKU or by product',
    may: 'catalog:read',
    scope: 'inside',
    query: VariantQuery,
    answer: { 200: VariantRowPage },
    handle: (ctx, { query, locale }) => variantList(ctx, query, locale),
  }),
  route({
    method: 'GET',
    path: '/v1/variants/lookup',
    name: 'catalog.lookup_variant',
    summary: 'Find what a scanned code stands for: SKU, GTIN in any form, GS1 Digital Link',
    may: 'catalog:read',
    scope: 'inside',
    query: Shape({ code: T.String({ minLength: 1, maxLength: 300 }) }),
    answer: { 200: LookedUp },
    handle: (ctx, { query: { code }, locale }) => lookup(ctx, code, locale),
  }),
]
