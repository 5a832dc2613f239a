import { Trans, useLingui } from '@lingui/react/macro'
import { Button, CopyButton, Group, Select, TextInput } from '@mantine/core'
import type { IssueSource } from '@redthread/contract/payments-accounts'
import { currencies, type Currency } from '@redthread/kernel/money'
import { Money } from '@redthread/ui/money'
import { FormSheet, Sheet } from '@redthread/workbench/parts/sheet'
import { readAmount } from '@redthread/workbench/words/read-amount'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { giftCardsKey, issueGiftCard, type Issued } from './payments-api.ts'
import styles from './payments.module.css'

/** A new gift card; its code and PIN are shown this once. */
export function IssueSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const [typed, setTyped] = useState('')
  const [currency, setCurrency] = useState<Currency>('EUR')
  const [source, setSource] = useState<IssueSource>('goodwill')
  const [expiresOn, setExpiresOn] = useState('')
  const [note, setNote] = useState('')
  const amount = readAmount(typed, currency)
  const issue = useMutation({
    mutationFn: () =>
      issueGiftCard({
        amount: amount ?? 0,
        currency,
        source,
        expiresOn: expiresOn || null,
        note: note.trim(),
      }),
    onSuccess: () => queries.invalidateQueries({ queryKey: giftCardsKey }),
  })
  if (issue.data) return <Shown card={issue.data} onClose={onClose} />
  return (
    <FormSheet
      title={<Trans>New gift card</Trans>}
      onClose={onClose}
      submit={<Trans>Issue it</Trans>}
      onSubmit={() => issue.mutate()}
      pending={issue.isPending}
      error={issue.error}
      disabled={amount === null || amount === 0}
    >
      <Group grow gap={12}>
        <TextInput
          label={t`Amount`}
          inputMode="decimal"
          required
          data-autofocus
          value={typed}
          error={typed !== '' && amount === null ? t`This is no amount` : undefined}
          onChange={(event) => setTyped(event.currentTarget.value)}
        />
        <Select
          label={t`Currency`}
          allowDeselect={false}
          data={Object.keys(currencies)}
          value={currency}
          onChange={(next) => next && setCurrency(next as Currency)}
        />
      </Group>
      <Select
        label={t`Where the money comes from`}
        allowDeselect={false}
        data={[
          { value: 'goodwill', label: t`Given out of goodwill` },
          { value: 'sold', label: t`Sold elsewhere` },
        ]}
        value={source}
        onChange={(next) => next && setSource(next)}
      />
      <TextInput
        type="date"
        label={t`Valid until`}
        value={expiresOn}
        onChange={(event) => setExpiresOn(event.currentTarget.value)}
      />
      <TextInput
        label={t`Note`}
        maxLength={200}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormSheet>
  )
}

function Shown({ card, onClose }: { card: Issued; onClose: () => void }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  return (
    <Sheet title={<Trans>Shown this once</Trans>} onClose={onClose}>
      <p className={styles.balance}>
        <Money value={{ amount: card.balance, currency: card.currency }} locale={locale} />
      </p>
      <div className={styles.secret}>
        <span className={styles.quiet}>
          <Trans>Code</Trans>
        </span>
        <code>{card.code}</code>
        <span className={styles.quiet}>PIN</span>
        <code>{card.pin}</code>
      </div>
      <p className={styles.quiet}>
        <Trans>Write them down or hand them over now; nobody can see them again.</Trans>
      </p>
      <Group justify="flex-end">
        <CopyButton value={`${card.code} ${card.pin}`}>
          {({ copied, copy }) => (
            <Button variant="default" onClick={copy}>
              {copied ? t`Copied` : t`Copy both`}
            </Button>
          )}
        </CopyButton>
        <Button onClick={onClose}>
          <Trans>I have them</Trans>
        </Button>
      </Group>
    </Sheet>
  )
}
