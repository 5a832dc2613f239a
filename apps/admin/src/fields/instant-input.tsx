import { TextInput } from '@mantine/core'

export interface InstantInputProps {
  label: string
  /** RFC 3339 in UTC; null where it is open. */
  value: string | null
  onChange: (value: string | null) => void
  /** What is wrong with it, in words. */
  fault?: string | undefined
}

/** A moment on the reader's own clock. */
export function InstantInput({ label, value, onChange, fault }: InstantInputProps) {
  return (
    <TextInput
      type="datetime-local"
      label={label}
      error={fault}
      value={value === null ? '' : local(value)}
      onChange={({ currentTarget: { value: said } }) =>
        onChange(said === '' ? null : new Date(said).toISOString())
      }
    />
  )
}

function local(instant: string): string {
  const at = new Date(instant)
  const shifted = new Date(at.getTime() - at.getTimezoneOffset() * 60_000)
  return shifted.toISOString().slice(0, 16)
}
