import { msg } from '@lingui/core/macro'
import { NotHere } from '@redthread/workbench/parts/not-here'
import { RoomError } from '@redthread/workbench/parts/room-error'
import { createBrowserRouter } from 'react-router'
import { Door } from './door.tsx'

/** Every address of the desk; each room's code is loaded when it is first entered. */
export const router = createBrowserRouter(
  [
    {
      path: '/',
      Component: Door,
      ErrorBoundary: RoomError,
      children: [
        {
          index: true,
          handle: { crumb: msg`Conversations` },
          lazy: () => import('./rooms/queue/queue-page.tsx'),
        },
        {
          path: 'carts',
          handle: { crumb: msg`Live carts` },
          lazy: () => import('./rooms/carts/carts-page.tsx'),
        },
        {
          path: 'orders',
          handle: { crumb: msg`Orders` },
          lazy: () => import('./rooms/orders/orders-page.tsx'),
        },
        {
          path: 'products',
          handle: { crumb: msg`Products` },
          lazy: () => import('./rooms/products/products-page.tsx'),
        },
        {
          path: 'stores',
          handle: { crumb: msg`Stores` },
          lazy: () => import('./rooms/stores/stores-page.tsx'),
        },
        {
          path: 'messages',
          handle: { crumb: msg`Sent messages` },
          lazy: () => import('./rooms/messages/messages-page.tsx'),
        },
        { path: '*', handle: { crumb: msg`Not here` }, Component: NotHere },
      ],
    },
  ],
  { basename: '/desk' },
)
