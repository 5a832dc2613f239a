import { Trans, useLingui } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { fieldText } from '@redthread/workbench/api/field-text'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { FormSheet } from '@redthread/workbench/parts/sheet'
import { useMutation } from '@tanstack/react-query'
import { useSale } from '../../sale/sale.tsx'
import { holdSale, moveSale } from '../../sale/sale-api.ts'
import styles from './ticket.module.css'

/** Parks the sale under a name, so that the next person can be served. */
export function HoldSheet({ onClose }: { onClose: () => void }) {
  const { t } = useLingui()
  const { sale, steps } = useSale()
  const hold = useMutation({
    mutationFn: (name: string) => holdSale(sale?.id ?? '', name),
    onSuccess: (held) => {
      steps.show(null)
      onClose()
      sayDone(<Trans>Parked; nothing was charged</Trans>, () => {
        moveSale(held.id, 'resume').then((back) => steps.show(back), sayProblem)
      })
    },
  })
  return (
    <FormSheet
      title={<Trans>Park the sale</Trans>}
      onClose={onClose}
      submit={<Trans>Park</Trans>}
      onSubmit={(form) => hold.mutate(fieldText(form, 'name').trim())}
      pending={hold.isPending}
      error={hold.error}
    >
      <p className={styles.note}>
        <Trans>Any till of this store can go on with it. The goods are not reserved.</Trans>
      </p>
      <TextInput
        size="lg"
        name="name"
        label={t`How you will know it again`}
        placeholder={sale?.customer ?? t`Woman with the green coat`}
        maxLength={60}
        autoComplete="off"
        data-autofocus
      />
    </FormSheet>
  )
}
