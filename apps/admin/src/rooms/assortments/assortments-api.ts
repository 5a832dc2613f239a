import type { Wire } from '@redthread/client/wire'
import type { AssortmentChange, AssortmentLine } from '@redthread/contract/catalog-views'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'
import type { Static } from 'typebox'

export type Line = Wire<Static<typeof AssortmentLine>>
export interface AssortmentWish {
  q?: string
  live?: boolean
}

export const assortmentKey = (channelId: string) => ['products', 'assortment', channelId] as const

export function readAssortment(
  channelId: string,
  wish: AssortmentWish,
  after: string | undefined,
): Promise<Page<Line>> {
  const query = { limit: 100, ...wish, ...(after ? { after } : {}) }
  const params = { path: { channelId }, query }
  return answer<Page<Line>>(api.GET('/v1/assortments/{channelId}', { params } as never))
}

/** Offers products in a channel and takes others out, all or none; the source undoes it. */
export function changeAssortment(
  channelId: string,
  body: Wire<AssortmentChange>,
): Promise<{ source: string; changed: number }> {
  const params = { path: { channelId } }
  return answer<{ source: string; changed: number }>(
    api.POST('/v1/assortments/{channelId}', { params, body } as never),
  )
}
