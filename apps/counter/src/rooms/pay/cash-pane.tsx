import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput, UnstyledButton } from '@mantine/core'
import type { Currency } from '@redthread/kernel/money'
import { Money } from '@redthread/ui/money'
import { readAmount } from '@redthread/workbench/words/read-amount'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconBackspace } from '@tabler/icons-react'
import { useEffect, useRef, useState } from 'react'
import { cashSuggestions } from './cash-suggestions.ts'
import styles from './pay.module.css'
import type { Paying } from './use-paying.ts'

export interface PaneProps {
  paying: Paying
  currency: Currency
  disabled: boolean
}

const digits = ['1', '2', '3', '4', '5', '6', '7', '8', '9']

/** Cash: one touch for a likely sum, or what was handed over by keypad, and the change in large. */
export function CashPane({ paying, currency, disabled }: PaneProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { due, pay, pending } = paying
  const [typed, setTyped] = useState('')
  const field = useRef<HTMLInputElement>(null)
  useEffect(() => field.current?.focus(), [])
  const given = typed === '' ? due : readAmount(typed, currency)
  const money = (amount: number) => <Money value={{ amount, currency }} locale={locale} />
  const take = (amount: number) => {
    if (!disabled && amount > 0) pay({ kind: 'cash', amount })
  }
  const mark = locale === 'en' ? '.' : ','
  return (
    <form
      className={styles.cash}
      onSubmit={(event) => {
        event.preventDefault()
        if (given !== null) take(given)
      }}
    >
      <div className={styles.notes} role="group" aria-label={t`Handed over`}>
        <Button size="xl" disabled={disabled} onClick={() => take(due)}>
          <span className={styles.exact}>
            <Trans>Exact</Trans>
            {money(due)}
          </span>
        </Button>
        {cashSuggestions(due, currency).map((sum) => (
          <Button
            key={sum}
            size="xl"
            variant="default"
            disabled={disabled}
            onClick={() => take(sum)}
          >
            {money(sum)}
          </Button>
        ))}
      </div>
      <div className={styles.pad}>
        <div className={styles.handed}>
          <TextInput
            ref={field}
            size="xl"
            className={styles.amount ?? ''}
            label={t`Or type what was handed over`}
            inputMode="none"
            autoComplete="off"
            value={typed}
            error={given === null ? t`This is no amount` : null}
            onChange={(event) => setTyped(event.currentTarget.value)}
          />
          <ChangeWords given={given} due={due} currency={currency} />
          <Button
            type="submit"
            size="xl"
            fullWidth
            loading={pending}
            disabled={disabled || given === null || given === 0}
          >
            <span>
              {given !== null && given < due ? (
                <Trans>Take {money(given)}</Trans>
              ) : (
                <Trans>Take {money(given ?? due)} and finish</Trans>
              )}
            </span>
          </Button>
        </div>
        <div className={styles.digits}>
          {digits.map((digit) => (
            <Key key={digit} name={digit} onPress={() => setTyped(typed + digit)} />
          ))}
          <Key name={mark} onPress={() => setTyped(typed + mark)} />
          <Key name="0" onPress={() => setTyped(`${typed}0`)} />
          <UnstyledButton
            aria-label={t`Take the last digit away`}
            onClick={() => setTyped(typed.slice(0, -1))}
          >
            <IconBackspace size={24} stroke={1.6} />
          </UnstyledButton>
        </div>
      </div>
    </form>
  )
}

function Key({ name, onPress }: { name: string; onPress: () => void }) {
  return <UnstyledButton onClick={onPress}>{name}</UnstyledButton>
}

interface ChangeWordsProps {
  given: number | null
  due: number
  currency: Currency
}

/** What goes back into the hand, or what is still missing after this. */
function ChangeWords({ given, due, currency }: ChangeWordsProps) {
  const { locale } = useLanguage()
  if (given === null) return <p className={styles.change} role="status" />
  const money = (amount: number) => <Money value={{ amount, currency }} locale={locale} />
  return (
    <p className={styles.change} role="status" data-missing={given < due || undefined}>
      {given < due ? (
        <>
          <span>
            <Trans>Then still to pay</Trans>
          </span>
          <strong>{money(due - given)}</strong>
        </>
      ) : (
        <>
          <span>
            <Trans>Change</Trans>
          </span>
          <strong>{money(given - due)}</strong>
        </>
      )}
    </p>
  )
}
