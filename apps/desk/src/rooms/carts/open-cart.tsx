import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Radio, Stack, TextInput } from '@mantine/core'
import { visitReasons, type VisitReason } from '@redthread/contract/carts-shared'
import { fieldText } from '@redthread/workbench/api/field-text'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { useMay } from '@redthread/workbench/session/use-may'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import styles from './carts.module.css'
import { cartKey, cartsKey, openCart } from './carts-api.ts'
import { visitWords } from './visit-words.ts'

const reasons = visitReasons.filter((reason) => reason !== 'hand_over')

/** Asks why before somebody's cart is looked into. */
export function OpenCart({ cartId }: { cartId: string }) {
  const { i18n, t } = useLingui()
  const may = useMay()
  const queries = useQueryClient()
  const [reason, setReason] = useState<VisitReason>('on_the_phone')
  const open = useMutation({
    mutationFn: (note: string) => openCart(cartId, { reason, ...(note ? { note } : {}) }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: cartKey(cartId) })
      void queries.invalidateQueries({ queryKey: [...cartsKey, 'list'] })
    },
  })
  if (!may('carts:write')) {
    return (
      <p className={styles.quiet}>
        <Trans>Your role may see that this cart is alive, but not open it.</Trans>
      </p>
    )
  }
  return (
    <form
      className={styles.open}
      onSubmit={(event) => {
        event.preventDefault()
        open.mutate(fieldText(event.currentTarget, 'note').trim())
      }}
    >
      <h2>
        <Trans>Open this cart</Trans>
      </h2>
      <p className={styles.quiet}>
        <Trans>The customer sees at once that customer care has opened their cart, and why.</Trans>
      </p>
      <Radio.Group label={t`Why`} value={reason} onChange={(next) => setReason(next)}>
        <Stack gap={10} mt={8}>
          {reasons.map((value) => (
            <Radio key={value} value={value} label={i18n._(visitWords[value])} />
          ))}
        </Stack>
      </Radio.Group>
      <TextInput
        label={t`In your words`}
        description={t`If you like; the customer reads it`}
        name="note"
        maxLength={200}
      />
      <ProblemLine error={open.error} />
      <Button type="submit" loading={open.isPending} className={styles.start ?? ''}>
        <Trans>Open the cart</Trans>
      </Button>
    </form>
  )
}
