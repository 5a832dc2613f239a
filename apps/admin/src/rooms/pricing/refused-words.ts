import { i18n } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PriceFault } from '@redthread/contract/pricing'
import { faultWords } from './pricing-words.ts'

/** Why a price row was left out, in the language on screen. */
export function refusedWords(code: PriceFault | undefined): string {
  return i18n._(code ? faultWords[code] : msg`The server left it out`)
}
