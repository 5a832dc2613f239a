import { msg } from '@lingui/core/macro'
import type { Tool } from '@redthread/workbench/shell/tool'
import {
  IconActivity,
  IconBinaryTree,
  IconBuildingStore,
  IconBuildingWarehouse,
  IconChecklist,
  IconCreditCard,
  IconDiscount,
  IconFingerprint,
  IconKey,
  IconMapPin,
  IconPackage,
  IconPalette,
  IconPhoto,
  IconReceipt,
  IconRoute,
  IconShieldCheck,
  IconSun,
  IconTags,
  IconTag,
  IconTransfer,
  IconTruckDelivery,
  IconUsers,
  IconZoom,
} from '@tabler/icons-react'
import { useOverdueCount } from './rooms/fulfillment/use-overdue-count.ts'
import { useWorryCount } from './rooms/operations/use-worry-count.ts'
import { search } from './search.ts'

/** Back office: the rail by job, with only the rooms that exist. */
export const admin: Tool = {
  app: 'admin',
  name: msg`Back office`,
  words: (locale) => import(`./locales/${locale}.po`),
  search,
  within: [
    { to: '/orders?state=on_hold', label: msg`Orders on hold`, may: 'orders:read' },
    { to: '/stock?standing=attention', label: msg`Low stock`, may: 'inventory:read' },
    { to: '/stock/ledger', label: msg`Stock movements`, may: 'inventory:read' },
    { to: '/stock/transfers', label: msg`Transfers`, may: 'inventory:read' },
    { to: '/stock/transfers?new=yes', label: msg`New transfer`, may: 'inventory:write' },
    { to: '/stock/receipts', label: msg`Receipts`, may: 'inventory:read' },
    { to: '/stock/receipts?new=yes', label: msg`New receipt`, may: 'inventory:write' },
    { to: '/stock/counts', label: msg`Counts`, may: 'inventory:count' },
    { to: '/stock/counts?new=yes', label: msg`New count`, may: 'inventory:write' },
    { to: '/stock/rules', label: msg`Stock rules per channel`, may: 'inventory:read' },
    { to: '/payments/gift-cards', label: msg`Gift cards`, may: 'gift_cards:read' },
    { to: '/payments/gift-cards?issue=yes', label: msg`New gift card`, may: 'gift_cards:issue' },
  ],
  rail: [
    { items: [{ to: '/', label: msg`Today`, icon: IconSun, key: 't' }] },
    {
      label: msg`Sell`,
      items: [
        { to: '/orders', label: msg`Orders`, icon: IconReceipt, key: 'o', may: 'orders:read' },
        {
          to: '/fulfillment',
          label: msg`Fulfillment`,
          icon: IconTruckDelivery,
          key: 'v',
          may: 'fulfillment:read',
          useCount: useOverdueCount,
        },
        {
          to: '/stock',
          label: msg`Stock`,
          icon: IconBuildingWarehouse,
          key: 'n',
          may: 'inventory:read',
        },
        {
          to: '/delivery',
          label: msg`Delivery`,
          icon: IconMapPin,
          key: 'd',
          may: 'delivery:read',
        },
        {
          to: '/payments',
          label: msg`Payments`,
          icon: IconCreditCard,
          key: 'y',
          may: 'payments:read',
        },
      ],
    },
    {
      label: msg`Offer`,
      items: [
        { to: '/products', label: msg`Products`, icon: IconPackage, key: 'p', may: 'catalog:read' },
        { to: '/prices', label: msg`Prices`, icon: IconTag, key: 'e', may: 'pricing:read' },
        {
          to: '/categories',
          label: msg`Categories`,
          icon: IconBinaryTree,
          key: 'h',
          may: 'catalog:read',
        },
        {
          to: '/attributes',
          label: msg`Attributes`,
          icon: IconTags,
          key: 'u',
          may: 'catalog:read',
        },
        {
          to: '/assortments',
          label: msg`Assortments`,
          icon: IconChecklist,
          key: 'w',
          may: 'catalog:read',
        },
        { to: '/media', label: msg`Pictures`, icon: IconPhoto, key: 'f', may: 'catalog:read' },
        {
          to: '/promotions',
          label: msg`Promotions`,
          icon: IconDiscount,
          key: 'm',
          may: 'promotions:read',
        },
        { to: '/search', label: msg`Search`, icon: IconZoom, key: 'q', may: 'search:read' },
        {
          to: '/imports',
          label: msg`Import and export`,
          icon: IconTransfer,
          key: 'i',
          may: 'integrations:read',
        },
      ],
    },
    {
      label: msg`Brand`,
      items: [
        { to: '/brands', label: msg`Brands`, icon: IconPalette, key: 'b', may: 'channels:read' },
        { to: '/channels', label: msg`Channels`, icon: IconRoute, key: 'c', may: 'channels:read' },
        {
          to: '/locations',
          label: msg`Stores and warehouses`,
          icon: IconBuildingStore,
          key: 'l',
          may: 'locations:read',
        },
      ],
    },
    {
      label: msg`People`,
      items: [
        { to: '/staff', label: msg`Staff`, icon: IconUsers, key: 's', may: 'staff:read' },
        { to: '/roles', label: msg`Roles`, icon: IconFingerprint, key: 'r', may: 'staff:read' },
        { to: '/keys', label: msg`API keys`, icon: IconKey, key: 'k', may: 'keys:read' },
      ],
    },
    {
      label: msg`Connect`,
      items: [
        {
          to: '/operations',
          label: msg`Operations`,
          icon: IconActivity,
          key: 'z',
          may: 'operations:read',
          useCount: useWorryCount,
        },
        {
          to: '/audit',
          label: msg`Audit trail`,
          icon: IconShieldCheck,
          key: 'a',
          may: 'audit:read',
        },
      ],
    },
  ],
}
