import { Plural, Trans } from '@lingui/react/macro'
import type { AvailabilityWord } from '@redthread/contract/inventory'
import { Status, type Tone } from '@redthread/ui/status'

export interface StockWordsProps {
  word: AvailabilityWord
  /** Told only where few are left. */
  left: number | null
}

const tones: Record<AvailabilityWord, Tone> = {
  in_stock: 'positive',
  few_left: 'caution',
  backorder: 'thread',
  preorder: 'thread',
  out_of_stock: 'neutral',
}

/** How much there is, as a person says it. */
export function StockWords({ word, left }: StockWordsProps) {
  return (
    <Status tone={tones[word]}>
      {word === 'in_stock' ? (
        <Trans>in stock</Trans>
      ) : word === 'few_left' ? (
        left === null ? (
          <Trans>few left</Trans>
        ) : (
          <Plural value={left} one="# left" other="# left" />
        )
      ) : word === 'backorder' ? (
        <Trans>on its way</Trans>
      ) : word === 'preorder' ? (
        <Trans>to be ordered ahead</Trans>
      ) : (
        <Trans>sold out</Trans>
      )}
    </Status>
  )
}
