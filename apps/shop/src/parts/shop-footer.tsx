import { Trans, useLingui } from '@lingui/react/macro'
import { Form, useLocation } from 'react-router'
import type { ShopView } from '../views/shop-view.ts'
import { usePage } from '../views/use-page.ts'
import { useElsewhere } from '../views/use-elsewhere.ts'
import { languages } from '../words/languages.ts'
import { BrandLogo } from './brand-logo.tsx'
import styles from './shop-footer.module.css'
import { ShopLink } from './shop-link.tsx'

/**
 * Who stands behind the shop, what is lawful to know, and language, country and light to choose.
 */
export function ShopFooter({ shop }: { shop: ShopView }) {
  const { t } = useLingui()
  return (
    <footer className={styles.footer}>
      <FooterThread />
      <div className={styles.inside}>
        <section className={styles.brand}>
          <BrandLogo brand={shop.brand} />
          {shop.brand.tagline ? <p>{shop.brand.tagline}</p> : null}
          <p className={styles.quiet}>
            {shop.legal.name}
            <br />
            {shop.legal.address}
            <br />
            <a href={`mailto:${shop.contact.email ?? shop.legal.email}`}>
              {shop.contact.email ?? shop.legal.email}
            </a>
          </p>
        </section>
        <nav className={styles.list} aria-label={t`Good to know`}>
          <h2>
            <Trans>Good to know</Trans>
          </h2>
          <ShopLink to="c">
            <Trans>All products</Trans>
          </ShopLink>
          <ShopLink to="stores">
            <Trans>Stores and opening hours</Trans>
          </ShopLink>
          <ShopLink to="orders/find">
            <Trans>Find an order</Trans>
          </ShopLink>
          <ShopLink to="wishlist">
            <Trans>Wishlist</Trans>
          </ShopLink>
          <ShopLink to="legal/imprint">
            <Trans>Who we are</Trans>
          </ShopLink>
          <ShopLink to="legal/privacy">
            <Trans>Privacy and cookies</Trans>
          </ShopLink>
          <ShopLink to="legal/accessibility">
            <Trans>Accessibility</Trans>
          </ShopLink>
        </nav>
        <Choices shop={shop} />
      </div>
    </footer>
  )
}

function Choices({ shop }: { shop: ShopView }) {
  const { t } = useLingui()
  const pathIn = useElsewhere()
  return (
    <section className={styles.list}>
      <h2>
        <Trans>Language and country</Trans>
      </h2>
      <ul className={styles.languages} aria-label={t`Language`}>
        {shop.languages.map(({ locale, segment }) => (
          <li key={locale}>
            <a
              href={addressIn(segment, pathIn(locale))}
              hrefLang={locale}
              lang={locale}
              aria-current={locale === shop.locale ? 'true' : undefined}
            >
              {languages[locale]}
            </a>
          </li>
        ))}
      </ul>
      <a href="/shops">
        <Trans>Choose another country</Trans>
      </a>
      <SchemeChoice />
    </section>
  )
}

function addressIn(segment: string, path: string): string {
  return path === '' ? `/${segment}` : `/${segment}/${path}`
}

function SchemeChoice() {
  const { t } = useLingui()
  const { pathname } = useLocation()
  const chosen = usePage()?.scheme ?? 'auto'
  const { segment } = usePage()?.shop ?? { segment: '' }
  const choices = [
    { value: 'auto', label: t`As my device` },
    { value: 'light', label: t`Light` },
    { value: 'dark', label: t`Dark` },
  ]
  return (
    <Form method="post" action={`/${segment}/appearance`} className={styles.scheme}>
      <input type="hidden" name="back" value={pathname} />
      <fieldset>
        <legend className="rt-hidden">
          <Trans>Light or dark</Trans>
        </legend>
        {choices.map(({ value, label }) => (
          <button key={value} name="scheme" value={value} aria-pressed={chosen === value}>
            {label}
          </button>
        ))}
      </fieldset>
    </Form>
  )
}

function FooterThread() {
  return (
    <svg
      className={styles.thread}
      viewBox="0 0 1440 64"
      preserveAspectRatio="none"
      aria-hidden="true"
      focusable="false"
    >
      <path d="M0 40 C220 40 280 10 460 14 C640 18 700 58 900 52 C1120 46 1200 16 1440 24" />
    </svg>
  )
}
