import type { Wire } from '@redthread/client/wire'
import type { Movement, MovementKind, StockHistory, StockRow } from '@redthread/contract/inventory'
import type {
  SettingOutcome,
  StockChanges,
  StockSettings,
} from '@redthread/contract/inventory-changes'
import type {
  ChannelStock,
  ChannelStockChoice,
  FenceChoice,
  ItemStockChoice,
  LevelChoice,
  StockDetail,
} from '@redthread/contract/inventory-policies'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'
import type { Static } from 'typebox'

export type Row = Wire<StockRow>
export type Detail = Wire<StockDetail>
export type Level = Detail['levels'][number]
export type Moved = Wire<Movement>
export type Rules = Wire<ChannelStock>
export type Day = Wire<StockHistory>['items'][number]
export type Standing = Row['standing'] | 'attention'

export const stockKey = ['stock'] as const
export const oneStockKey = (variantId: string) => ['stock', 'one', variantId] as const
export const rulesKey = ['stock', 'rules'] as const

const STEP = 100

export interface StockWish {
  q?: string
  locationId?: string
  variantId?: string
  standing?: Standing
}

export function readStock(wish: StockWish, after?: string, limit = STEP) {
  const query = { limit, ...wish, ...(after ? { after } : {}) }
  return answer<Page<Row>>(api.GET('/v1/stock', { params: { query } } as never))
}

/** Sets levels to what was counted; refused where a row names another number than lies there. */
export async function setStock(body: Wire<StockSettings>): Promise<Wire<SettingOutcome>[]> {
  const report = await answer<{ outcomes: Wire<SettingOutcome>[] }>(
    api.PUT('/v1/stock', { body } as never),
  )
  return report.outcomes
}

/** Finds, loses, damages, restores, writes off or takes back goods: all lines or none. */
export function changeStock(body: Wire<StockChanges>) {
  return answer<Page<Row>>(api.POST('/v1/stock/changes', { body } as never))
}

export function readStockOf(variantId: string): Promise<Detail> {
  const params = { path: { variantId } }
  return answer<Detail>(api.GET('/v1/stock/variants/{variantId}', { params }))
}

export function setItemStock(variantId: string, version: number, body: Wire<ItemStockChoice>) {
  const params = { path: { variantId } }
  const headers = ifMatch(version)
  return answer<Detail>(
    api.PATCH('/v1/stock/variants/{variantId}', { params, headers, body } as never),
  )
}

export function setLevelRules(
  path: { variantId: string; locationId: string },
  body: Static<typeof LevelChoice>,
): Promise<Detail> {
  const params = { path }
  return answer<Detail>(
    api.PUT('/v1/stock/variants/{variantId}/levels/{locationId}/rules', { params, body }),
  )
}

export function setFence(variantId: string, body: Static<typeof FenceChoice>): Promise<Detail> {
  const params = { path: { variantId } }
  return answer<Detail>(api.PUT('/v1/stock/variants/{variantId}/fences', { params, body }))
}

export interface HistoryWish {
  variantId: string
  locationId?: string
  from: string
  until: string
}

export function readHistory(query: HistoryWish): Promise<Wire<StockHistory>> {
  return answer<Wire<StockHistory>>(api.GET('/v1/stock/history', { params: { query } } as never))
}

export interface MovementWish {
  variantId?: string
  locationId?: string
  kind?: MovementKind
  from?: string
  until?: string
}

export function readMovements(wish: MovementWish, after?: string) {
  const query = { limit: STEP, ...wish, ...(after ? { after } : {}) }
  return answer<Page<Moved>>(api.GET('/v1/stock/movements', { params: { query } } as never))
}

export function readRules(): Promise<{ items: Rules[] }> {
  return answer<{ items: Rules[] }>(api.GET('/v1/stock/channels'))
}

/** Says from where a channel sells; version 0 is the usual, which nobody has written down yet. */
export function setRules(
  channelId: string,
  version: number,
  body: Wire<ChannelStockChoice>,
): Promise<Rules> {
  const params = { path: { channelId } }
  const headers = version === 0 ? {} : ifMatch(version)
  return answer<Rules>(
    api.PUT('/v1/stock/channels/{channelId}', { params, headers, body } as never),
  )
}
