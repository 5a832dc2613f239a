import { useLingui } from '@lingui/react/macro'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { PlainTable } from '../../fields/plain-table.tsx'
import type { Day } from './stock-api.ts'

/** The days on which something moved, in figures, the latest first. */
export function StockDays({ days }: { days: readonly Day[] }) {
  const { t } = useLingui()
  const { count, day } = useFormats()
  const moved = days.filter((each, place) => {
    const { received, sold, returned, other } = each
    return place === days.length - 1 || received + sold + returned > 0 || other !== 0
  })
  return (
    <PlainTable
      label={t`Stock day by day`}
      head={[
        { key: 'day', label: t`Day` },
        { key: 'received', label: t`Received`, figures: true },
        { key: 'sold', label: t`Sold`, figures: true },
        { key: 'back', label: t`Came back`, figures: true },
        { key: 'other', label: t`Other`, figures: true },
        { key: 'end', label: t`At the end`, figures: true },
      ]}
    >
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
    </PlainTable>
  )
}
