import type { ComponentProps } from 'react'
import { Link } from 'react-router'
import { useShop } from '../views/use-shop.ts'

export interface ShopLinkProps extends Omit<ComponentProps<typeof Link>, 'to'> {
  /** Path inside of this shop, such as `stores`; empty for its home. */
  to: string
}

/** A link inside of this shop, fetched as soon as a finger or the pointer comes near. */
export function ShopLink({ to, ...rest }: ShopLinkProps) {
  const { segment } = useShop()
  const path = to === '' ? `/${segment}` : `/${segment}/${to}`
  return <Link {...rest} to={path} prefetch="intent" viewTransition />
}
