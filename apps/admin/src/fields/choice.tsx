import { useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'

export interface ChoiceProps {
  /** What it says while nothing is chosen. */
  label: string
  value: string | null
  onChange: (value: string) => void
  choices: readonly { value: string; label: string }[] | undefined
}

/** Narrows a list to one value; empty it stands for all. */
export function Choice({ label, value, onChange, choices = [] }: ChoiceProps) {
  const { t } = useLingui()
  return (
    <Select
      aria-label={label}
      placeholder={label}
      clearable
      clearButtonProps={{ 'aria-label': t`Clear: ${label}` }}
      searchable={choices.length > 8}
      data={choices}
      value={value}
      onChange={(next) => onChange(next ?? '')}
    />
  )
}
