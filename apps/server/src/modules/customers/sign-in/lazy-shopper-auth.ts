import type { Engine } from '#platform/engine.ts'
import type { ShopperAuth } from './shopper-auth.ts'

/** Makes better-auth when it is first called: a server that nobody signs in to stays small. */
export function lazyShopperAuth(engine: Engine): () => Promise<ShopperAuth> {
  let made: Promise<ShopperAuth> | undefined
  return () => {
    made ??= import('./shopper-auth.ts').then(({ createShopperAuth }) => createShopperAuth(engine))
    return made
  }
}
