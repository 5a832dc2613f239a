import { Trans, useLingui } from '@lingui/react/macro'
import { savedAs } from '../../views/saved-as.ts'
import { usePage } from '../../views/use-page.ts'
import { AddressFields } from '../address-fields.tsx'
import { AddressChoice } from './address-choice.tsx'
import styles from './checkout-form.module.css'
import type { CheckoutStepProps } from './who-step.tsx'

/** Where it is sent: an address that the account keeps, or one that is typed. */
export function SendTo({ checkout, faults, typed }: CheckoutStepProps) {
  const { t } = useLingui()
  const { cart, format, countries, saved } = checkout
  const chosen = typed['saved'] ?? savedAs(cart.address, saved)
  return (
    <div role="group" aria-label={t`Address`} className={styles.sendTo}>
      <AddressChoice name="saved" heading={<Trans>Send it to</Trans>} saved={saved} chosen={chosen}>
        <AddressFields
          format={format}
          countries={countries}
          address={saved.some(({ id }) => id === chosen) ? null : cart.address}
          faults={faults}
          typed={typed}
        />
        <KeepIt isTicked={typed['keep'] !== undefined} />
      </AddressChoice>
    </div>
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
