import { Trans, useLingui } from '@lingui/react/macro'
import { SegmentedControl, Select } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useNow } from '@redthread/workbench/words/use-now'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { PlainTable } from '../../fields/plain-table.tsx'
import { readTaxRates } from './pricing-api.ts'
import styles from './pricing.module.css'
import { rankOf, standingOf, taxClassWords, type RateStanding } from './tax-words.ts'

/** The rates of value-added tax by country and class, with the dates on which they change. */
export function Component() {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const { day } = useFormats()
  const [country, setCountry] = useUrlState('country')
  const [show, setShow] = useUrlState('show', 'now')
  const now = useNow(3_600_000)
  const rates = useQuery({ queryKey: ['tax-rates'], queryFn: readTaxRates, staleTime: 3_600_000 })
  if (rates.error) {
    return <ProblemState error={rates.error} onRetry={() => void rates.refetch()} />
  }
  if (!rates.data) return <Skeleton lines={12} height="28px" />
  const names = new Intl.DisplayNames(locale, { type: 'region' })
  const nameOf = (code: string) => names.of(code) ?? code
  const countries = [...new Set(rates.data.items.map((rate) => rate.country))].toSorted((a, b) =>
    nameOf(a).localeCompare(nameOf(b), locale),
  )
  const shown = rates.data.items
    .filter((rate) => country === '' || rate.country === country)
    .map((rate) => ({ ...rate, standing: standingOf(rate, now) }))
    .filter(({ standing }) => show === 'all' || standing !== 'past')
    .toSorted((a, b) => rankOf(a.taxClass) - rankOf(b.taxClass))
  const byCountry = Map.groupBy(shown, (rate) => rate.country)
  const percent = (basisPoints: number) =>
    (basisPoints / 10_000).toLocaleString(locale, { style: 'percent', maximumFractionDigits: 2 })
  const standingWords: Record<RateStanding, string> = {
    past: t`Over`,
    now: t`In force`,
    ahead: t`To come`,
  }
  return (
    <>
      <div className={styles.filters} role="search">
        <Select
          aria-label={t`Country`}
          placeholder={t`Every country`}
          clearable
          clearButtonProps={{ 'aria-label': t`Every country` }}
          searchable
          data={countries.map((value) => ({ value, label: nameOf(value) }))}
          value={country || null}
          onChange={(next) => setCountry(next ?? '')}
        />
        <SegmentedControl
          aria-label={t`Which rates`}
          data={[
            { value: 'now', label: t`Now and to come` },
            { value: 'all', label: t`With past ones` },
          ]}
          value={show}
          onChange={setShow}
        />
      </div>
      {shown.length === 0 ? (
        <EmptyState title={<Trans>No rate here</Trans>}>
          <Trans>Choose another country, or show past rates too.</Trans>
        </EmptyState>
      ) : (
        <div className={styles.taxes}>
          <PlainTable
            label={t`Tax rates`}
            head={[
              { key: 'country', label: t`Country` },
              { key: 'class', label: t`Class` },
              { key: 'rate', label: t`Rate`, figures: true },
              { key: 'from', label: t`From` },
              { key: 'until', label: t`Until` },
              { key: 'source', label: t`Source` },
            ]}
          >
            {countries.map((code) => {
              const rows = byCountry.get(code) ?? []
              return rows.length === 0 ? null : (
                <tbody key={code}>
                  {rows.map((rate, at) => (
                    <tr key={`${rate.taxClass} ${rate.validFrom}`} data-standing={rate.standing}>
                      {at === 0 ? (
                        <th scope="rowgroup" rowSpan={rows.length}>
                          {nameOf(code)}
                        </th>
                      ) : null}
                      <td>
                        {taxClassWords[rate.taxClass]
                          ? i18n._(taxClassWords[rate.taxClass]!)
                          : rate.taxClass}
                      </td>
                      <td data-figures>{percent(rate.basisPoints)}</td>
                      <td>
                        {day(rate.validFrom)}{' '}
                        {rate.standing === 'now' ? null : (
                          <Status tone={rate.standing === 'ahead' ? 'thread' : 'neutral'}>
                            {standingWords[rate.standing]}
                          </Status>
                        )}
                      </td>
                      <td>
                        {rate.validUntil ? day(rate.validUntil) : <Trans>Further notice</Trans>}
                      </td>
                      <td className={styles.quiet}>{rate.source}</td>
                    </tr>
                  ))}
                </tbody>
              )
            })}
          </PlainTable>
        </div>
      )}
    </>
  )
}
