import type { LoaderFunctionArgs } from 'react-router'
import { doorContext } from '../door.ts'
import { chosenScheme } from './chosen-scheme.server.ts'
import { findShop } from './find-shop.server.ts'
import { readerLocale } from './reader-locale.server.ts'

/** Loads what every page knows: which shop, which language, which light, and who reads. */
export async function loadPage({ request, params, context }: LoaderFunctionArgs) {
  const door = context.get(doorContext)
  const segment = 'shop' in params ? String(params['shop']) : null
  const shop = segment === null ? null : await findShop(door, segment)
  const locale = shop?.locale ?? readerLocale(request)
  return {
    shop,
    locale,
    scheme: chosenScheme(request),
    signedIn: door.signedIn,
    demo: door.demo,
    origin: new URL(request.url).origin,
  }
}
