import { doorContext } from '../door.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import type { Route } from './+types/app-manifest'

/** The web app manifest of a shop: what a phone needs to keep it on its home screen. */
export async function loader({ params, context }: Route.LoaderArgs) {
  const shop = await mustFindShop(context.get(doorContext), params.shop)
  const { brand, segment, locale } = shop
  const manifest = {
    id: `/${segment}`,
    name: brand.name,
    short_name: brand.name,
    description: brand.tagline,
    lang: locale,
    dir: 'ltr',
    start_url: `/${segment}`,
    scope: '/',
    display: 'standalone',
    background_color: brand.surface.light,
    theme_color: brand.surface.light,
    icons: [
      { src: brand.icon, sizes: 'any', type: 'image/svg+xml', purpose: 'any' },
      { src: brand.icon, sizes: 'any', type: 'image/svg+xml', purpose: 'maskable' },
    ],
  }
  return new Response(JSON.stringify(manifest), {
    headers: {
      'content-type': 'application/manifest+json; charset=utf-8',
      'cache-control': 'public, max-age=3600',
    },
  })
}
