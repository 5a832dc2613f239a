import type { Wire } from '@redthread/client/wire'
import type { BrandTheme } from '@redthread/contract/channels'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'
import { useLive } from '@redthread/workbench/live/use-live'
import type { UseQueryResult } from '@tanstack/react-query'
import { useRemembered } from '../offline/use-remembered.ts'

/** What the brand of a store wears; asked for anew the moment a kit is published. */
export function useBrand(brandId: string): UseQueryResult<Wire<BrandTheme>> {
  const key = ['brand', brandId]
  useLive(`brand:${brandId}`, key)
  const params = { path: { brandId } }
  return useRemembered(key, () =>
    answer<Wire<BrandTheme>>(api.GET('/v1/brands/{brandId}/theme', { params })),
  )
}
