import { msg } from '@lingui/core/macro'
import { Outlet, type RouteObject } from 'react-router'

/** The addresses of prices: the room with its parts, and one price list. */
export const pricingRoutes: RouteObject = {
  path: 'prices',
  handle: { crumb: msg`Prices` },
  Component: Outlet,
  children: [
    {
      lazy: () => import('./pricing-room.tsx'),
      children: [
        { index: true, lazy: () => import('./lists-page.tsx') },
        { path: 'changes', lazy: () => import('./changes-page.tsx') },
        { path: 'parity', lazy: () => import('./parity-page.tsx') },
        { path: 'exceptions', lazy: () => import('./exceptions-page.tsx') },
        { path: 'prior', lazy: () => import('./evidence-page.tsx') },
        { path: 'policies', lazy: () => import('./policies-page.tsx') },
        { path: 'taxes', lazy: () => import('./taxes-page.tsx') },
      ],
    },
    {
      path: 'lists/:listId',
      handle: { crumb: msg`Price list` },
      lazy: () => import('./list-page.tsx'),
    },
  ],
}
