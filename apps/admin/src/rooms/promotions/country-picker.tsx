import { MultiSelect } from '@mantine/core'
import { useCountries } from '../pricing/use-countries.ts'

export interface CountryPickerProps {
  label: string
  fault: string | undefined
  /** ISO 3166-1 alpha-2. */
  value: string[]
  onChange: (value: string[]) => void
}

/** Countries by name. */
export function CountryPicker({ label, fault, value, onChange }: CountryPickerProps) {
  return (
    <MultiSelect
      label={label}
      error={fault}
      data={useCountries()}
      searchable
      hidePickedOptions
      value={value}
      onChange={onChange}
    />
  )
}
