import { Field } from '@redthread/ui/field'
import type { ComponentProps, ReactNode } from 'react'

export interface TextFieldProps extends Omit<ComponentProps<'input'>, 'name'> {
  label: ReactNode
  hint?: ReactNode
  name: string
  fault?: string | undefined
}

/** A line to be typed into, with what is wrong below it. */
export function TextField({ label, hint, fault, ...input }: TextFieldProps) {
  return (
    <Field label={label} hint={hint} error={fault}>
      {(control) => <input maxLength={120} {...input} {...control} />}
    </Field>
  )
}
