import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { fieldText } from '@redthread/workbench/api/field-text'
import { sayDone } from '@redthread/workbench/parts/say'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useMutation } from '@tanstack/react-query'
import { useSale } from '../../sale/sale.tsx'
import { takeCart } from '../../sale/sale-api.ts'
import styles from './ticket.module.css'

/** Takes over the cart of a shopper by the code on their phone. */
export function CodeSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const { steps, cart } = useSale()
  const hasLines = (cart?.lines.length ?? 0) > 0
  const take = useMutation({
    mutationFn: takeCart,
    onSuccess: async (sale) => {
      steps.show(sale)
      await steps.refresh()
      sayDone(t`The cart is here; its shopper sees it`)
      onClose()
    },
  })
  return (
    <FormSheet
      title={<Trans>Take over a cart</Trans>}
      onClose={onClose}
      submit={<Trans>Take it over</Trans>}
      onSubmit={(form) => take.mutate(fieldText(form, 'code').trim())}
      pending={take.isPending}
      error={take.error}
    >
      <p className={styles.note}>
        <Trans>
          The shopper finds the code in their cart, under “Show a code”. Scan its picture, or type
          it. Their phone shows who opened the cart.
        </Trans>
      </p>
      {hasLines ? (
        <p className={styles.note}>
          <Trans>What is in the sale now goes into their cart.</Trans>
        </p>
      ) : null}
      <TextInput
        size="xl"
        name="code"
        label={t`Code`}
        placeholder="7KQ 2MX"
        autoComplete="off"
        autoCapitalize="characters"
        spellCheck={false}
        required
        data-autofocus
        className={styles.code ?? ''}
      />
    </FormSheet>
  )
}
