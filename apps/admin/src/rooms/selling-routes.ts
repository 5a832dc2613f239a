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
          { path: 'rules', lazy: () => import('./stock/rules-page.tsx') },
        ],
      },
      {
        path: 'variants/:variantId',
        handle: { crumb: msg`Article` },
        lazy: () => import('./stock/variant-page.tsx'),
      },
    ],
  },
]
