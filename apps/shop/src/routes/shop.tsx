import { Outlet } from 'react-router'
import { ErrorPage } from '../parts/error-page.tsx'
import { ShopFrame } from '../parts/shop-frame.tsx'
import { useShop } from '../views/use-shop.ts'
import { doorContext } from '../door.ts'
import { findShop } from '../views/find-shop.server.ts'
import type { Route } from './+types/shop'

export async function loader({ params, context }: Route.LoaderArgs) {
  const shop = await findShop(context.get(doorContext), params.shop)
  if (shop === null) throw new Response(null, { status: 404 })
  return null
}

export default function Shop() {
  const shop = useShop()
  return (
    <ShopFrame shop={shop}>
      <Outlet />
    </ShopFrame>
  )
}

export function ErrorBoundary({ error }: Route.ErrorBoundaryProps) {
  return <ErrorPage error={error} />
}
