import { msg } from '@lingui/core/macro'
import type { Tool } from '@redthread/workbench/shell/tool'
import {
  IconBuildingStore,
  IconPackage,
  IconScan,
  IconShoppingBag,
  IconSunHigh,
} from '@tabler/icons-react'

/** The counter: a till of one store. Its places are tabs for a thumb, not a rail. */
export const counter: Tool = {
  app: 'counter',
  name: msg`Counter`,
  words: (locale) => import(`./locales/${locale}.po`),
  rail: [
    {
      items: [
        { to: '/', label: msg`Sell`, icon: IconShoppingBag, key: 'l' },
        { to: '/pickups', label: msg`Pickups`, icon: IconPackage, key: 'p' },
        { to: '/find', label: msg`Find`, icon: IconScan, key: 'f' },
        { to: '/stores', label: msg`Other stores`, icon: IconBuildingStore, key: 's' },
        { to: '/day', label: msg`Day`, icon: IconSunHigh, key: 'd' },
      ],
    },
  ],
}
