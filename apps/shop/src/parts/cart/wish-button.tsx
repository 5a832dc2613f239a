import { Trans } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { useCallback, useState } from 'react'
import type { CartOutcome } from '../../views/cart-view.ts'
import { Icon } from '../icon.tsx'
import { ShopLink } from '../shop-link.tsx'
import { CartHearing, CartPress } from './cart-press.tsx'
import styles from './wish-button.module.css'

/** Puts a variant on the reader's wishlist. */
export function WishButton({ variantId, back }: { variantId: string; back: string }) {
  const [wished, setWished] = useState<string | null>(null)
  const hear = useCallback(
    ({ kept }: CartOutcome) => setWished(kept ? variantId : null),
    [variantId],
  )
  return (
    <CartHearing value={hear}>
      <CartPress act="wish" fields={{ variantId }} back={back} className={styles.wish}>
        {({ busy }) => (
          <>
            <Button type="submit" variant="plain" icon={<Icon name="heart" />} busy={busy}>
              <Trans>Onto my wishlist</Trans>
            </Button>
            <span role="status">
              {wished === variantId ? (
                <ShopLink to="wishlist">
                  <Trans>It is on your wishlist</Trans>
                </ShopLink>
              ) : null}
            </span>
          </>
        )}
      </CartPress>
    </CartHearing>
  )
}
