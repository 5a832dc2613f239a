import { auditCheck } from '#platform/audit/verify-audit.ts'
import type { Check } from '#platform/module.ts'
import { modules } from '../modules.ts'

/** Every check of `redthread verify`: the platform's own, then those that the modules bring. */
export const checks: readonly Check[] = [
  auditCheck,
  ...modules.flatMap((module) => module.checks ?? []),
]
