import { i18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { findStores } from '@redthread/workbench/api/places'
import type { Tool } from '@redthread/workbench/shell/tool'
import { IconBuildingStore, IconInbox, IconMailFast, IconPackage } from '@tabler/icons-react'

/** The service desk: the queue, where stores are open, what was sent to whom. */
export const desk: Tool = {
  app: 'desk',
  name: msg`Service desk`,
  words: (locale) => import(`./locales/${locale}.po`),
  rail: [
    {
      items: [
        { to: '/', label: msg`Conversations`, icon: IconInbox, key: 'c' },
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
  async search(query) {
    const { items } = await findStores({ q: query, limit: 6 })
    return items.map(({ id, name, address }) => ({
      id,
      group: i18n._(msg`Stores`),
      label: name,
      note: `${address.city}, ${address.country}`,
      to: `/stores?store=${id}`,
    }))
  },
}
