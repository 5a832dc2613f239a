import { optional, type Field } from './field.ts'

/** What every condition on lines may say besides its own. */
export const lineFields: readonly Field[] = [
  optional('atLeast', 'count', { min: 1 }),
  optional('except', 'flag'),
]
