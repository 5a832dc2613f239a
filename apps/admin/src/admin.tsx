import { msg } from '@lingui/core/macro'
import type { Tool } from '@redthread/workbench/shell/tool'
import {
  IconActivity,
  IconBuildingStore,
  IconFingerprint,
  IconKey,
  IconMapPin,
  IconPalette,
  IconRoute,
  IconShieldCheck,
  IconSun,
  IconUsers,
} from '@tabler/icons-react'

/** Back office: the rail by job, with only the rooms that exist. */
export const admin: Tool = {
  app: 'admin',
  name: msg`Back office`,
  words: (locale) => import(`./locales/${locale}.po`),
  rail: [
    { items: [{ to: '/', label: msg`Today`, icon: IconSun, key: 't' }] },
    {
      label: msg`Brand`,
      items: [
        { to: '/brands', label: msg`Brands`, icon: IconPalette, key: 'b' },
        { to: '/channels', label: msg`Channels`, icon: IconRoute, key: 'c' },
        { to: '/locations', label: msg`Stores and warehouses`, icon: IconBuildingStore, key: 'l' },
      ],
    },
    {
      label: msg`People`,
      items: [
        { to: '/staff', label: msg`Staff`, icon: IconUsers, key: 's' },
        { to: '/roles', label: msg`Roles`, icon: IconFingerprint, key: 'r' },
        { to: '/keys', label: msg`API keys`, icon: IconKey, key: 'k' },
      ],
    },
    {
      label: msg`Connect`,
      items: [
        { to: '/operations', label: msg`Operations`, icon: IconActivity, key: 'o' },
        { to: '/audit', label: msg`Audit trail`, icon: IconShieldCheck, key: 'a' },
      ],
    },
  ],
}
void IconMapPin
