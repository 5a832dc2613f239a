import { useLingui } from '@lingui/react/macro'
import { Group, TextInput } from '@mantine/core'
import { fieldText } from '@redthread/workbench/api/field-text'
import { CountrySelect } from './country-select.tsx'

/** An address of ours, as fields of a form that `addressOf` reads. */
export function AddressFields() {
  const { t } = useLingui()
  return (
    <>
      <TextInput label={t`Street and number`} name="street" required maxLength={120} />
      <Group grow>
        <TextInput label={t`Postal code`} name="postalCode" required maxLength={12} />
        <TextInput label={t`City`} name="city" required maxLength={80} />
      </Group>
      <CountrySelect />
    </>
  )
}

/** The address that was filled in. */
export function addressOf(form: HTMLFormElement) {
  const text = (field: string) => fieldText(form, field).trim()
  return {
    lines: [text('street')],
    postalCode: text('postalCode'),
    city: text('city'),
    region: null,
    country: text('country'),
  }
}
