import { Trans } from '@lingui/react/macro'
import { useShop } from '../../views/use-shop.ts'
import { ShopLink } from '../shop-link.tsx'
import styles from './checkout-summary.module.css'

/** What the law wants said right above the button, in plain sight and in plain words. */
export function LegalNotice() {
  const { legal } = useShop()
  return (
    <div className={styles.legal}>
      <p>
        <Trans>
          You buy from {legal.name}, {legal.address}. All prices include VAT; nothing is added after
          this page.
        </Trans>
      </p>
      <p>
        <Trans>
          You may withdraw within 14 days of receiving the goods, without a reason. If something is
          not as promised, the legal guarantee of at least 2 years holds.
        </Trans>
      </p>
      <p>
        <Trans>
          We use what you type here for this order alone:{' '}
          <ShopLink to="legal/privacy">privacy notice</ShopLink>.
        </Trans>
      </p>
    </div>
  )
}
