import type { Wire } from '@redthread/client/wire'
import type { Asset } from '@redthread/contract/catalog'
import type { AssetUses } from '@redthread/contract/catalog-views'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'
import type { Static } from 'typebox'

export type AssetView = Wire<Asset>
export type UsesView = Wire<Static<typeof AssetUses>>

export const assetKinds = ['picture', 'drawing', 'film', 'file'] as const
export interface AssetWish {
  q?: string
  kind?: (typeof assetKinds)[number]
  unused?: boolean
}

export const assetsKey = ['assets'] as const
export const assetKey = (assetId: string) => ['assets', 'one', assetId] as const

export function readAssets(wish: AssetWish, after: string | undefined) {
  const query = { limit: 60, ...wish, ...(after ? { after } : {}) }
  return answer<Page<AssetView>>(api.GET('/v1/assets', { params: { query } }))
}

/** A file, and what shows it. */
export function readAsset(assetId: string): Promise<UsesView> {
  return answer<UsesView>(api.GET('/v1/assets/{assetId}', { params: { path: { assetId } } }))
}

export function deleteAsset(assetId: string): Promise<unknown> {
  return answer<unknown>(api.DELETE('/v1/assets/{assetId}', { params: { path: { assetId } } }))
}
