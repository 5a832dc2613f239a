import { Trans, useLingui } from '@lingui/react/macro'
import { Field } from '@redthread/ui/field'
import type { AddressPart } from '@redthread/contract/delivery'
import styles from './checkout-form.module.css'
import { TextField } from './text-field.tsx'
import type { CheckoutStepProps } from './who-step.tsx'

/** Where it is sent, asked for as addresses are written in that country. */
export function AddressFields({ checkout, faults, typed }: CheckoutStepProps) {
  const { cart, format, countries } = checkout
  const { address } = cart
  return (
    <div className={styles.address} role="group" aria-labelledby="where">
      <p id="where" className="rt-hidden">
        <Trans>Address</Trans>
      </p>
      <Field label={<Trans>Country</Trans>} error={faults['country']}>
        {(control) => (
          <select
            {...control}
            key={cart.country}
            name="country"
            autoComplete="country"
            defaultValue={typed['country'] ?? cart.country}
          >
            {countries.map(({ code, name }) => (
              <option key={code} value={code}>
                {name}
              </option>
            ))}
          </select>
        )}
      </Field>
      <div className={styles.parts}>
        {format.fields.map(({ part, required }) => (
          <Part
            key={part}
            part={part}
            required={required}
            example={part === 'postalCode' ? format.postalCodeExample : null}
            faults={faults}
            typed={typed}
            address={address}
          />
        ))}
      </div>
    </div>
  )
}

interface PartProps extends Pick<CheckoutStepProps, 'faults' | 'typed'> {
  part: AddressPart
  required: boolean
  example: string | null
  address: CheckoutStepProps['checkout']['cart']['address']
}

function Part({ part, required, example, faults, typed, address }: PartProps) {
  const { t } = useLingui()
  const labels = { postalCode: t`Postal code`, city: t`Town`, region: t`Region` }
  const tokens = {
    ...{ postalCode: 'postal-code', city: 'address-level2', region: 'address-level1' },
  } as const
  if (part === 'lines') {
    return (
      <div className={styles.lines}>
        <TextField
          label={t`Street and number`}
          name="line1"
          autoComplete="address-line1"
          defaultValue={typed['line1'] ?? address?.lines[0] ?? ''}
          fault={faults['lines']}
        />
        <TextField
          label={t`Staircase, flat, care of (if any)`}
          name="line2"
          autoComplete="address-line2"
          defaultValue={typed['line2'] ?? address?.lines[1] ?? ''}
        />
      </div>
    )
  }
  return (
    <div data-part={part}>
      <TextField
        label={required ? labels[part] : t`${labels[part]} (if any)`}
        name={part}
        autoComplete={tokens[part]}
        placeholder={example ?? undefined}
        maxLength={part === 'postalCode' ? 12 : 80}
        defaultValue={typed[part] ?? address?.[part] ?? ''}
        fault={faults[part]}
      />
    </div>
  )
}
