import { Type as T } from 'typebox'
import { Asset } from '@redthread/contract/catalog'
import { AssetId } from '@redthread/contract/catalog-product'
import { catalogRefusals } from '@redthread/contract/catalog-refusals'
import { AssetPage, AssetUses } from '@redthread/contract/catalog-views'
import { Shape, pageQuery } from '@redthread/contract/define'
import { Answer, route } from '#platform/route.ts'
import { deleteAsset } from '../commands/delete-asset.ts'
import { saveAsset } from '../commands/save-asset.ts'
import { assetList } from '../queries/asset-list.ts'
import { assetUses } from '../queries/asset-uses.ts'

const { codes } = catalogRefusals
const params = Shape({ assetId: AssetId })

export const assetRoutes = [
  route({
    method: 'GET',
    path: '/v1/assets',
    name: 'catalog.list_assets',
    summary: 'List pictures, films and files, the latest first',
    may: 'catalog:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      q: T.Optional(T.String({ maxLength: 200 })),
      kind: T.Optional(T.Enum(['picture', 'drawing', 'film', 'file'])),
      unused: T.Optional(T.Boolean()),
    }),
    answer: { 200: AssetPage },
    handle: (ctx, { query }) => assetList(ctx, query),
  }),
  route({
    method: 'POST',
    path: '/v1/assets',
    name: 'catalog.upload_asset',
    summary: 'Upload a picture, film or PDF as the bytes of the body; the same bytes are kept once',
    may: 'catalog:write',
    query: Shape({ name: T.String({ minLength: 1, maxLength: 255 }) }),
    upload: true,
    mostBytes: 25_000_000,
    answer: { 201: Asset },
    refusals: [codes.invalid_file],
    handle: (ctx, { bytes, query: { name } }) => saveAsset(ctx, { bytes, name }),
  }),
  route({
    method: 'GET',
    path: '/v1/assets/:assetId',
    name: 'catalog.get_asset',
    summary: 'Show a file, and which products and categories show it',
    may: 'catalog:read',
    scope: 'inside',
    params,
    answer: { 200: AssetUses },
    refusals: [codes.unknown_asset],
    handle: (ctx, { params: { assetId } }) => assetUses(ctx, assetId),
  }),
  route({
    method: 'DELETE',
    path: '/v1/assets/:assetId',
    name: 'catalog.delete_asset',
    summary: 'Delete a file that nothing shows',
    may: 'catalog:write',
    params,
    answer: { 204: null },
    refusals: [codes.unknown_asset, codes.in_use],
    handle: async (ctx, { params: { assetId } }) => {
      await deleteAsset(ctx, assetId)
      return new Answer(204, undefined)
    },
  }),
]
