import { useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'

/** The countries that we sell in, as a field of a form. */
export function CountrySelect() {
  const { t } = useLingui()
  return (
    <Select
      label={t`Country`}
      name="country"
      allowDeselect={false}
      defaultValue="FI"
      data={[
        { value: 'FI', label: t`Finland` },
        { value: 'DK', label: t`Denmark` },
        { value: 'PL', label: t`Poland` },
      ]}
    />
  )
}
