import { Outlet } from 'react-router'
import { ErrorPage } from '../parts/error-page.tsx'
import { ShopFrame } from '../parts/shop-frame.tsx'
import { useShop } from '../views/use-shop.ts'
import { doorContext } from '../door.ts'
import { afterCartPress } from '../views/after-cart-press.ts'
import { findCategories } from '../views/find-categories.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import type { Route } from './+types/shop'

export async function loader({ params, context }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  return { categories: await findCategories(door, shop) }
}

export const shouldRevalidate = afterCartPress

export default function Shop({ loaderData }: Route.ComponentProps) {
  const shop = useShop()
  return (
    <ShopFrame shop={shop} categories={loaderData.categories}>
      <Outlet />
    </ShopFrame>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />
}
