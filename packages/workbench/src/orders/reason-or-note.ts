import type { I18n } from '@lingui/core'
import { cancelReasonWords } from '../words/order-words.ts'

/** A reason of ours in words; whatever else was written down as it stands. */
export function reasonOrNote(said: string, i18n: I18n): string {
  const known = Object.entries(cancelReasonWords).find(
    ([code]) => said === code || said.startsWith(`${code}: `),
  )
  if (known === undefined) return said
  const [code, words] = known
  return `${i18n._(words)}${said.slice(code.length)}`
}
