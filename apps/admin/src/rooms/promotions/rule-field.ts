import type { Field } from '@redthread/pricing/promotions/field'
import { createContext, type ComponentType } from 'react'

export interface RuleFieldProps {
  field: Field
  /** Where it stands in the promotion. */
  path: string
  value: unknown
  onChange: (value: unknown) => void
}

/**
 * The control that lists of rules draw their parameters with. Some parameters are lists of rules
 * themselves, so that the two would otherwise import each other.
 */
export const RuleField = createContext<ComponentType<RuleFieldProps>>(() => null)
