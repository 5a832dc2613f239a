import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, UnstyledButton } from '@mantine/core'
import { Status } from '@redthread/ui/status'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { IconTrash, IconUserPlus, IconUserX } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { attachCustomer, moveSale } from '../../sale/sale-api.ts'
import { useSale } from '../../sale/sale.tsx'
import type { Dialog } from './dialog.ts'
import styles from './ticket.module.css'

/** Whose sale it is, and the way to put it aside. */
export function TicketHead({ onDialog }: { onDialog: (dialog: Dialog) => void }) {
  const { t } = useLingui()
  const { sale, cart, steps } = useSale()
  const discard = useMutation({
    mutationFn: (saleId: string) => moveSale(saleId, 'discard'),
    onSuccess: (gone) => {
      steps.show(null)
      sayDone(<Trans>The sale is discarded; nothing was charged</Trans>, () => {
        moveSale(gone.id, 'reopen').then((back) => steps.show(back), sayProblem)
      })
    },
    onError: sayProblem,
  })
  const detach = useMutation({
    mutationFn: (saleId: string) => attachCustomer(saleId, null),
    onSuccess: async (next) => {
      steps.show(next)
      await steps.refresh()
    },
    onError: sayProblem,
  })
  const name = sale?.customer ?? ''
  const { givenName, familyName, email } = cart?.contact ?? {}
  const told = [givenName, familyName].filter(Boolean).join(' ') || email
  const isSomebody = name !== '' || cart?.person.known === true
  return (
    <header className={styles.head}>
      {isSomebody ? (
        <>
          <UnstyledButton className={styles.who ?? ''} onClick={() => onDialog('customer')}>
            <strong>{name || told || <Trans>A customer</Trans>}</strong>
            <Status tone="thread">
              {sale?.taken ? <Trans>Their own cart</Trans> : <Trans>Customer of ours</Trans>}
            </Status>
          </UnstyledButton>
          {sale && !sale.taken ? (
            <ActionIcon
              variant="subtle"
              color="gray"
              size={44}
              aria-label={t`Take ${name} off the sale`}
              loading={detach.isPending}
              onClick={() => detach.mutate(sale.id)}
            >
              <IconUserX size={20} stroke={1.7} />
            </ActionIcon>
          ) : null}
        </>
      ) : (
        <Button
          variant="subtle"
          size="md"
          leftSection={<IconUserPlus size={20} stroke={1.7} aria-hidden="true" />}
          onClick={() => onDialog('customer')}
        >
          {sale?.taken ? (
            <Trans>Guest with their own cart</Trans>
          ) : (
            <Trans>Whose sale is it?</Trans>
          )}
        </Button>
      )}
      {sale && (cart?.lines.length ?? 0) > 0 ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          size={44}
          data-last
          aria-label={t`Discard the sale`}
          loading={discard.isPending}
          onClick={() => discard.mutate(sale.id)}
        >
          <IconTrash size={20} stroke={1.7} />
        </ActionIcon>
      ) : null}
    </header>
  )
}
