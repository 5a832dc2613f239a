import { Trans, useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import styles from './promotions.module.css'
import type { UsageProps } from './usage-bars.tsx'

/** Uses per day in figures, the latest first. */
export function UsageTable({ days, currency }: UsageProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { count, day } = useFormats()
  return (
    <div className={styles.used} tabIndex={0} role="region" aria-label={t`Uses per day`}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Day</Trans>
            </th>
            <th scope="col">
              <Trans>Uses</Trans>
            </th>
            <th scope="col">
              <Trans>Given</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {days
            .toSorted((a, b) => (a.day < b.day ? 1 : -1))
            .map((each) => (
              <tr key={each.day}>
                <th scope="row">{day(each.day)}</th>
                <td>{count(each.uses)}</td>
                <td>
                  <Money value={{ amount: each.discount, currency }} locale={locale} />
                </td>
              </tr>
            ))}
        </tbody>
      </table>
    </div>
  )
}
