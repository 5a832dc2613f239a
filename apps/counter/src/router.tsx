import { NotHere } from '@redthread/workbench/parts/not-here'
import { RoomError } from '@redthread/workbench/parts/room-error'
import { createBrowserRouter } from 'react-router'
import { TillDoor } from './till/till-door.tsx'

/** Every address of the counter. */
export const router = createBrowserRouter(
  [
    {
      path: '/',
      Component: TillDoor,
      ErrorBoundary: RoomError,
      children: [
        { index: true, lazy: () => import('./rooms/sell/sell-page.tsx') },
        { path: 'pay', lazy: () => import('./rooms/pay/pay-page.tsx') },
        { path: 'sold', lazy: () => import('./rooms/sold/sold-list-page.tsx') },
        { path: 'sold/:orderId', lazy: () => import('./rooms/sold/sold-page.tsx') },
        { path: 'pickups', lazy: () => import('./rooms/pickups/pickups-page.tsx') },
        { path: 'find', lazy: () => import('./rooms/find/find-page.tsx') },
        { path: 'stores', lazy: () => import('./rooms/stores/stores-page.tsx') },
        { path: 'day', lazy: () => import('./rooms/day/day-page.tsx') },
        { path: '*', Component: NotHere },
      ],
    },
  ],
  { basename: '/counter' },
)
