import { Trans, useLingui } from '@lingui/react/macro'
import { PageHead } from '../parts/page-head.tsx'
import { ShopLink } from '../parts/shop-link.tsx'
import { useShop } from '../views/use-shop.ts'
import styles from './account.module.css'

/** What we keep about a person and how they take it back. */
export default function AccountPrivacy() {
  const { t } = useLingui()
  const { contact, legal } = useShop()
  const email = contact.email ?? legal.email
  return (
    <>
      <PageHead title={t`Privacy`} hidden />
      <section className={styles.section}>
        <h2>
          <Trans>What we keep</Trans>
        </h2>
        <p className={styles.lead}>
          <Trans>
            Your email address, your name and language if you gave them, your passkeys, and where you
            are signed in. Nothing else, and nothing is sold or lent.
          </Trans>
        </p>
      </section>
      <section className={styles.section}>
        <h2>
          <Trans>Take it with you, or have it erased</Trans>
        </h2>
        <p className={styles.lead}>
          <Trans>
            Write to <a href={`mailto:${email}`}>{email}</a> from the address of your account. You get
            a copy within 30 days, or we erase everything that no law makes us keep.
          </Trans>
        </p>
        <p>
          <ShopLink to="legal/privacy">
            <Trans>The whole privacy notice</Trans>
          </ShopLink>
        </p>
      </section>
    </>
  )
}
