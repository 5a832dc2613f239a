import { Trans, useLingui } from '@lingui/react/macro'
import { useFormats } from '@redthread/workbench/words/use-formats'
import type { Day } from './stock-api.ts'
import styles from './stock.module.css'

/** The days on which something moved, in figures, the latest first. */
export function StockDays({ days }: { days: readonly Day[] }) {
  const { t } = useLingui()
  const { count, day } = useFormats()
  const moved = days.filter((each, place) => {
    const { received, sold, returned, other } = each
    return place === days.length - 1 || received + sold + returned > 0 || other !== 0
  })
  return (
    <div className={styles.plain} tabIndex={0} role="region" aria-label={t`Stock day by day`}>
      <table>
        <thead>
          <tr>
            <th scope="col">
              <Trans>Day</Trans>
            </th>
            <th scope="col" data-figures>
              <Trans>Received</Trans>
            </th>
            <th scope="col" data-figures>
              <Trans>Sold</Trans>
            </th>
            <th scope="col" data-figures>
              <Trans>Came back</Trans>
            </th>
            <th scope="col" data-figures>
              <Trans>Other</Trans>
            </th>
            <th scope="col" data-figures>
              <Trans>At the end</Trans>
            </th>
          </tr>
        </thead>
        <tbody>
          {moved.toReversed().map((each) => (
            <tr key={each.day}>
              <th scope="row">{day(each.day)}</th>
              <td data-figures>{count(each.received)}</td>
              <td data-figures>{count(each.sold)}</td>
              <td data-figures>{count(each.returned)}</td>
              <td data-figures>{count(each.other)}</td>
              <td data-figures>{count(each.closing)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
