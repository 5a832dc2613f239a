import { Trans, useLingui } from '@lingui/react/macro'
import { Logo } from '@redthread/ui/logo'
import { doorContext } from '../door.ts'
import { BrandLogo } from '../parts/brand-logo.tsx'
import { Icon } from '../parts/icon.tsx'
import { listShops } from '../views/list-shops.server.ts'
import { readerLocale } from '../views/reader-locale.server.ts'
import type { Route } from './+types/choose-shop'
import styles from './choose-shop.module.css'

export async function loader({ context, request }: Route.LoaderArgs) {
  return { brands: await listShops(context.get(doorContext), readerLocale(request)) }
}

/** Which shop? One door per country, each in its own currency and with its own stores. */
export default function ChooseShop({ loaderData }: Route.ComponentProps) {
  const { t } = useLingui()
  return (
    <main id="page" className={styles.page}>
      <title>{t`Choose your country`}</title>
      <a href="/" className={styles.sign} aria-label="Redthread">
        <Logo alt="Redthread" />
      </a>
      <h1>
        <Trans>Where would you like to shop?</Trans>
      </h1>
      <p className={styles.lead}>
        <Trans>Each country has its own shop, with its own stores, currency and deliveries.</Trans>
      </p>
      {loaderData.brands.map(({ brand, shops }) => (
        <section key={brand.code} aria-label={brand.name} className={styles.brand}>
          <BrandLogo brand={brand} />
          <ul>
            {shops.map(({ segment, country, languages }) => (
              <li key={segment}>
                <a href={`/${segment}`} className={styles.shop}>
                  <span className={styles.country}>{country}</span>
                  <span className={styles.languages}>{languages.join(' · ')}</span>
                  <Icon name="arrow" />
                </a>
              </li>
            ))}
          </ul>
        </section>
      ))}
    </main>
  )
}
