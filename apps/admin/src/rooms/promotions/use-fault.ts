import { useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { createContext, use } from 'react'
import { promotionFaultWords, type PromotionFaults } from './promotion-faults.ts'

export const FaultsContext = createContext<PromotionFaults>(new Map())

/** What is wrong at a place of the promotion, in words; undefined where nothing is. */
export function useFault(path: string): string | undefined {
  const { i18n } = useLingui()
  const code = use(FaultsContext).get(path)
  if (code === undefined) return undefined
  const words: Record<string, MessageDescriptor> = promotionFaultWords
  return i18n._(words[code] ?? promotionFaultWords.wrong_type)
}
