import { Trans, useLingui } from '@lingui/react/macro'
import type { ImportReport } from '@redthread/contract/integrations'
import { Status, type Tone } from '@redthread/ui/status'
import { Section } from '@redthread/workbench/parts/section'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import type { ReactNode } from 'react'
import { reasonWords } from './import-words.ts'
import styles from './imports.module.css'

export interface ReportPartProps {
  title: ReactNode
  report: ImportReport
}

const tones: Record<ImportReport['samples'][number]['outcome'], Tone> = {
  created: 'positive',
  changed: 'thread',
  unchanged: 'neutral',
  refused: 'critical',
}

/** Every row of the file in exactly one place, what came of the products, and why not. */
export function ReportPart({ title, report }: ReportPartProps) {
  const { t } = useLingui()
  const { count } = useFormats()
  const { locale } = useLanguage()
  const { rows, products, variants, prices, stock, pictures, reasons, samples } = report
  const outcome = {
    created: t`New`,
    changed: t`Changed`,
    unchanged: t`Unchanged`,
    refused: t`Refused`,
  }
  const why = Object.entries(reasons).toSorted(([, a], [, b]) => b - a)
  return (
    <Section title={title}>
      <dl className={styles.sums}>
        <Sum label={t`Rows read`} value={count(rows.read)} />
        <Sum label={t`Products new`} value={count(products.created)} />
        <Sum label={t`Products changed`} value={count(products.changed)} />
        <Sum label={t`Products unchanged`} value={count(products.unchanged)} />
        <Sum label={t`Variants`} value={count(variants)} />
        <Sum label={t`Prices`} value={count(prices.set + prices.unchanged)} />
        <Sum label={t`Stock`} value={count(stock)} />
        <Sum label={t`Pictures`} value={count(pictures)} />
        <Sum label={t`Rows refused`} value={count(rows.refused)} loud={rows.refused > 0} />
        <Sum label={t`Rows left out`} value={count(rows.skipped)} />
      </dl>
      {why.length > 0 ? (
        <ul className={styles.reasons} aria-label={t`Reasons`}>
          {why.map(([reason, times]) => (
            <li key={reason}>
              <span className="rt-figures">{count(times)}</span>
              {reasonWords(reason, locale)}
            </li>
          ))}
        </ul>
      ) : null}
      {samples.length > 0 ? (
        <ul className={styles.samples} aria-label={t`Examples`}>
          {samples.map((sample) => (
            <li key={`${sample.handle}:${sample.rows[0]}`}>
              <Status tone={tones[sample.outcome]}>{outcome[sample.outcome]}</Status>
              <span>{sample.title || sample.handle}</span>
              <span className={styles.quiet}>
                <Trans>
                  {sample.variants} variants, rows {sample.rows[0]}–{sample.rows[1]}
                </Trans>
              </span>
            </li>
          ))}
        </ul>
      ) : null}
    </Section>
  )
}

function Sum({ label, value, loud }: { label: string; value: string; loud?: boolean }) {
  return (
    <div data-loud={loud || undefined}>
      <dt>{label}</dt>
      <dd>{value}</dd>
    </div>
  )
}
