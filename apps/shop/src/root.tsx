import '@redthread/ui/ground.css'
import './shop.css'
import type { ReactNode } from 'react'
import { Links, Meta, Outlet, Scripts, ScrollRestoration, useMatches } from 'react-router'
import { fontFile } from '@redthread/ui/font-file'
import type { Route } from './+types/root'
import { ArtDefs } from './art/art-defs.tsx'
import { BrandSheet } from './live/brand-sheet.tsx'
import { ErrorPage } from './parts/error-page.tsx'
import { OtherLanguages } from './parts/other-languages.tsx'
import type { ShopView } from './views/shop-view.ts'
import { afterCartPress } from './views/after-cart-press.ts'
import { loadPage } from './views/load-page.server.ts'
import { usePage } from './views/use-page.ts'

/** What every page knows. */
export const loader = loadPage
export const shouldRevalidate = afterCartPress

export function Layout({ children }: { children: ReactNode }) {
  const page = usePage()
  const brand = page?.shop?.brand
  // The offline page is shown at any address: a script would draw that address's page instead.
  const isStill = useMatches().some(({ id }) => id === 'routes/offline')
  const plain = { light: '#faf9f7', dark: '#151413' }
  const { light, dark } = brand?.surface ?? plain
  return (
    <html lang={page?.locale ?? 'en'} data-scheme={page?.scheme ?? undefined}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover" />
        <meta name="color-scheme" content="light dark" />
        <meta name="theme-color" media="(prefers-color-scheme: light)" content={light} />
        <meta name="theme-color" media="(prefers-color-scheme: dark)" content={dark} />
        {brand && !brand.ownFont ? null : (
          <link rel="preload" href={fontFile} as="font" type="font/woff2" crossOrigin="" />
        )}
        <Meta />
        <Links />
        {brand ? <BrandSheet css={brand.css} brandId={brand.id} /> : null}
        <link rel="icon" href={brand?.icon ?? '/favicon.svg'} type="image/svg+xml" />
        {page?.shop ? (
          <>
            <link rel="manifest" href={manifestOf(page.shop)} />
            <OtherLanguages shop={page.shop} origin={page.origin} />
          </>
        ) : null}
      </head>
      <body>
        <ArtDefs />
        {children}
        {isStill ? null : (
          <>
            <ScrollRestoration />
            <Scripts />
          </>
        )}
      </body>
    </html>
  )
}

/** The brand's manifest, opening this shop in this language. */
function manifestOf({ brand, locale, segment }: ShopView): string {
  return `/brand/${brand.code}/manifest.webmanifest?locale=${locale}&start=/${segment}`
}

export default function App() {
  return <Outlet />
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />
}
