import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Outlet, type RouteObject } from 'react-router'

interface ListAndOne {
  readonly crumb: MessageDescriptor
  readonly list: RouteObject['lazy']
  readonly id: string
  readonly oneCrumb: MessageDescriptor
  readonly one: RouteObject['lazy']
}

/** A list of things and the page of one of them. */
function listAndOne(path: string, { crumb, list, id, oneCrumb, one }: ListAndOne): RouteObject {
  return {
    path,
    handle: { crumb },
    Component: Outlet,
    children: [
      { index: true, ...(list ? { lazy: list } : {}) },
      { path: `:${id}`, handle: { crumb: oneCrumb }, ...(one ? { lazy: one } : {}) },
    ],
  }
}

/** The addresses of selling: orders, what leaves, stock, delivery and payments. */
export const sellingRoutes: RouteObject[] = [
  listAndOne('orders', {
    crumb: msg`Orders`,
    list: () => import('./orders/orders-page.tsx'),
    id: 'orderId',
    oneCrumb: msg`Order`,
    one: () => import('./orders/order-page.tsx'),
  }),
  listAndOne('fulfillment', {
    crumb: msg`Fulfillment`,
    list: () => import('./fulfillment/fulfillment-page.tsx'),
    id: 'fulfillmentId',
    oneCrumb: msg`Fulfillment order`,
    one: () => import('./fulfillment/leaving-page.tsx'),
  }),
  {
    path: 'stock',
    handle: { crumb: msg`Stock` },
    Component: Outlet,
    children: [
      {
        lazy: () => import('./stock/stock-room.tsx'),
        children: [
          { index: true, lazy: () => import('./stock/levels-page.tsx') },
          { path: 'ledger', lazy: () => import('./stock/ledger-page.tsx') },
          { path: 'transfers', lazy: () => import('./stock/transfers-page.tsx') },
          { path: 'receipts', lazy: () => import('./stock/receipts-page.tsx') },
          { path: 'counts', lazy: () => import('./stock/counts-page.tsx') },
          { path: 'rules', lazy: () => import('./stock/rules-page.tsx') },
        ],
      },
      {
        path: 'variants/:variantId',
        handle: { crumb: msg`Article` },
        lazy: () => import('./stock/variant-page.tsx'),
      },
      {
        path: 'transfers/:documentId',
        handle: { crumb: msg`Transfer` },
        lazy: () => import('./stock/transfer-page.tsx'),
      },
      {
        path: 'receipts/:documentId',
        handle: { crumb: msg`Receipt` },
        lazy: () => import('./stock/receipt-page.tsx'),
      },
      {
        path: 'counts/:countId',
        handle: { crumb: msg`Count` },
        lazy: () => import('./stock/count-page.tsx'),
      },
    ],
  },
  {
    path: 'delivery',
    handle: { crumb: msg`Delivery` },
    lazy: () => import('./delivery/delivery-page.tsx'),
  },
  {
    path: 'payments',
    handle: { crumb: msg`Payments` },
    lazy: () => import('./payments/payments-room.tsx'),
    children: [
      { index: true, lazy: () => import('./payments/settings-page.tsx') },
      { path: 'gift-cards', lazy: () => import('./payments/gift-cards-page.tsx') },
    ],
  },
]
