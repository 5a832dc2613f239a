import { Type as T, type TObject } from 'typebox'
import { VariantId } from '@redthread/contract/catalog-product'
import { Shape, pageQuery } from '@redthread/contract/define'
import { Arrival, Consignment, ConsignmentPage } from '@redthread/contract/inventory-documents'
import { ConsignmentState, ConsignmentUpdate } from '@redthread/contract/inventory-documents'
import { NewReceipt, NewTransfer, ReceiptId } from '@redthread/contract/inventory-documents'
import { TransferId, type ConsignmentId } from '@redthread/contract/inventory-documents'
import type { ConsignmentKind } from '@redthread/contract/inventory-documents'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { LocationId } from '@redthread/contract/locations'
import { route, type Route } from '#platform/route.ts'
import { changeConsignment } from '../commands/change-consignment.ts'
import { createReceipt, createTransfer } from '../commands/create-transfer.ts'
import { moveConsignment } from '../commands/move-consignment.ts'
import { receiveConsignment } from '../commands/receive-consignment.ts'
import { readConsignment } from '../queries/read-consignment.ts'
import { consignmentPage } from '../queries/consignment-page.ts'

const { codes } = inventoryRefusals
const ofLines = [
  ...[codes.unknown_variant, codes.unknown_location, codes.is_a_bundle, codes.invalid_document],
  codes.unknown_document,
]
const ofPieces = [
  ...[codes.lots_needed, codes.serials_needed, codes.serial_taken, codes.not_enough],
]

interface Doors {
  readonly kind: ConsignmentKind
  readonly path: string
  readonly params: TObject
  readonly idOf: (params: Record<string, unknown>) => ConsignmentId
}

const transfers: Doors = {
  kind: 'transfer',
  path: '/v1/stock/transfers',
  params: Shape({ transferId: TransferId }),
  idOf: ({ transferId }) => transferId as ConsignmentId,
}
const receipts: Doors = {
  kind: 'receipt',
  path: '/v1/stock/receipts',
  params: Shape({ receiptId: ReceiptId }),
  idOf: ({ receiptId }) => receiptId as ConsignmentId,
}

export const consignmentRoutes = [
  route({
    method: 'POST',
    path: transfers.path,
    name: 'inventory.create_transfer',
    summary: 'Draft a transfer of goods from one location to another',
    may: 'inventory:write',
    scope: 'inside',
    body: NewTransfer,
    answer: { 201: Consignment },
    refusals: ofLines,
    handle: (ctx, { body }) => createTransfer(ctx, body),
  }),
  route({
    method: 'POST',
    path: receipts.path,
    name: 'inventory.create_receipt',
    summary: 'Draft what a supplier is to send',
    may: 'inventory:write',
    scope: 'inside',
    body: NewReceipt,
    answer: { 201: Consignment },
    refusals: ofLines,
    handle: (ctx, { body }) => createReceipt(ctx, body),
  }),
  ...readingDoors(transfers),
  ...readingDoors(receipts),
  ...movingDoors(transfers),
  ...movingDoors(receipts),
]

/** Transfers and receipts go through the same doors, each under its own path. */
function readingDoors({ kind, path, params, idOf }: Doors): Route[] {
  const one = `${path}/:${kind}Id`
  return [
    route({
      method: 'GET',
      path,
      name: `inventory.list_${kind}s`,
      summary: `The ${kind}s of your locations, the one changed last first`,
      may: 'inventory:read',
      scope: 'inside',
      query: Shape({
        ...pageQuery,
        state: T.Optional(ConsignmentState),
        locationId: T.Optional(LocationId),
        variantId: T.Optional(VariantId),
      }),
      answer: { 200: ConsignmentPage },
      handle: (ctx, { query }) => consignmentPage(ctx, { ...query, kind }),
    }),
    route({
      method: 'GET',
      path: one,
      name: `inventory.get_${kind}`,
      summary: `Show a ${kind} with its lines`,
      may: 'inventory:read',
      scope: 'inside',
      params,
      answer: { 200: Consignment },
      refusals: [codes.unknown_document],
      handle: (ctx, input) => readConsignment(ctx, idOf(input.params)),
    }),
  ]
}

function movingDoors({ kind, path, params, idOf }: Doors): Route[] {
  const one = `${path}/:${kind}Id`
  return [
    route({
      method: 'PATCH',
      path: one,
      name: `inventory.change_${kind}`,
      summary: `Change a ${kind}: its lines while it is a draft, its words and day always`,
      may: 'inventory:write',
      scope: 'inside',
      params,
      body: ConsignmentUpdate,
      answer: { 200: Consignment },
      refusals: [...ofLines, codes.state_not_reachable],
      handle: (ctx, { body: fields, ifMatch, ...input }) =>
        changeConsignment(ctx, { id: idOf(input.params), fields, ifMatch }),
    }),
    route({
      method: 'PUT',
      path: `${one}/state`,
      name: `inventory.move_${kind}`,
      summary: `Make a ${kind} ready, send it, draft it again or cancel it`,
      may: 'inventory:write',
      scope: 'inside',
      params,
      body: Shape({ state: ConsignmentState }),
      answer: { 200: Consignment },
      refusals: [
        ...[...ofPieces, codes.unknown_document, codes.state_not_reachable],
        codes.invalid_document,
      ],
      handle: (ctx, { body: { state }, ifMatch, ...input }) =>
        moveConsignment(ctx, { id: idOf(input.params), state, ifMatch }),
    }),
    route({
      method: 'POST',
      path: `${one}/arrivals`,
      name: `inventory.receive_${kind}`,
      summary: `Take in what arrived of a ${kind}, in one go or in several`,
      may: 'inventory:write',
      scope: 'inside',
      params,
      body: Arrival,
      answer: { 200: Consignment },
      refusals: [
        ...[...ofPieces, codes.unknown_document, codes.state_not_reachable],
        codes.invalid_document,
      ],
      handle: (ctx, { body: arrival, ifMatch, ...input }) =>
        receiveConsignment(ctx, { id: idOf(input.params), arrival, ifMatch }),
    }),
  ]
}
