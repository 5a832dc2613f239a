import { Trans } from '@lingui/react/macro'
import { Plural } from '@lingui/react/macro'
import { useLocation } from 'react-router'
import { useKnownCart } from '../../live/cart-count.ts'
import { useShop } from '../../views/use-shop.ts'
import { Icon } from '../icon.tsx'
import { ShopLink } from '../shop-link.tsx'
import { useCartDrawer } from './cart-place.tsx'
import styles from './cart-button.module.css'

/**
 * The way to the cart, with how much is in it. The count comes by script: the pages around it are
 * the same for everybody.
 */
export function CartButton({ className }: { className: string | undefined }) {
  const { channelId, segment } = useShop()
  const { open } = useCartDrawer()
  const { pathname } = useLocation()
  const count = useKnownCart(channelId)?.count ?? 0
  const isThere = [`/${segment}/cart`, `/${segment}/checkout`].includes(pathname)
  return (
    <ShopLink
      to="cart"
      prefetch="none"
      className={className}
      onClick={(event) => {
        const asks = event.metaKey || event.ctrlKey || event.shiftKey || event.button !== 0
        if (isThere || asks) return
        event.preventDefault()
        open()
      }}
    >
      <span className={styles.sign}>
        <Icon name="bag" />
        {count > 0 ? (
          <span className={styles.count}>
            <span aria-hidden="true">{count > 99 ? '99+' : count}</span>
            <span className="rt-hidden">
              <Plural value={count} one="# piece in it" other="# pieces in it" />
            </span>
          </span>
        ) : null}
      </span>
      <span>
        <Trans>Cart</Trans>
      </span>
    </ShopLink>
  )
}
