import { Trans, useLingui } from '@lingui/react/macro'
import { addressLines } from '@redthread/kernel/address'
import { useId } from 'react'
import { sendsTo } from '../../views/sends-to.ts'
import { usePage } from '../../views/use-page.ts'
import { useShop } from '../../views/use-shop.ts'
import { AddressFields } from '../address-fields.tsx'
import styles from './checkout-form.module.css'
import type { CheckoutStepProps } from './who-step.tsx'

/** Where it is sent: an address that the account keeps, or one that is typed. */
export function SendTo({ checkout, faults, typed }: CheckoutStepProps) {
  const { t } = useLingui()
  const id = useId()
  const { locale, country } = useShop()
  const { cart, format, countries, saved } = checkout
  const chosen = typed['saved'] ?? sendsTo(checkout)
  const isKnown = saved.some((one) => one.id === chosen)
  return (
    <div role="group" aria-label={t`Address`} className={styles.sendTo}>
      {saved.length > 0 ? (
        <div className={styles.options} role="radiogroup" aria-labelledby={id}>
          <span id={id} className={styles.heading}>
            <Trans>Send it to</Trans>
          </span>
          {saved.map(({ id: key, label, address }) => {
            const [street, ...lines] = addressLines(address, locale, country)
            return (
              <label key={key} className={styles.option}>
                <input type="radio" name="saved" value={key} defaultChecked={key === chosen} />
                <Words
                  title={label || street}
                  note={(label ? [street, ...lines] : lines).join(', ')}
                />
              </label>
            )
          })}
          <label className={styles.option}>
            <input type="radio" name="saved" value="other" defaultChecked={!isKnown} />
            <Words title={t`Another address`} />
          </label>
        </div>
      ) : null}
      <div className={saved.length > 0 ? styles.another : styles.sendTo}>
        <AddressFields
          format={format}
          countries={countries}
          address={isKnown ? null : cart.address}
          faults={faults}
          typed={typed}
        />
        <KeepIt isTicked={typed['keep'] !== undefined} />
      </div>
    </div>
  )
}

function Words({ title, note }: { title: string | undefined; note?: string }) {
  return (
    <span>
      <strong>{title}</strong>
      {note ? <span>{note}</span> : null}
    </span>
  )
}

function KeepIt({ isTicked }: { isTicked: boolean }) {
  const signedIn = usePage()?.signedIn ?? false
  if (!signedIn) return null
  return (
    <label className={styles.check}>
      <input type="checkbox" name="keep" defaultChecked={isTicked} />
      <Trans>Keep this address in my account</Trans>
    </label>
  )
}
