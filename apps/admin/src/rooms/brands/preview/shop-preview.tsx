import { Trans, useLingui } from '@lingui/react/macro'
import type { BrandKit } from '@redthread/contract/brand-kit'
import type { Currency } from '@redthread/kernel/money'
import type { Locale } from '@redthread/kernel/words'
import { Button } from '@redthread/ui/button'
import { Link } from '@redthread/ui/link'
import { Logo } from '@redthread/ui/logo'
import { Money } from '@redthread/ui/money'
import { Status } from '@redthread/ui/status'
import { Thread } from '@redthread/ui/thread'
import type { ColorScheme } from '@redthread/ui/theme/brand-tokens'
import { BrandScope } from './brand-scope.tsx'
import { Packshot } from './packshot.tsx'
import styles from './preview.module.css'

export interface ShopPreviewProps {
  kit: BrandKit
  /** Only drawings that the server has cleaned are shown. */
  logo: string
  scheme: ColorScheme
  locale: Locale
}

const currencyOf: Record<Locale, Currency> = { en: 'EUR', fi: 'EUR', da: 'DKK', pl: 'PLN' }

/** A shop page made of the shop's own parts, with every color of the kit in its place. */
export function ShopPreview({ kit, logo, scheme, locale }: ShopPreviewProps) {
  const { t } = useLingui()
  const currency = currencyOf[locale]
  const tone = kit.tone[locale]
  return (
    <BrandScope kit={kit} scheme={scheme} label={t`Shop page`}>
      <div className={styles.shop}>
        <div className={styles.bar}>
          <Logo svg={logo} alt={kit.logo.alt} height={24} />
          <Status tone="positive">
            <Trans>Open until 20</Trans>
          </Status>
        </div>
        <div className={styles.hero}>
          <p className={styles.tagline}>{tone.tagline || kit.logo.alt}</p>
          <p className={styles.quiet}>{tone.greeting.replace('{name}', 'Aino')}</p>
          <Button variant="primary" size="small" tabIndex={-1}>
            <Trans>See what is new</Trans>
          </Button>
        </div>
        <div className={styles.cards}>
          {[0, 1].map((at) => (
            <div key={at} className={styles.card}>
              <Packshot kind={at} />
              <strong>{at === 0 ? t`A favorite` : t`Just arrived`}</strong>
              <Money
                locale={locale}
                value={{ amount: at === 0 ? 1990 : 2490, currency }}
                {...(at === 0 ? { prior: { amount: 2490, currency }, priorLabel: t`Before` } : {})}
              />
              <Status tone={at === 0 ? 'positive' : 'caution'}>
                {at === 0 ? <Trans>In stock nearby</Trans> : <Trans>2 left nearby</Trans>}
              </Status>
            </div>
          ))}
        </div>
        <div className={styles.order}>
          <Thread
            label={t`Order`}
            knots={[
              { key: 'a', state: 'done', title: t`Ordered`, note: t`Yesterday 18:12` },
              { key: 'b', state: 'here', title: t`Ready to collect`, note: t`Until Friday 20:00` },
              { key: 'c', state: 'ahead', title: t`Collected` },
            ]}
          />
          <div className={styles.actions}>
            <Button size="small" tabIndex={-1}>
              <Trans>Show the code</Trans>
            </Button>
            <Link as="span">
              <Trans>Change the store</Trans>
            </Link>
          </div>
        </div>
      </div>
    </BrandScope>
  )
}
