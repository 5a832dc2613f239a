import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { accountStates } from '@redthread/contract/payments-accounts'
import { EmptyState } from '@redthread/ui/empty-state'
import { Money } from '@redthread/ui/money'
import { Status } from '@redthread/ui/status'
import { useLive } from '@redthread/workbench/live/use-live'
import { type Column, DataTable } from '@redthread/workbench/parts/data-table'
import { sayProblem } from '@redthread/workbench/parts/say'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import { Choice } from '../../fields/choice.tsx'
import { FilterBar } from '../../fields/filter-bar.tsx'
import { useFilters } from '@redthread/workbench/parts/use-filters'
import { GiftCardSheet } from './gift-card-sheet.tsx'
import { IssueSheet } from './issue-sheet.tsx'
import { giftCardsKey, lookUpGiftCard, readGiftCards, type Card } from './payments-api.ts'
import styles from './payments.module.css'

/** Every gift card with what is left on it: issued, looked up by its code, blocked. */
export function Component() {
  const { t } = useLingui()
  const mayIssue = useMay()('gift_cards:issue')
  const [params, set] = useFilters()
  const lastFour = params.get('four')?.trim() ?? ''
  const state = accountStates.find((each) => each === params.get('state'))
  const isWhole = /^[0-9A-Za-z]{4}$/.test(lastFour)
  const wish = { ...(isWhole ? { lastFour } : {}), ...(state ? { state } : {}) }
  const [asked] = useDebouncedValue(wish, 180)
  const list = useCursorList([...giftCardsKey, 'list', asked], (after) =>
    readGiftCards(asked, after),
  )
  useLive('gift-cards', giftCardsKey)
  const columns = useColumns()
  useShortcut('n', <Trans>New gift card</Trans>, () => mayIssue && set('issue', 'yes'))
  return (
    <>
      <FilterBar
        search={{
          label: t`Last four of the code`,
          value: params.get('four') ?? '',
          onChange: (next) => set('four', next),
        }}
        right={
          <>
            <LookUp onFound={(id) => set('card', id)} />
            {mayIssue ? (
              <Button onClick={() => set('issue', 'yes')}>
                <Trans>New gift card</Trans>
              </Button>
            ) : null}
          </>
        }
      >
        <Choice
          label={t`Every state`}
          choices={[
            { value: 'active', label: t`Usable` },
            { value: 'blocked', label: t`Blocked` },
          ]}
          value={params.get('state')}
          onChange={(next) => set('state', next)}
        />
      </FilterBar>
      <DataTable
        label={t`Gift cards`}
        list={list}
        columns={columns}
        rowKey={({ id }) => id}
        to={({ id }) => {
          const next = new URLSearchParams(params)
          next.set('card', id)
          return `?${next.toString()}`
        }}
        empty={
          <EmptyState title={<Trans>No gift card</Trans>}>
            <Trans>Issue one here; sold ones show by themselves.</Trans>
          </EmptyState>
        }
      />
      {params.get('card') ? (
        <GiftCardSheet giftCardId={params.get('card') ?? ''} onClose={() => set('card', '')} />
      ) : null}
      {params.has('issue') && mayIssue ? <IssueSheet onClose={() => set('issue', '')} /> : null}
    </>
  )
}

function LookUp({ onFound }: { onFound: (giftCardId: string) => void }) {
  const { t } = useLingui()
  const [code, setCode] = useState('')
  const look = useMutation({
    mutationFn: () => lookUpGiftCard(code.trim()),
    onSuccess: ({ id }) => {
      setCode('')
      onFound(id)
    },
    onError: sayProblem,
  })
  return (
    <form
      className={styles.lookUp}
      onSubmit={(event) => {
        event.preventDefault()
        if (code.trim().length >= 8) look.mutate()
      }}
    >
      <TextInput
        aria-label={t`Whole code of a card`}
        placeholder={t`Whole code of a card`}
        autoComplete="off"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <Button
        type="submit"
        variant="default"
        loading={look.isPending}
        disabled={code.trim().length < 8}
      >
        <Trans>Look up</Trans>
      </Button>
    </form>
  )
}

function useColumns(): Column<Card>[] {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { day } = useFormats()
  return [
    { key: 'card', label: t`Card`, cell: ({ lastFour }) => <code>•••• {lastFour}</code> },
    { key: 'note', label: t`Note`, cell: ({ note }) => note || '–' },
    {
      key: 'state',
      label: t`State`,
      cell: ({ state }) => (
        <Status tone={state === 'active' ? 'positive' : 'critical'}>
          {state === 'active' ? t`Usable` : t`Blocked`}
        </Status>
      ),
    },
    {
      key: 'issued',
      label: t`Issued`,
      figures: true,
      cell: ({ issued, currency }) => (
        <Money value={{ amount: issued, currency }} locale={locale} />
      ),
    },
    {
      key: 'balance',
      label: t`Left`,
      figures: true,
      cell: ({ balance, currency }) => (
        <Money value={{ amount: balance, currency }} locale={locale} />
      ),
    },
    {
      key: 'expires',
      label: t`Valid until`,
      cell: ({ expiresOn }) => (expiresOn ? day(expiresOn) : '–'),
    },
    { key: 'made', label: t`Made`, figures: true, cell: ({ createdAt }) => day(createdAt) },
  ]
}
