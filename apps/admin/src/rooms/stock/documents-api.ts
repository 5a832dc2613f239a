import type { Wire } from '@redthread/client/wire'
import type {
  Arrival,
  Consignment,
  ConsignmentKind,
  ConsignmentState,
  ConsignmentSummary,
  ConsignmentUpdate,
  CountEntries,
  CountState,
  NewCount,
  NewReceipt,
  NewTransfer,
  StockCount,
  StockCountSummary,
} from '@redthread/contract/inventory-documents'
import type { Page } from '@redthread/kernel/page'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export type Kind = ConsignmentKind
export type Document = Wire<Consignment>
export type DocumentInList = Wire<ConsignmentSummary>
export type Count = Wire<StockCount>
export type CountInList = Wire<StockCountSummary>

export const documentsKey = (kind: Kind) => ['stock', `${kind}s`] as const
export const documentKey = (id: string) => ['stock', 'document', id] as const
export const countsKey = ['stock', 'counts'] as const
export const countKey = (id: string) => ['stock', 'count', id] as const

export interface DocumentWish {
  state?: ConsignmentState
  locationId?: string
}

// Transfers and receipts go through the same doors, each under its own path.
const doors = { transfer: '/v1/stock/transfers', receipt: '/v1/stock/receipts' } as const
const one = {
  transfer: '/v1/stock/transfers/{transferId}',
  receipt: '/v1/stock/receipts/{receiptId}',
} as const

function pathOf(kind: Kind, id: string) {
  return { path: kind === 'transfer' ? { transferId: id } : { receiptId: id } }
}

export function readDocuments(kind: Kind, wish: DocumentWish, after?: string) {
  const query = { limit: 60, ...wish, ...(after ? { after } : {}) }
  return answer<Page<DocumentInList>>(api.GET(doors[kind], { params: { query } } as never))
}

export function readDocument(kind: Kind, id: string): Promise<Document> {
  return answer<Document>(api.GET(one[kind], { params: pathOf(kind, id) } as never))
}

export function createTransfer(body: Wire<NewTransfer>): Promise<Document> {
  return answer<Document>(api.POST('/v1/stock/transfers', { body } as never))
}

export function createReceipt(body: Wire<NewReceipt>): Promise<Document> {
  return answer<Document>(api.POST('/v1/stock/receipts', { body } as never))
}

/** Changes a document over the version that was seen; its lines only while it is a draft. */
export function changeDocument(seen: Document, body: Wire<ConsignmentUpdate>): Promise<Document> {
  const { kind, id, version } = seen
  const asked = { params: pathOf(kind, id), headers: ifMatch(version), body }
  return answer<Document>(api.PATCH(one[kind], asked as never))
}

export function moveDocument(seen: Document, state: ConsignmentState): Promise<Document> {
  const { kind, id, version } = seen
  const asked = { params: pathOf(kind, id), headers: ifMatch(version), body: { state } }
  return answer<Document>(
    kind === 'transfer'
      ? api.PUT('/v1/stock/transfers/{transferId}/state', asked as never)
      : api.PUT('/v1/stock/receipts/{receiptId}/state', asked as never),
  )
}

/** Takes in what arrived, in one go or in several. */
export function receiveDocument(seen: Document, body: Wire<Arrival>): Promise<Document> {
  const { kind, id, version } = seen
  const asked = { params: pathOf(kind, id), headers: ifMatch(version), body }
  return answer<Document>(
    kind === 'transfer'
      ? api.POST('/v1/stock/transfers/{transferId}/arrivals', asked as never)
      : api.POST('/v1/stock/receipts/{receiptId}/arrivals', asked as never),
  )
}

export function readCounts(wish: { state?: CountState; locationId?: string }, after?: string) {
  const query = { limit: 60, ...wish, ...(after ? { after } : {}) }
  return answer<Page<CountInList>>(api.GET('/v1/stock/counts', { params: { query } } as never))
}

export function readCount(countId: string): Promise<Count> {
  return answer<Count>(api.GET('/v1/stock/counts/{countId}', { params: { path: { countId } } }))
}

export function createCount(body: NewCount): Promise<Count> {
  return answer<Count>(api.POST('/v1/stock/counts', { body } as never))
}

export function enterCount(countId: string, body: Wire<CountEntries>): Promise<Count> {
  const params = { path: { countId } }
  return answer<Count>(api.POST('/v1/stock/counts/{countId}/entries', { params, body } as never))
}

export function moveCount({ id: countId, version }: Count, state: CountState): Promise<Count> {
  const params = { path: { countId } }
  const headers = ifMatch(version)
  return answer<Count>(
    api.PUT('/v1/stock/counts/{countId}/state', { params, headers, body: { state } }),
  )
}
