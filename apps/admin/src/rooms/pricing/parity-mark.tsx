import { useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconAlertTriangleFilled, IconFlagCheck } from '@tabler/icons-react'
import type { Parity } from './pricing-api.ts'
import { standingWords } from './pricing-words.ts'
import styles from './pricing.module.css'

export interface ParityMarkProps {
  row: Parity
  channelId: string
  onOpen: () => void
}

/** A price in one channel; what differs says so by a mark and in words. */
export function ParityMark({ row, channelId, onOpen }: ParityMarkProps) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const cell = row.cells.find((each) => each.channelId === channelId)
  if (!cell || cell.amount === null) {
    return (
      <span className={styles.quiet}>
        <span aria-hidden="true">–</span>
        <span className="rt-hidden">{t`Not for sale`}</span>
      </span>
    )
  }
  const { standing, amount } = cell
  const Icon = standing === 'flagged' ? IconAlertTriangleFilled : IconFlagCheck
  return (
    <button
      type="button"
      tabIndex={-1}
      className={styles.mark}
      data-standing={standing}
      title={i18n._(standingWords[standing])}
      onClick={onOpen}
    >
      {standing === 'same' ? null : <Icon size={14} aria-hidden="true" />}
      {standing === 'same' ? null : (
        <span className="rt-hidden">{i18n._(standingWords[standing])}</span>
      )}
      <Money value={{ amount, currency: row.currency }} locale={locale} />
    </button>
  )
}
