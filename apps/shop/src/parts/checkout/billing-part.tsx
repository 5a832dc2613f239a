import { Trans, useLingui } from '@lingui/react/macro'
import type { FormatView } from '../../views/checkout-view.ts'
import { savedAs } from '../../views/saved-as.ts'
import { AddressFields } from '../address-fields.tsx'
import { TextField } from '../text-field.tsx'
import { AddressChoice } from './address-choice.tsx'
import styles from './checkout-form.module.css'
import { Fold } from './fold.tsx'
import type { CheckoutStepProps } from './who-step.tsx'

/** To whom it is billed: usually as it is sent; else an address of its own, or a company. */
export function BillingPart({
  checkout: { cart, countries, saved },
  format,
  faults,
  typed,
}: CheckoutStepProps & { format: FormatView }) {
  const isTyped = typed['billing.country'] !== undefined
  const chosen = typed['billing.saved'] ?? savedAs(cart.billingAddress, saved)
  const isSame = isTyped ? typed['billing.same'] !== undefined : cart.billingAddress === null
  return (
    <fieldset disabled={cart.state === 'frozen'} className={styles.billing}>
      <legend>
        <Trans>Billing address</Trans>
      </legend>
      <label className={styles.check}>
        <input type="checkbox" name="billing.same" defaultChecked={isSame} />
        <SameWords />
      </label>
      <div className={styles.own}>
        <AddressChoice
          name="billing.saved"
          heading={<Trans>Bill it to</Trans>}
          saved={saved}
          chosen={chosen}
        >
          <AddressFields
            prefix="billing."
            format={format}
            countries={countries}
            address={saved.some(({ id }) => id === chosen) ? null : cart.billingAddress}
            faults={faults}
            typed={typed}
          />
        </AddressChoice>
      </div>
      <Company contact={cart.contact} faults={faults} typed={typed} />
    </fieldset>
  )
}

/** Whoever collects has no delivery address that it could be the same as. */
function SameWords() {
  return (
    <>
      <span className={styles.ifSent}>
        <Trans>Same as the delivery address</Trans>
      </span>
      <span className={styles.ifCollected}>
        <Trans>None: my name on the receipt is enough</Trans>
      </span>
    </>
  )
}

type CompanyProps = Pick<CheckoutStepProps, 'faults' | 'typed'> & {
  contact: CheckoutStepProps['checkout']['cart']['contact']
}

function Company({ contact, faults, typed }: CompanyProps) {
  const { t } = useLingui()
  const company = typed['company'] ?? contact.company ?? ''
  const vatId = typed['vatId'] ?? contact.vatId ?? ''
  const fault = faults['vatId']
  return (
    <Fold
      icon="paper"
      summary={<Trans>I buy for a company</Trans>}
      open={company !== '' || vatId !== '' || fault !== undefined}
    >
      <div className={styles.pair}>
        <TextField
          label={t`Company`}
          name="company"
          autoComplete="organization"
          defaultValue={company}
        />
        <TextField
          label={t`VAT ID (if any)`}
          name="vatId"
          autoComplete="off"
          maxLength={30}
          defaultValue={vatId}
          fault={fault === 'wrong' ? t`This is no VAT ID: please look at its digits.` : fault}
        />
      </div>
    </Fold>
  )
}
