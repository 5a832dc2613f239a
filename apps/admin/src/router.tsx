import { msg } from '@lingui/core/macro'
import type { CrumbHandle } from '@redthread/workbench/shell/breadcrumbs'
import { NotHere } from '@redthread/workbench/parts/not-here'
import { createBrowserRouter, Outlet } from 'react-router'
import { Door } from './door.tsx'
import { sellingRoutes } from './rooms/selling-routes.ts'
import { pricingRoutes } from './rooms/pricing/pricing-routes.ts'

function Nothing() {
  return null
}

const crumb = (label: CrumbHandle['crumb']): { handle: CrumbHandle } => ({
  handle: { crumb: label },
})

/** Every address of the back office; each room's code is loaded when it is first entered. */
export const router = createBrowserRouter(
  [
    { path: '/invitation', lazy: () => import('./doors/invitation-page.tsx') },
    { path: '/password', lazy: () => import('./doors/password-page.tsx') },
    {
      path: '/',
      Component: Door,
      HydrateFallback: Nothing,
      children: [
        { index: true, ...crumb(msg`Today`), lazy: () => import('./rooms/today/today-page.tsx') },
        {
          path: 'products',
          ...crumb(msg`Products`),
          Component: Outlet,
          children: [
            { index: true, lazy: () => import('./rooms/products/products-page.tsx') },
            {
              path: ':productId',
              ...crumb(msg`Product`),
              lazy: () => import('./rooms/products/product-page.tsx'),
            },
          ],
        },
        ...sellingRoutes,
        pricingRoutes,
        {
          path: 'categories',
          ...crumb(msg`Categories`),
          lazy: () => import('./rooms/categories/categories-page.tsx'),
        },
        {
          path: 'attributes',
          ...crumb(msg`Attributes`),
          lazy: () => import('./rooms/attributes/attributes-page.tsx'),
        },
        {
          path: 'media',
          ...crumb(msg`Pictures`),
          lazy: () => import('./rooms/media/media-page.tsx'),
        },
        {
          path: 'search',
          ...crumb(msg`Search`),
          lazy: () => import('./rooms/search/search-page.tsx'),
        },
        {
          path: 'assortments',
          ...crumb(msg`Assortments`),
          lazy: () => import('./rooms/assortments/assortments-page.tsx'),
        },
        {
          path: 'promotions',
          ...crumb(msg`Promotions`),
          Component: Outlet,
          children: [
            { index: true, lazy: () => import('./rooms/promotions/promotions-page.tsx') },
            {
              path: ':promotionId',
              ...crumb(msg`Promotion`),
              lazy: () => import('./rooms/promotions/promotion-page.tsx'),
            },
          ],
        },
        {
          path: 'imports',
          ...crumb(msg`Import and export`),
          Component: Outlet,
          children: [
            { index: true, lazy: () => import('./rooms/imports/imports-page.tsx') },
            {
              path: ':runId',
              ...crumb(msg`Import`),
              lazy: () => import('./rooms/imports/import-page.tsx'),
            },
          ],
        },
        {
          path: 'brands',
          ...crumb(msg`Brands`),
          Component: Outlet,
          children: [
            { index: true, lazy: () => import('./rooms/brands/brands-page.tsx') },
            {
              path: ':brandId/kit',
              ...crumb(msg`Brand kit`),
              lazy: () => import('./rooms/brands/kit/kit-page.tsx'),
            },
          ],
        },
        {
          path: 'channels',
          ...crumb(msg`Channels`),
          Component: Outlet,
          children: [
            { index: true, lazy: () => import('./rooms/channels/channels-page.tsx') },
            {
              path: ':channelId',
              ...crumb(msg`Channel`),
              lazy: () => import('./rooms/channels/channel-page.tsx'),
            },
          ],
        },
        {
          path: 'locations',
          ...crumb(msg`Stores and warehouses`),
          Component: Outlet,
          children: [
            { index: true, lazy: () => import('./rooms/locations/locations-page.tsx') },
            {
              path: ':locationId',
              ...crumb(msg`Location`),
              lazy: () => import('./rooms/locations/location-page.tsx'),
            },
          ],
        },
        {
          path: 'staff',
          ...crumb(msg`Staff`),
          Component: Outlet,
          children: [
            { index: true, lazy: () => import('./rooms/staff/staff-page.tsx') },
            {
              path: ':memberId',
              ...crumb(msg`Colleague`),
              lazy: () => import('./rooms/staff/member-page.tsx'),
            },
          ],
        },
        { path: 'roles', ...crumb(msg`Roles`), lazy: () => import('./rooms/roles/roles-page.tsx') },
        { path: 'keys', ...crumb(msg`API keys`), lazy: () => import('./rooms/keys/keys-page.tsx') },
        {
          path: 'operations',
          ...crumb(msg`Operations`),
          lazy: () => import('./rooms/operations/operations-page.tsx'),
        },
        {
          path: 'audit',
          ...crumb(msg`Audit trail`),
          lazy: () => import('./rooms/audit/audit-page.tsx'),
        },
        { path: '*', ...crumb(msg`Not here`), Component: NotHere },
      ],
    },
  ],
  { basename: '/admin' },
)
