import { Trans, useLingui } from '@lingui/react/macro'
import { Drawer } from '@mantine/core'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import { Money } from '@redthread/ui/money'
import { Thread, type ThreadKnot } from '@redthread/ui/thread'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import type { Frozen } from './pricing-api.ts'
import { omnibusWords } from './pricing-words.ts'
import styles from './pricing.module.css'
import { useChannels } from './use-channels.ts'

const sourceWords: Record<string, MessageDescriptor> = {
  price: msg`A price was written down`,
  price_list: msg`A price list`,
  backfill: msg`The price when the record began`,
  promotion: msg`A promotion`,
}

/** The thirty days before a reduction as a thread: every price in effect, the lowest marked. */
export function EvidenceSheet({ frozen, onClose }: { frozen: Frozen; onClose: () => void }) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const { moment } = useFormats()
  const { nameOf } = useChannels()
  const { currency, evidence, windowStart, reductionStart, prior, current, rule } = frozen
  const money = (amount: number | null) =>
    amount === null ? (
      <Trans>Not for sale</Trans>
    ) : (
      <Money value={{ amount, currency }} locale={locale} />
    )
  const told = (omnibusWords as Record<string, MessageDescriptor>)[rule]
  const before = evidence.filter(({ effectiveFrom }) => effectiveFrom <= windowStart)
  const inside = evidence.filter(({ effectiveFrom }) => effectiveFrom > windowStart)
  const knot = (entry: Frozen['evidence'][number], at: number): ThreadKnot => ({
    key: `${entry.effectiveFrom} ${at}`,
    state: entry.amount !== null && entry.amount === prior ? 'here' : 'done',
    title: (
      <>
        {money(entry.amount)}
        {entry.amount !== null && entry.amount === prior ? (
          <strong className={styles.lowest}>
            <Trans>the lowest</Trans>
          </strong>
        ) : null}
      </>
    ),
    note: (
      <>
        {moment(entry.effectiveFrom)} ·{' '}
        {sourceWords[entry.source] ? i18n._(sourceWords[entry.source]!) : entry.source}
      </>
    ),
  })
  const knots: ThreadKnot[] = [
    ...before.map(knot),
    { key: 'opens', state: 'done', title: t`The window opens`, note: moment(windowStart) },
    ...inside.map(knot),
    {
      key: 'reduced',
      state: 'done',
      title: <Trans>Reduced to {money(current)}</Trans>,
      note: moment(reductionStart),
    },
  ]
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={<Trans>How the prior price is proved</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div className={styles.stack}>
        <header className={styles.article}>
          <strong>{nameOf(frozen.channelId)}</strong>
          <code>{frozen.sku}</code>
        </header>
        <p className={styles.sum}>
          <span className="rt-hidden">{t`Prior price`}</span>
          {prior === null ? (
            '–'
          ) : (
            <Money value={{ amount: prior, currency }} locale={locale} size="large" />
          )}
          <span className={styles.quiet}>{told ? i18n._(told) : rule}</span>
        </p>
        <Thread knots={knots} label={t`Prices in the window`} />
        <p className={styles.quiet}>
          <Trans>Recorded {moment(frozen.frozenAt)}; nothing that happens later changes it.</Trans>
        </p>
      </div>
    </Drawer>
  )
}
