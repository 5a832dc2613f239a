import { Trans } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { ShopView } from '../views/shop-view.ts'
import styles from './shop-frame.module.css'
import { ShopFooter } from './shop-footer.tsx'
import { ShopHeader } from './shop-header.tsx'

/** What stands around every page of a shop: announcement, header, the page, footer. */
export function ShopFrame({ shop, children }: { shop: ShopView; children: ReactNode }) {
  return (
    <div className={styles.frame}>
      <a className={styles.skip} href="#page">
        <Trans>Skip to the page</Trans>
      </a>
      {shop.announcement ? <p className={styles.news}>{shop.announcement}</p> : null}
      <ShopHeader shop={shop} />
      <main id="page" className={styles.page} tabIndex={-1}>
        {children}
      </main>
      <ShopFooter shop={shop} />
    </div>
  )
}
