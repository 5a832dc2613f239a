import type { Fault } from './fault.ts'

/** A variant as far as it can clash with its neighbors. */
export interface PickedVariant {
  readonly row: number
  readonly picks: readonly string[]
}

/**
 * What is wrong with the options of a product's variants taken together: one says nothing for an
 * option, two say the same, or there are more than a product may have.
 */
export function variantFaults(
  names: readonly string[],
  variants: readonly PickedVariant[],
): Fault[] {
  const faults: Fault[] = []
  const first = variants[0]?.row ?? 0
  if (variants.length > 2_048 || names.length > 10) {
    faults.push(fault(first, [String(variants.length), 'too_many_variants']))
  }
  const taken = new Set<string>()
  for (const { row, picks } of variants) {
    if (names.some((_, at) => (picks[at] ?? '') === '')) {
      faults.push(fault(row, [picks.join(' / '), 'missing_option']))
      continue
    }
    const key = picks.slice(0, names.length).join('\u0000').toLowerCase()
    if (taken.has(key)) faults.push(fault(row, [picks.join(' / '), 'duplicate_options']))
    taken.add(key)
  }
  return faults
}

function fault(row: number, [value, reason]: [string, string]): Fault {
  return { row, column: null, value: value.slice(0, 200), reason, soft: false }
}
