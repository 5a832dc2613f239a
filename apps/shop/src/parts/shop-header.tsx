import { Trans, useLingui } from '@lingui/react/macro'
import { NavLink } from 'react-router'
import type { CategoryView } from '../views/find-categories.server.ts'
import type { ShopView } from '../views/shop-view.ts'
import { usePage } from '../views/use-page.ts'
import { BrandLogo } from './brand-logo.tsx'
import { CartButton } from './cart/cart-button.tsx'
import { Icon } from './icon.tsx'
import { SearchBox } from './search-box.tsx'
import styles from './shop-header.module.css'
import { ShopLink } from './shop-link.tsx'

export interface ShopHeaderProps {
  shop: ShopView
  /** The top of the range; empty where nothing could be asked. */
  categories: readonly CategoryView[]
}

/** The sign over the door, the search, and the ways on: shelves, stores, one's own account. */
export function ShopHeader({ shop, categories }: ShopHeaderProps) {
  const { t } = useLingui()
  const signedIn = usePage()?.signedIn ?? false
  return (
    <>
      <header className={styles.header}>
        <ShopLink to="" className={styles.home} aria-label={t`${shop.brand.name}, home`}>
          <BrandLogo brand={shop.brand} />
        </ShopLink>
        <div className={styles.search}>
          <SearchBox />
        </div>
        <nav className={styles.ways} aria-label={t`Main`}>
          <ShopLink to="search" className={`${styles.way} ${styles.narrow}`}>
            <Icon name="search" />
            <span>
              <Trans>Search</Trans>
            </span>
          </ShopLink>
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
          <CartButton className={styles.way} />
        </nav>
      </header>
      {categories.length > 0 ? (
        <nav className={styles.shelves} aria-label={t`Categories`}>
          <ul>
            {categories.map(({ slug, name }) => (
              <li key={slug}>
                <NavLink to={`/${shop.segment}/c/${slug}`} prefetch="intent" viewTransition>
                  {name}
                </NavLink>
              </li>
            ))}
          </ul>
        </nav>
      ) : null}
    </>
  )
}
