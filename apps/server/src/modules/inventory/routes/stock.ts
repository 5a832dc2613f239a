import { Type as T } from 'typebox'
import { VariantId } from '@redthread/contract/catalog-product'
import { ProductId } from '@redthread/contract/catalog-product'
import { Id, Instant, Shape, pageQuery } from '@redthread/contract/define'
import { MovementKind, MovementPage, ReservationPage } from '@redthread/contract/inventory'
import { StockHistory, StockPage } from '@redthread/contract/inventory'
import { SettingReport, StockChanges } from '@redthread/contract/inventory-changes'
import { StockSettings } from '@redthread/contract/inventory-changes'
import { StockDetail } from '@redthread/contract/inventory-policies'
import { inventoryRefusals } from '@redthread/contract/inventory-refusals'
import { LocalDate, LocationId } from '@redthread/contract/locations'
import { oneOf } from '@redthread/contract/rights'
import { route } from '#platform/route.ts'
import { changeStockByHand, setStockByHand } from '../commands/change-stock-by-hand.ts'
import { movementPage } from '../queries/movement-page.ts'
import { reservationPage } from '../queries/reservation-page.ts'
import { stockDetail } from '../queries/stock-detail.ts'
import { stockHistory } from '../queries/stock-history.ts'
import { stockPage } from '../queries/stock-page.ts'

const { codes } = inventoryRefusals
const params = Shape({ variantId: VariantId })
const standings = ['attention', 'low', 'out', 'owed', 'fine'] as const

export const stockRoutes = [
  route({
    method: 'GET',
    path: '/v1/stock',
    name: 'inventory.list_stock',
    summary: 'What lies where, at the locations that your grants reach',
    may: 'inventory:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      locationId: T.Optional(LocationId),
      variantId: T.Optional(VariantId),
      productId: T.Optional(ProductId),
      q: T.Optional(T.String({ minLength: 1, maxLength: 100 })),
      standing: T.Optional(oneOf(standings)),
    }),
    answer: { 200: StockPage },
    handle: (ctx, { query }) => stockPage(ctx, query),
  }),
  route({
    method: 'PUT',
    path: '/v1/stock',
    name: 'inventory.set_stock',
    summary: 'Set what lies at levels; a row may name what it believes to replace',
    may: 'inventory:write',
    scope: 'inside',
    body: StockSettings,
    answer: { 200: SettingReport },
    refusals: [codes.lots_needed, codes.serials_needed, codes.serial_taken],
    handle: async (ctx, { body }) => ({ outcomes: await setStockByHand(ctx, body) }),
  }),
  route({
    method: 'POST',
    path: '/v1/stock/changes',
    name: 'inventory.change_stock',
    summary: 'Find, lose, damage, restore, write off or take back goods, all lines or none',
    may: 'inventory:write',
    scope: 'inside',
    body: StockChanges,
    answer: { 200: StockPage },
    refusals: [
      ...[codes.unknown_variant, codes.unknown_location, codes.is_a_bundle, codes.not_enough],
      ...[codes.lots_needed, codes.serials_needed, codes.serial_taken, codes.invalid_document],
    ],
    handle: (ctx, { body }) => changeStockByHand(ctx, body),
  }),
  route({
    method: 'GET',
    path: '/v1/stock/movements',
    name: 'inventory.list_movements',
    summary: 'The ledger: all that happened to goods, the latest first',
    may: 'inventory:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      variantId: T.Optional(VariantId),
      locationId: T.Optional(LocationId),
      kind: T.Optional(MovementKind),
      orderId: T.Optional(Id('ord')),
      reference: T.Optional(T.String({ minLength: 1, maxLength: 200 })),
      from: T.Optional(Instant),
      until: T.Optional(Instant),
    }),
    answer: { 200: MovementPage },
    handle: (ctx, { query }) => movementPage(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/stock/reservations',
    name: 'inventory.list_reservations',
    summary: 'What is kept for carts, orders and transfers',
    may: 'inventory:read',
    scope: 'inside',
    query: Shape({
      ...pageQuery,
      variantId: T.Optional(VariantId),
      locationId: T.Optional(LocationId),
    }),
    answer: { 200: ReservationPage },
    handle: (ctx, { query }) => reservationPage(ctx, query),
  }),
  route({
    method: 'GET',
    path: '/v1/stock/history',
    name: 'inventory.get_stock_history',
    summary: 'Day by day what lay there, came and went: for a chart',
    may: 'inventory:read',
    scope: 'inside',
    query: Shape({
      variantId: VariantId,
      locationId: T.Optional(LocationId),
      from: LocalDate,
      until: LocalDate,
    }),
    answer: { 200: StockHistory },
    refusals: [codes.invalid_document],
    handle: async (ctx, { query: { from, until, ...asked } }) => {
      const days = { from: Temporal.PlainDate.from(from), until: Temporal.PlainDate.from(until) }
      const { days: long } = days.until.since(days.from, { largestUnit: 'days' })
      if (long < 0 || long > 800) {
        inventoryRefusals.refuse.invalid_document({ path: '/until', code: 'span_too_long' })
      }
      return { items: await stockHistory(ctx, { ...asked, ...days }) }
    },
  }),
  route({
    method: 'GET',
    path: '/v1/stock/variants/:variantId',
    name: 'inventory.get_stock',
    summary: 'Everything about the stock of one variant',
    may: 'inventory:read',
    scope: 'inside',
    params,
    answer: { 200: StockDetail },
    refusals: [codes.unknown_variant],
    handle: (ctx, { params: { variantId } }) => stockDetail(ctx, variantId),
  }),
]
