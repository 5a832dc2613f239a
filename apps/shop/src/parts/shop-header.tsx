import { Trans, useLingui } from '@lingui/react/macro'
import type { ShopView } from '../views/shop-view.ts'
import { usePage } from '../views/use-page.ts'
import { BrandLogo } from './brand-logo.tsx'
import { Icon } from './icon.tsx'
import styles from './shop-header.module.css'
import { ShopLink } from './shop-link.tsx'

/** The sign over the door, and the two ways on: the stores and one's own account. */
export function ShopHeader({ shop }: { shop: ShopView }) {
  const { t } = useLingui()
  const signedIn = usePage()?.signedIn ?? false
  return (
    <header className={styles.header}>
      <ShopLink to="" className={styles.home} aria-label={t`${shop.brand.name}, home`}>
        <BrandLogo brand={shop.brand} />
      </ShopLink>
      <nav className={styles.ways} aria-label={t`Main`}>
        <ShopLink to="stores" className={styles.way}>
          <Icon name="pin" />
          <span>
            <Trans>Stores</Trans>
          </span>
        </ShopLink>
        <ShopLink to={signedIn ? 'account' : 'sign-in'} className={styles.way}>
          <Icon name="person" />
          <span>{signedIn ? <Trans>Account</Trans> : <Trans>Sign in</Trans>}</span>
        </ShopLink>
      </nav>
    </header>
  )
}
