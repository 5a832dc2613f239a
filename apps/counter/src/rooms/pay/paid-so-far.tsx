import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Currency } from '@redthread/kernel/money'
import { Money } from '@redthread/ui/money'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { tenderKindWords } from '@redthread/workbench/words/order-words'
import type { Tender } from './pay-api.ts'
import styles from './pay.module.css'
import type { Paying } from './use-paying.ts'

/** What is there already, what is waited for, and what becomes of that money. */
export function PaidSoFar({ paying, currency }: { paying: Paying; currency: Currency }) {
  const { t } = useLingui()
  const { tenders } = paying
  if (tenders.length === 0) return null
  return (
    <ul className={styles.paid} aria-label={t`Paid so far`} aria-live="polite">
      {tenders.map((tender) => (
        <Paid key={tender.id} tender={tender} paying={paying} currency={currency} />
      ))}
    </ul>
  )
}

/** Nothing is left of these that could be given back. */
const over: ReadonlySet<string> = new Set(['declined', 'failed', 'released'])

interface PaidProps {
  tender: Tender
  paying: Paying
  currency: Currency
}

function Paid({ tender, paying, currency }: PaidProps) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const { id, kind, label, amount, state } = tender
  const name = i18n._(tenderKindWords[kind])
  return (
    <li data-state={state}>
      <div>
        <strong>
          {name} {label}
        </strong>
        <span className={styles.note}>
          <WhatBecomes tender={tender} />
        </span>
      </div>
      <Money value={{ amount, currency }} locale={locale} />
      {over.has(state) ? null : (
        <Button
          size="md"
          variant="default"
          disabled={paying.pending}
          aria-label={t`Give it back: ${name}`}
          onClick={() => paying.giveBack(id)}
        >
          {state === 'pending' ? <Trans>Stop</Trans> : <Trans>Give it back</Trans>}
        </Button>
      )}
    </li>
  )
}

/** What happens to the money of a tender, said plainly. */
function WhatBecomes({ tender: { kind, state, problem } }: { tender: Tender }) {
  if (state === 'declined') {
    return problem === 'insufficient_funds' ? (
      <Trans>Declined, not enough on it. Nothing was charged.</Trans>
    ) : (
      <Trans>Declined. Nothing was charged; try another card or another way.</Trans>
    )
  }
  if (over.has(state)) return <Trans>The reader gave up. Nothing was charged; try again.</Trans>
  if (state === 'pending') return <Trans>Waits for the card. Nothing is charged yet.</Trans>
  if (kind === 'cash') return <Trans>In the drawer. Given back if the sale is not finished.</Trans>
  if (kind === 'gift_card') return <Trans>Taken off the card when the sale is finished.</Trans>
  return <Trans>Approved. Charged when the sale is finished.</Trans>
}
