import { Trans, useLingui } from '@lingui/react/macro'
import { Anchor, Select, UnstyledButton } from '@mantine/core'
import { DatesFilter } from '../../fields/dates-filter.tsx'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { DataTable } from '@redthread/workbench/parts/data-table'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconDownload } from '@tabler/icons-react'
import { ArticlePicker } from './article-picker.tsx'
import { EvidenceSheet } from './evidence-sheet.tsx'
import { evidenceKey, readEvidence, type EvidenceWish } from './pricing-api.ts'
import styles from './pricing.module.css'
import { useChannels } from './use-channels.ts'

/** Prior prices as they were frozen when reductions began, each with all that proves it. */
export function Component() {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { day } = useFormats()
  const { choices, nameOf } = useChannels()
  const [variantId, setVariant] = useUrlState('article')
  const [channelId, setChannel] = useUrlState('channel')
  const [from, setFrom] = useUrlState('from')
  const [until, setUntil] = useUrlState('until')
  const [openId, setOpen] = useUrlState('entry')
  const wish: EvidenceWish = {
    ...(variantId && { variantId }),
    ...(channelId && { channelId }),
    ...(from && { from: `${from}T00:00:00Z` }),
    ...(until && { until: `${until}T23:59:59Z` }),
  }
  const list = useCursorList([...evidenceKey, wish], (after) => readEvidence(wish, after))
  const open = list.rows.find(({ id }) => id === openId)
  const query = new URLSearchParams({ ...wish }).toString()
  return (
    <>
      <div className={styles.filters} role="search">
        <ArticlePicker value={variantId} onChange={setVariant} />
        <Select
          aria-label={t`Channel`}
          placeholder={t`Every channel`}
          clearable
          clearButtonProps={{ 'aria-label': t`Every channel` }}
          data={choices}
          value={channelId || null}
          onChange={(next) => setChannel(next ?? '')}
        />
        <DatesFilter label={t`Reduced between`} {...{ from, until, setFrom, setUntil }} />
        <Anchor
          href={`/v1/prior-prices/export.csv?${query}`}
          download
          className={styles.download ?? ''}
        >
          <IconDownload size={16} stroke={1.7} aria-hidden="true" />
          <Trans>Export as CSV</Trans>
        </Anchor>
      </div>
      <DataTable
        label={t`Prior prices`}
        list={list}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'sku',
            label: <Trans>SKU</Trans>,
            cell: ({ id, sku, variantId: fallback }) => (
              <UnstyledButton className={styles.opener ?? ''} onClick={() => setOpen(id)}>
                <code>{sku || fallback}</code>
              </UnstyledButton>
            ),
          },
          {
            key: 'where',
            label: <Trans>Channel</Trans>,
            cell: (row) => `${nameOf(row.channelId)} · ${row.country}`,
          },
          {
            key: 'start',
            label: <Trans>Reduced since</Trans>,
            cell: ({ reductionStart }) => day(reductionStart),
          },
          {
            key: 'current',
            label: <Trans>Price</Trans>,
            figures: true,
            cell: ({ current, currency }) =>
              current === null ? (
                '–'
              ) : (
                <Money value={{ amount: current, currency }} locale={locale} />
              ),
          },
          {
            key: 'prior',
            label: <Trans>Prior price</Trans>,
            figures: true,
            cell: ({ prior, currency }) =>
              prior === null ? '–' : <Money value={{ amount: prior, currency }} locale={locale} />,
          },
          {
            key: 'frozen',
            label: <Trans>Recorded</Trans>,
            cell: ({ frozenAt }) => day(frozenAt),
          },
        ]}
        empty={
          <EmptyState title={<Trans>No prior price is recorded here</Trans>}>
            <Trans>
              When a price is reduced, the lowest of the 30 days before is kept as proof.
            </Trans>
          </EmptyState>
        }
      />
      {open ? <EvidenceSheet frozen={open} onClose={() => setOpen('')} /> : null}
    </>
  )
}
