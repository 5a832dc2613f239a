import { msg } from '@lingui/core/macro'
import type { CrumbHandle } from '@redthread/workbench/shell/breadcrumbs'
import { createBrowserRouter } from 'react-router'
import { Door } from './door.tsx'

const crumb = (label: CrumbHandle['crumb']): CrumbHandle => ({ crumb: label })

/** Every address of the back office; each room's code is loaded when it is first entered. */
export const router = createBrowserRouter(
  [
    {
      path: '/',
      Component: Door,
      children: [
        {
          index: true,
          handle: crumb(msg`Today`),
          lazy: () => import('./rooms/today/today-page.tsx'),
        },
      ],
    },
  ],
  { basename: '/admin' },
)
