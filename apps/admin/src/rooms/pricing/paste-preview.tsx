import { Plural, useLingui } from '@lingui/react/macro'
import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { PriceReport } from '@redthread/contract/pricing'
import { Money } from '@redthread/ui/money'
import { Status } from '@redthread/ui/status'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { PlainTable } from '../../fields/plain-table.tsx'
import { faultWords, outcomeWords } from './pricing-words.ts'
import styles from './pricing.module.css'
import type { PastedLine, PasteFault } from './read-pasted.ts'

const pasteWords: Record<PasteFault, MessageDescriptor> = {
  no_sku: msg`The SKU is missing`,
  currency: msg`We do not know this currency`,
  amount: msg`This is no amount`,
  quantity: msg`Pieces are whole numbers from one on`,
  too_many: msg`At most 5,000 lines at once`,
}

const SHOWN = 200

export interface PastePreviewProps {
  lines: readonly PastedLine[]
  /** What would come of the lines that mean something, in their order; empty while it is asked. */
  outcomes: PriceReport['outcomes']
}

/** What would come of each pasted line; what is left out comes first. */
export function PastePreview({ lines, outcomes }: PastePreviewProps) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  if (lines.length === 0) return null
  let place = 0
  const judged = lines.map((line) => {
    const outcome = line.row === null ? undefined : outcomes[place++]
    const out = line.fault !== null || outcome?.outcome === 'refused'
    return { line, outcome, out }
  })
  const shown = [...judged.filter(({ out }) => out), ...judged.filter(({ out }) => !out)]
  return (
    <>
      <PlainTable
        label={t`What would come of it`}
        head={[
          { key: 'line', label: t`Line` },
          { key: 'sku', label: t`SKU` },
          { key: 'price', label: t`Price`, figures: true },
          { key: 'outcome', label: t`Outcome` },
        ]}
      >
        <tbody>
          {shown.slice(0, SHOWN).map(({ line: { number, text, row, fault }, outcome }) => (
            <tr key={number}>
              <td>{number}</td>
              <td>{row ? <code>{row.sku}</code> : text}</td>
              <td data-figures>
                {row === null || row.amount === null ? (
                  '–'
                ) : (
                  <Money value={{ amount: row.amount, currency: row.currency }} locale={locale} />
                )}
                {row && (row.minQuantity ?? 1) > 1 ? ` · ${row.minQuantity}+` : null}
              </td>
              <td>
                {fault ? (
                  <Status tone="critical">{i18n._(pasteWords[fault])}</Status>
                ) : outcome ? (
                  <Status tone={outcomeWords[outcome.outcome].tone}>
                    {i18n._(
                      outcome.code ? faultWords[outcome.code] : outcomeWords[outcome.outcome].label,
                    )}
                  </Status>
                ) : (
                  '…'
                )}
              </td>
            </tr>
          ))}
        </tbody>
      </PlainTable>
      {shown.length > SHOWN ? (
        <p className={styles.quiet}>
          <Plural value={shown.length - SHOWN} one="# more line" other="# more lines" />
        </p>
      ) : null}
    </>
  )
}
