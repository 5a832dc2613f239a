import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { DataTable } from '@redthread/workbench/parts/data-table'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import {
  declareException,
  exceptionsKey,
  readExceptions,
  withdrawException,
  type Exception,
} from './pricing-api.ts'
import styles from './pricing.module.css'
import { useChannels } from './use-channels.ts'

/** Differences between channels that somebody has declared: where, why, until when. */
export function Component() {
  const { t } = useLingui()
  const { day } = useFormats()
  const may = useMay()
  const { choices, nameOf } = useChannels()
  const [channelId, setChannel] = useUrlState('channel')
  const filter = channelId ? { channelId } : {}
  const list = useCursorList([...exceptionsKey, filter], (after) => readExceptions(filter, after))
  const end = useEnd()
  return (
    <>
      <div className={styles.filters} role="search">
        <Select
          aria-label={t`Channel`}
          placeholder={t`Every channel`}
          clearable
          clearButtonProps={{ 'aria-label': t`Every channel` }}
          data={choices}
          value={channelId || null}
          onChange={(next) => setChannel(next ?? '')}
        />
      </div>
      <DataTable
        label={t`Exceptions`}
        list={list}
        rowKey={({ id }) => id}
        columns={[
          {
            key: 'what',
            label: <Trans>What</Trans>,
            cell: ({ variantId, sku }) =>
              variantId === null ? <Trans>Every article</Trans> : <code>{sku ?? variantId}</code>,
          },
          { key: 'where', label: <Trans>Channel</Trans>, cell: (row) => nameOf(row.channelId) },
          { key: 'why', label: <Trans>Why it differs</Trans>, cell: ({ reason }) => reason },
          {
            key: 'until',
            label: <Trans>Until</Trans>,
            cell: ({ until }) => (until ? day(until) : <Trans>Further notice</Trans>),
          },
          { key: 'since', label: <Trans>Declared</Trans>, cell: (row) => day(row.declaredAt) },
          ...(may('pricing:write')
            ? [
                {
                  key: 'end',
                  label: <span className="rt-hidden">{t`Actions`}</span>,
                  cell: (row: Exception) => (
                    <Button
                      variant="default"
                      size="compact-sm"
                      loading={end.isPending && end.variables.id === row.id}
                      onClick={() => end.mutate(row)}
                    >
                      <Trans>End</Trans>
                    </Button>
                  ),
                },
              ]
            : []),
        ]}
        empty={
          <EmptyState
            title={<Trans>No exception is declared</Trans>}
            action={
              <Button component={Link} to="/prices/parity" variant="default">
                <Trans>See where prices differ</Trans>
              </Button>
            }
          >
            <Trans>A channel may ask another price once somebody has said why.</Trans>
          </EmptyState>
        }
      />
    </>
  )
}

function useEnd() {
  const queries = useQueryClient()
  const stale = () => void queries.invalidateQueries({ queryKey: ['prices'] })
  return useMutation({
    mutationFn: ({ id }: Exception) => withdrawException(id),
    onSuccess: (_nothing, { channelId, variantId, reason, until }) => {
      stale()
      sayDone(<Trans>The exception is ended</Trans>, () => {
        const again = { channelId, ...(variantId === null ? {} : { variantId }), reason, until }
        declareException(again).then(stale, sayProblem)
      })
    },
    onError: sayProblem,
  })
}
