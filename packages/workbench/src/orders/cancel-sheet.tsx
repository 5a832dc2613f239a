import { Trans, useLingui } from '@lingui/react/macro'
import { NumberInput, Select, Textarea } from '@mantine/core'
import type { CancelReason } from '@redthread/contract/orders-changes'
import { openPieces } from '@redthread/contract/orders-states'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { cancelOrder, orderKey, ordersKey, type Order } from '../api/orders.ts'
import { sayDone } from '../parts/say.tsx'
import { FormSheet } from '../parts/sheet.tsx'
import { cancelReasonWords } from '../words/order-words.ts'
import styles from './orders.module.css'

export interface CancelSheetProps {
  order: Order
  /** Whether only some pieces are to go, chosen line by line. */
  some: boolean
  onClose: () => void
}

/** What of an order is not to come, and why; stock and money follow by themselves. */
export function CancelSheet({ order, some, onClose }: CancelSheetProps) {
  const { i18n, t } = useLingui()
  const queries = useQueryClient()
  const [reason, setReason] = useState<CancelReason>('customer_wish')
  const [note, setNote] = useState('')
  const open = order.lines.filter((line) => openPieces(line) > 0)
  const [pieces, setPieces] = useState<Readonly<Record<string, number>>>({})
  const lines = open.flatMap((line) => {
    const quantity = pieces[line.id] ?? 0
    return quantity > 0 ? [{ lineId: line.id, quantity }] : []
  })
  const cancel = useMutation({
    mutationFn: () =>
      cancelOrder(order.id, order.version, {
        reason,
        ...(some ? { lines } : {}),
        ...(note.trim() ? { note: note.trim() } : {}),
      }),
    onSuccess: (next) => {
      queries.setQueryData(orderKey(order.id), next)
      void queries.invalidateQueries({ queryKey: ordersKey })
      sayDone(next.state === 'canceled' ? t`The order is canceled` : t`Canceled`)
      onClose()
    },
  })
  return (
    <FormSheet
      title={some ? <Trans>Cancel some of it</Trans> : <Trans>Cancel the order</Trans>}
      onClose={onClose}
      submit={some ? <Trans>Cancel these pieces</Trans> : <Trans>Cancel the order</Trans>}
      onSubmit={() => cancel.mutate()}
      pending={cancel.isPending}
      error={cancel.error}
      disabled={some && lines.length === 0}
      grave
    >
      <p className={styles.quiet}>
        <Trans>
          Stock is free again at once, and the money goes back the way it came. The customer gets a
          mail. This cannot be taken back.
        </Trans>
      </p>
      {some ? (
        <ul className={styles.choices} aria-label={t`Lines that are still open`}>
          {open.map((line) => (
            <li key={line.id}>
              <span>
                <strong>{line.title}</strong>
                <small>{[line.detail, line.sku].filter(Boolean).join(' · ')}</small>
              </span>
              <NumberInput
                aria-label={t`Pieces of ${line.title} to cancel`}
                w={112}
                min={0}
                max={openPieces(line)}
                allowDecimal={false}
                clampBehavior="strict"
                suffix={t` of ${openPieces(line)}`}
                value={pieces[line.id] ?? 0}
                onChange={(next) => setPieces({ ...pieces, [line.id]: Number(next) || 0 })}
              />
            </li>
          ))}
        </ul>
      ) : null}
      <Select
        label={t`Why`}
        allowDeselect={false}
        data={Object.entries(cancelReasonWords).map(([value, words]) => ({
          value,
          label: i18n._(words),
        }))}
        value={reason}
        onChange={(next) => next && setReason(next as CancelReason)}
      />
      <Textarea
        label={t`More about it`}
        description={t`For colleagues`}
        autosize
        maxLength={500}
        value={note}
        onChange={(event) => setNote(event.currentTarget.value)}
      />
    </FormSheet>
  )
}
