import { msg } from '@lingui/core/macro'
import type { Tool } from '@redthread/workbench/shell/tool'
import {
  IconBuildingStore,
  IconInbox,
  IconMailFast,
  IconPackage,
  IconReceipt,
  IconShoppingBag,
} from '@tabler/icons-react'
import { search } from './search.ts'

/** The service desk: the queue, where stores are open, what was sent to whom. */
export const desk: Tool = {
  app: 'desk',
  name: msg`Service desk`,
  words: (locale) => import(`./locales/${locale}.po`),
  rail: [
    {
      items: [
        { to: '/', label: msg`Conversations`, icon: IconInbox, key: 'c' },
        {
          to: '/carts',
          label: msg`Live carts`,
          icon: IconShoppingBag,
          key: 'k',
          may: 'carts:read',
        },
        { to: '/orders', label: msg`Orders`, icon: IconReceipt, key: 'o', may: 'orders:read' },
        { to: '/products', label: msg`Products`, icon: IconPackage, key: 'p' },
        { to: '/stores', label: msg`Stores`, icon: IconBuildingStore, key: 's' },
        {
          to: '/messages',
          label: msg`Sent messages`,
          icon: IconMailFast,
          key: 'm',
          may: 'messages:read',
        },
      ],
    },
  ],
  search,
}
