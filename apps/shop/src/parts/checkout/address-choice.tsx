import { useLingui } from '@lingui/react/macro'
import { addressLines } from '@redthread/kernel/address'
import { type ReactNode, useId } from 'react'
import type { SavedAddressView } from '../../views/account-view.ts'
import { useShop } from '../../views/use-shop.ts'
import styles from './checkout-form.module.css'

export interface AddressChoiceProps {
  /** Of the field that says which: an id, or `other`. */
  name: string
  heading: ReactNode
  saved: readonly SavedAddressView[]
  chosen: string
  /** The fields of an address that is typed. */
  children: ReactNode
}

/** One of the addresses that the account keeps, or another one that is typed. */
export function AddressChoice({ name, heading, saved, chosen, children }: AddressChoiceProps) {
  const { t } = useLingui()
  const id = useId()
  const { locale, country } = useShop()
  if (saved.length === 0) return <div className={styles.sendTo}>{children}</div>
  const isKnown = saved.some((one) => one.id === chosen)
  return (
    <div className={styles.choice}>
      <div className={styles.options} role="radiogroup" aria-labelledby={id}>
        <span id={id} className={styles.heading}>
          {heading}
        </span>
        {saved.map(({ id: key, label, address }) => {
          const [street, ...lines] = addressLines(address, locale, country)
          return (
            <label key={key} className={styles.option}>
              <input type="radio" name={name} value={key} defaultChecked={key === chosen} />
              <Words
                title={label || street}
                note={(label ? [street, ...lines] : lines).join(', ')}
              />
            </label>
          )
        })}
        <label className={styles.option}>
          <input type="radio" name={name} value="other" defaultChecked={!isKnown} />
          <Words title={t`Another address`} />
        </label>
      </div>
      <div className={styles.another}>{children}</div>
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
