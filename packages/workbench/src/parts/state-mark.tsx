import { useLingui } from '@lingui/react'
import { Status } from '@redthread/ui/status'
import type { StateWords } from '../words/order-words.ts'

/** A state in its words and tone. */
export function StateMark({ words: { label, tone } }: { words: StateWords }) {
  const { i18n } = useLingui()
  return <Status tone={tone}>{i18n._(label)}</Status>
}
