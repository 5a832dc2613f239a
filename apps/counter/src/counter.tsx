import { msg } from '@lingui/core/macro'
import type { Tool } from '@redthread/workbench/shell/tool'
import { IconBuildingStore, IconScan, IconSunHigh } from '@tabler/icons-react'

/** The counter: a till of one store. Its places are tabs for a thumb, not a rail. */
export const counter: Tool = {
  app: 'counter',
  name: msg`Counter`,
  words: (locale) => import(`./locales/${locale}.po`),
  rail: [
    {
      items: [
        { to: '/', label: msg`Day`, icon: IconSunHigh, key: 'd' },
        { to: '/find', label: msg`Find`, icon: IconScan, key: 'f' },
        { to: '/stores', label: msg`Other stores`, icon: IconBuildingStore, key: 's' },
      ],
    },
  ],
}
