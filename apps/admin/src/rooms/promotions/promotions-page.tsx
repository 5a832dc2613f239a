import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { promotionStates } from '@redthread/contract/promotions'
import { EmptyState } from '@redthread/ui/empty-state'
import { Status } from '@redthread/ui/status'
import { useLive } from '@redthread/workbench/live/use-live'
import { DataTable } from '@redthread/workbench/parts/data-table'
import { Page } from '@redthread/workbench/parts/page'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconSearch } from '@tabler/icons-react'
import { Link, useNavigate } from 'react-router'
import { classWords, stateWords } from './promotion-words.ts'
import { promotionsKey, readPromotions } from './promotions-api.ts'
import styles from './promotions.module.css'

/** Every promotion: what runs, what is planned, how often each was used. */
export function Component() {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const { day, count } = useFormats()
  const may = useMay()
  const go = useNavigate()
  const [q, setQ] = useUrlState('q')
  const [state, setState] = useUrlState('state')
  const [words] = useDebouncedValue(q.trim(), 180)
  const chosen = promotionStates.find((each) => each === state)
  const filter = { ...(words ? { q: words } : {}), ...(chosen ? { state: chosen } : {}) }
  const list = useCursorList([...promotionsKey, 'list', filter], (after) =>
    readPromotions(filter, after),
  )
  useLive('promotions', promotionsKey)
  useShortcut('n', <Trans>New promotion</Trans>, () => void go('/promotions/new'))
  return (
    <Page
      title={<Trans>Promotions</Trans>}
      lead={<Trans>What is given, to whom and when; each says why it applies or not.</Trans>}
      actions={
        may('promotions:write') ? (
          <Button component={Link} to="/promotions/new">
            <Trans>New promotion</Trans>
          </Button>
        ) : null
      }
    >
      <div className={styles.filters} role="search">
        <TextInput
          aria-label={t`Find a promotion`}
          placeholder={t`Find a promotion`}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <Select
          aria-label={t`State`}
          placeholder={t`Every state`}
          clearable
          clearButtonProps={{ 'aria-label': t`Every state` }}
          data={promotionStates.map((value) => ({ value, label: i18n._(stateWords[value].label) }))}
          value={state || null}
          onChange={(next) => setState(next ?? '')}
        />
      </div>
      <DataTable
        label={t`Promotions`}
        list={list}
        rowKey={({ id }) => id}
        to={({ id }) => `/promotions/${id}`}
        columns={[
          { key: 'name', label: <Trans>Name</Trans>, cell: ({ name }) => name[locale] },
          {
            key: 'state',
            label: <Trans>State</Trans>,
            cell: (row) => (
              <Status tone={stateWords[row.state].tone}>
                {i18n._(stateWords[row.state].label)}
              </Status>
            ),
          },
          {
            key: 'class',
            label: <Trans>Takes off</Trans>,
            cell: (row) => i18n._(classWords[row.class]),
          },
          {
            key: 'window',
            label: <Trans>When</Trans>,
            cell: ({ validFrom, validUntil }) =>
              [validFrom, validUntil].map((at) => (at ? day(at) : '…')).join(' – '),
          },
          {
            key: 'uses',
            label: <Trans>Used</Trans>,
            figures: true,
            cell: ({ uses }) => count(uses),
          },
        ]}
        empty={
          <EmptyState
            title={<Trans>No promotion here</Trans>}
            action={
              may('promotions:write') ? (
                <Button component={Link} to="/promotions/new" variant="default">
                  <Trans>Make the first one</Trans>
                </Button>
              ) : undefined
            }
          >
            <Trans>Change the filter, or begin with a small one: ten percent off one shelf.</Trans>
          </EmptyState>
        }
      />
    </Page>
  )
}
