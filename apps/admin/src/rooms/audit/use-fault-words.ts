import { useLingui } from '@lingui/react/macro'
import type { AuditFault } from '@redthread/contract/audit'
import { useFormats } from '@redthread/workbench/words/use-formats'

/** Says in the reader's language what does not hold in the chain. */
export function useFaultWords(): (fault: AuditFault) => string {
  const { t } = useLingui()
  const { count } = useFormats()
  return ({ kind, seq }) => {
    const place = count(seq ?? 0)
    const words: Record<AuditFault['kind'], string> = {
      changed: t`Entry ${place} is not what was sealed: it was changed, moved or slipped in.`,
      missing: t`From entry ${place} on, entries are missing.`,
      unsealed: t`An entry was never sealed: it was slipped in, or the sealing has stopped.`,
      anchor_broken: t`The log had once reached entry ${place} and no longer leads there: its end was cut or rewritten.`,
      anchor_forged: t`Somebody has rewritten the notes about the log in the data folder.`,
      anchor_missing: t`The data folder knows other logs, but not this one.`,
    }
    return words[kind]
  }
}
