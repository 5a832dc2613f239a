import { Trans, useLingui } from '@lingui/react/macro'
import { Field } from '@redthread/ui/field'
import type { PostalAddress } from '@redthread/contract/address'
import type { AddressPart } from '@redthread/contract/delivery'
import { useEffect, useRef } from 'react'
import type { CountryView, FieldTexts, FormatView } from '../views/checkout-view.ts'
import type { OnWire } from '../views/on-wire.ts'
import styles from './address-fields.module.css'
import { TextField } from './text-field.tsx'

/** What stands before the names of the fields, so that a form can hold two addresses. */
export type AddressPrefix = '' | 'billing.'

export interface AddressFieldsProps {
  format: FormatView
  countries: readonly CountryView[]
  address: OnWire<PostalAddress> | null
  faults: FieldTexts
  /** What was typed where the page is drawn anew. */
  typed: FieldTexts
  prefix?: AddressPrefix
}

/** An address, asked for as addresses are written in that country; the group's name is around. */
export function AddressFields(props: AddressFieldsProps) {
  const { format, countries, faults, typed, prefix = '' } = props
  const select = useRef<HTMLSelectElement>(null)
  // Chosen on another device, or told anew by the server: without taking the keyboard away.
  useEffect(() => {
    if (select.current) select.current.value = format.country
  }, [format.country])
  return (
    <div className={styles.address}>
      <Field label={<Trans>Country</Trans>} error={faults[`${prefix}country`]}>
        {(control) => (
          <select
            {...control}
            ref={select}
            name={`${prefix}country`}
            autoComplete={prefix === '' ? 'country' : 'billing country'}
            defaultValue={typed[`${prefix}country`] ?? format.country}
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
          <Part key={part} {...props} part={part} required={required} />
        ))}
      </div>
    </div>
  )
}

interface PartProps extends AddressFieldsProps {
  part: AddressPart
  required: boolean
}

function Part({ part, required, format, faults, typed, address, prefix = '' }: PartProps) {
  const { t } = useLingui()
  const labels = { postalCode: t`Postal code`, city: t`Town`, region: t`Region` }
  const tokens = {
    ...{ postalCode: 'postal-code', city: 'address-level2', region: 'address-level1' },
  } as const
  const fills = (token: string) => (prefix === '' ? token : `billing ${token}`)
  if (part === 'lines') {
    return (
      <div className={styles.lines}>
        <TextField
          label={t`Street and number`}
          name={`${prefix}line1`}
          autoComplete={fills('address-line1')}
          defaultValue={typed[`${prefix}line1`] ?? address?.lines[0] ?? ''}
          fault={faults[`${prefix}lines`]}
        />
        <TextField
          label={t`Staircase, flat, care of (if any)`}
          name={`${prefix}line2`}
          autoComplete={fills('address-line2')}
          defaultValue={typed[`${prefix}line2`] ?? address?.lines[1] ?? ''}
        />
      </div>
    )
  }
  return (
    <div data-part={part}>
      <TextField
        label={required ? labels[part] : t`${labels[part]} (if any)`}
        name={`${prefix}${part}`}
        autoComplete={fills(tokens[part])}
        placeholder={part === 'postalCode' ? (format.postalCodeExample ?? undefined) : undefined}
        maxLength={part === 'postalCode' ? 12 : 80}
        defaultValue={typed[`${prefix}${part}`] ?? address?.[part] ?? ''}
        fault={faults[`${prefix}${part}`]}
      />
    </div>
  )
}
