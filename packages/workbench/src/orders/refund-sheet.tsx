import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, TextInput } from '@mantine/core'
import { Money } from '@redthread/ui/money'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { refundOrder } from '../api/refunds.ts'
import { ordersKey, type Order } from '../api/orders.ts'
import { sayDone } from '../parts/say.tsx'
import { FormSheet } from '../parts/sheet.tsx'
import { readAmount, writeAmount } from '../words/read-amount.ts'
import { useLanguage } from '../words/use-language.ts'
import styles from './orders.module.css'

/** Money goes back to where it came from; the rest as credit, only where the person agreed. */
export function RefundSheet({ order, onClose }: { order: Order; onClose: () => void }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const queries = useQueryClient()
  const { currency, money } = order
  const suggested = money.due < 0 ? -money.due : 0
  const [typed, setTyped] = useState(suggested > 0 ? writeAmount(suggested, currency, locale) : '')
  const [reason, setReason] = useState('')
  const [restAsCredit, setCredit] = useState(false)
  const amount = readAmount(typed, currency)
  const tooMuch = amount !== null && amount > money.refundable
  const refund = useMutation({
    mutationFn: () =>
      refundOrder(order.id, { amount: amount ?? 0, reason: reason.trim(), restAsCredit }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: ordersKey })
      sayDone(t`The money is on its way back`)
      onClose()
    },
  })
  const most = <Money value={{ amount: money.refundable, currency }} locale={locale} />
  return (
    <FormSheet
      title={<Trans>Refund</Trans>}
      onClose={onClose}
      submit={<Trans>Give it back</Trans>}
      onSubmit={() => refund.mutate()}
      pending={refund.isPending}
      error={refund.error}
      disabled={amount === null || amount === 0 || tooMuch || reason.trim() === ''}
      grave
    >
      <p className={styles.quiet}>
        <Trans>At most {most}. It goes back to the means it was paid with.</Trans>
      </p>
      <TextInput
        label={t`Amount in ${currency}`}
        inputMode="decimal"
        required
        data-autofocus
        value={typed}
        error={
          tooMuch
            ? t`That is more than was paid`
            : typed !== '' && amount === null
              ? t`This is no amount`
              : undefined
        }
        onChange={(event) => setTyped(event.currentTarget.value)}
      />
      <TextInput
        label={t`Why`}
        required
        maxLength={200}
        value={reason}
        onChange={(event) => setReason(event.currentTarget.value)}
      />
      <Checkbox
        label={t`What cannot go back that way becomes store credit; the customer agreed`}
        checked={restAsCredit}
        onChange={(event) => setCredit(event.currentTarget.checked)}
      />
    </FormSheet>
  )
}
