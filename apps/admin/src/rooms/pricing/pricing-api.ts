import type { Wire } from '@redthread/client/wire'
import type {
  PriceExplanation,
  PriceReport,
  PriceRow,
  ScheduledChange,
  TaxRateShown,
} from '@redthread/contract/pricing'
import type {
  ChannelPolicy,
  FrozenPrior,
  ListRows,
  NewPriceException,
  NewPriceList,
  OmnibusChoice,
  ParityRow,
  PriceException,
  PriceList,
  PriceListState,
} from '@redthread/contract/pricing-lists'
import type { Page } from '@redthread/kernel/page'
import type { Static } from 'typebox'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export type List = Wire<PriceList>
export type ListDraft = Wire<NewPriceList>
export type PastedRow = Wire<ListRows>['rows'][number]
export type Row = Wire<PriceRow>
export type Parity = Wire<ParityRow>
export type ParityCell = Parity['cells'][number]
export type Explanation = Wire<PriceExplanation>
export type Exception = Wire<PriceException>
export type Frozen = Wire<FrozenPrior>
export type Change = Wire<ScheduledChange>

export const listsKey = ['price-lists'] as const
export const listKey = (listId: string) => ['price-lists', 'one', listId] as const
export const rowsKey = (listId: string) => ['price-lists', 'rows', listId] as const
export const changesKey = ['prices', 'changes'] as const
export const parityKey = ['prices', 'parity'] as const
export const exceptionsKey = ['prices', 'exceptions'] as const
export const evidenceKey = ['prices', 'evidence'] as const

export function readLists(filter: { state?: PriceListState }, after: string | undefined) {
  const query = { limit: 50, ...filter, ...(after ? { after } : {}) }
  return answer<Page<List>>(api.GET('/v1/price-lists', { params: { query } }))
}

export function readList(listId: string): Promise<List> {
  const params = { path: { listId } }
  return answer<List>(api.GET('/v1/price-lists/{listId}', { params }))
}

export function createList(body: ListDraft): Promise<List> {
  return answer<List>(api.POST('/v1/price-lists', { body } as never))
}

/** Changes a price list over the version that was seen. */
export function changeList(listId: string, version: number, body: ListDraft): Promise<List> {
  const params = { path: { listId } }
  const headers = ifMatch(version)
  return answer<List>(api.PATCH('/v1/price-lists/{listId}', { params, headers, body } as never))
}

export function moveList(listId: string, version: number, state: PriceListState): Promise<List> {
  const params = { path: { listId } }
  const headers = ifMatch(version)
  return answer<List>(
    api.PUT('/v1/price-lists/{listId}/state', { params, headers, body: { state } }),
  )
}

export function readRows(listId: string, after: string | undefined) {
  const params = { path: { listId }, query: { limit: 100, ...(after ? { after } : {}) } }
  return answer<Page<Row>>(api.GET('/v1/price-lists/{listId}/rows', { params }))
}

/** Writes rows into a list, or tells what would come of it. */
export function setRows(listId: string, rows: PastedRow[], dryRun = false): Promise<PriceReport> {
  const params = { path: { listId } }
  const body = { rows, dryRun }
  return answer<PriceReport>(api.PUT('/v1/price-lists/{listId}/rows', { params, body } as never))
}

export function readScheduled(filter: { what?: Change['what'] }, after: string | undefined) {
  const query = { limit: 50, ...filter, ...(after ? { after } : {}) }
  return answer<Page<Change>>(api.GET('/v1/price-changes', { params: { query } }))
}

export interface ParityWish {
  brandId: string
  currency: string
  flagged?: boolean
  q?: string
}

export function readParity(wish: ParityWish, after: string | undefined) {
  const query = { limit: 50, ...wish, ...(after ? { after } : {}) }
  return answer<Page<Parity>>(api.GET('/v1/price-parity', { params: { query } } as never))
}

export interface WhyWish {
  variantId: string
  channelId: string
  country: string
  currency: string
}

export function explainPrice({ variantId, ...query }: WhyWish): Promise<Explanation> {
  const params = { path: { variantId }, query }
  return answer<Explanation>(
    api.GET('/v1/variants/{variantId}/price-explanation', { params } as never),
  )
}

export function readExceptions(filter: { channelId?: string }, after: string | undefined) {
  const query = { limit: 50, ...filter, ...(after ? { after } : {}) }
  return answer<Page<Exception>>(api.GET('/v1/price-exceptions', { params: { query } }))
}

export function declareException(body: Wire<NewPriceException>): Promise<Exception> {
  return answer<Exception>(api.POST('/v1/price-exceptions', { body } as never))
}

export async function withdrawException(exceptionId: string): Promise<void> {
  const params = { path: { exceptionId } }
  await answer<undefined>(api.DELETE('/v1/price-exceptions/{exceptionId}', { params }))
}

export interface EvidenceWish {
  variantId?: string
  channelId?: string
  from?: string
  until?: string
}

export function readEvidence(wish: EvidenceWish, after: string | undefined) {
  const query = { limit: 50, ...wish, ...(after ? { after } : {}) }
  return answer<Page<Frozen>>(api.GET('/v1/prior-prices', { params: { query } }))
}

/** Articles whose SKU begins so, or whose product is called so. */
export function findArticles(q: string) {
  const query = { limit: 12, q }
  return answer<Page<{ id: string; sku: string; productName: string; labels: string[] }>>(
    api.GET('/v1/variants', { params: { query } } as never),
  )
}

export function readPolicy(channelId: string): Promise<ChannelPolicy> {
  const params = { path: { channelId } }
  return answer<ChannelPolicy>(api.GET('/v1/channels/{channelId}/price-policy', { params }))
}

/** Says what a channel chooses, over the version that was seen. */
export function setPolicy(
  channelId: string,
  version: number,
  body: Static<typeof OmnibusChoice>,
): Promise<ChannelPolicy> {
  const params = { path: { channelId } }
  // Version 0 is the usual, which nobody has written down yet.
  const headers = version === 0 ? {} : ifMatch(version)
  return answer<ChannelPolicy>(
    api.PUT('/v1/channels/{channelId}/price-policy', { params, headers, body } as never),
  )
}

export function readTaxRates(): Promise<{ items: TaxRateShown[] }> {
  return answer<{ items: TaxRateShown[] }>(api.GET('/v1/tax-rates'))
}
