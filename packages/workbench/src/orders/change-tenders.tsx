import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, TextInput } from '@mantine/core'
import type { NewTender } from '@redthread/contract/payments'
import type { Currency } from '@redthread/kernel/money'
import { Money } from '@redthread/ui/money'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { addChangeTender, readChangeTenders, type OrderChange } from '../api/orders.ts'
import { ProblemLine } from '../parts/problem-line.tsx'
import { Section } from '../parts/section.tsx'
import { StateMark } from '../parts/state-mark.tsx'
import { tenderKindWords, tenderStateWords } from '../words/order-words.ts'
import { useLanguage } from '../words/use-language.ts'
import styles from './orders.module.css'

export interface ChangeTendersProps {
  proposal: OrderChange
  currency: Currency
  /** Minor units. */
  toCollect: number
}

/** How the customer pays what a change adds: from their credit, by gift card, or by card. */
export function ChangeTenders({ proposal, currency, toCollect }: ChangeTendersProps) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const queries = useQueryClient()
  const key = ['orders', 'change-tenders', proposal.id]
  const paid = useQuery({
    queryKey: key,
    queryFn: () => readChangeTenders(proposal),
    // A card page lies open in another tab: what is paid there shows here by itself.
    refetchInterval: 4_000,
  })
  const add = useMutation({
    mutationFn: (body: NewTender) => addChangeTender(proposal, body),
    onSuccess: (next) => queries.setQueryData(key, next),
  })
  const missing = toCollect - (paid.data?.covered ?? 0)
  return (
    <Section title={<Trans>How it is paid</Trans>}>
      <ul className={styles.tenders}>
        {paid.data?.tenders.map((tender) => (
          <li key={tender.id}>
            <span>
              {i18n._(tenderKindWords[tender.kind])} {tender.label}
            </span>
            <span className={styles.figure}>
              <Money value={{ amount: tender.amount, currency }} locale={locale} />
            </span>
            <span className={styles.small}>
              <StateMark words={tenderStateWords[tender.state]} />
              {tender.step?.kind === 'redirect' ? (
                <a href={tender.step.path} target="_blank" rel="noreferrer">
                  <Trans>Open the card page</Trans>
                </a>
              ) : null}
            </span>
          </li>
        ))}
      </ul>
      <ProblemLine error={add.error ?? paid.error} />
      {missing > 0 ? (
        <>
          <Group gap={8}>
            <Button
              variant="default"
              loading={add.isPending}
              onClick={() => add.mutate({ kind: 'store_credit', amount: missing })}
            >
              <Trans>From store credit</Trans>
            </Button>
            <Button
              variant="default"
              loading={add.isPending}
              onClick={() => {
                const returnPath = location.pathname
                add.mutate({ kind: 'card', amount: missing, returnPath })
              }}
            >
              <Trans>By card</Trans>
            </Button>
          </Group>
          <GiftCardFields
            pending={add.isPending}
            label={t`By gift card`}
            onPay={(card) => add.mutate({ kind: 'gift_card', amount: missing, ...card })}
          />
        </>
      ) : null}
    </Section>
  )
}

interface GiftCardFieldsProps {
  pending: boolean
  label: string
  onPay: (card: { code: string; pin: string }) => void
}

function GiftCardFields({ pending, label, onPay }: GiftCardFieldsProps) {
  const { t } = useLingui()
  const [code, setCode] = useState('')
  const [pin, setPin] = useState('')
  return (
    <Group gap={8} align="end">
      <TextInput
        label={t`Code of the gift card`}
        autoComplete="off"
        value={code}
        onChange={(event) => setCode(event.currentTarget.value)}
      />
      <TextInput
        label={t`PIN`}
        w={96}
        autoComplete="off"
        inputMode="numeric"
        value={pin}
        onChange={(event) => setPin(event.currentTarget.value)}
      />
      <Button
        variant="default"
        loading={pending}
        disabled={code.trim().length < 8 || pin.trim().length < 4}
        onClick={() => onPay({ code: code.trim(), pin: pin.trim() })}
      >
        {label}
      </Button>
    </Group>
  )
}
