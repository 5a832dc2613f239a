import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { CategoryView } from '../views/find-categories.server.ts'
import type { ShopView } from '../views/shop-view.ts'
import { CartPlace } from './cart/cart-place.tsx'
import styles from './shop-frame.module.css'
import { ShopFooter } from './shop-footer.tsx'
import { ShopHeader } from './shop-header.tsx'

export interface ShopFrameProps {
  shop: ShopView
  categories?: readonly CategoryView[]
  children: ReactNode
}

/** What stands around every page of a shop: announcement, header, the page, footer. */
export function ShopFrame({ shop, categories = [], children }: ShopFrameProps) {
  return (
    <CartPlace>
      <div className={styles.frame}>
        <a className={styles.skip} href="#page">
          <Trans>Skip to the page</Trans>
        </a>
        {shop.announcement ? <p className={styles.news}>{shop.announcement}</p> : null}
        <ShopHeader shop={shop} categories={categories} />
        <main id="page" className={styles.page} tabIndex={-1}>
          {children}
        </main>
        <ShopFooter shop={shop} />
      </div>
    </CartPlace>
  )
}
