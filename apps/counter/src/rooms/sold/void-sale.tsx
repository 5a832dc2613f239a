import { Trans } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { cancelOrder, orderKey, type Order } from '@redthread/workbench/api/orders'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { IconArrowBackUp } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import styles from './sold.module.css'

/** Voids a sale of which nothing has left yet; asked twice, since money goes back. */
export function VoidSale({ order }: { order: Order }) {
  const queries = useQueryClient()
  const [isAsked, ask] = useState(false)
  const cancel = useMutation({
    mutationFn: () => cancelOrder(order.id, order.version, { reason: 'mistake' }),
    onSuccess: (next) => {
      queries.setQueryData(orderKey(order.id), next)
      ask(false)
    },
  })
  if (!order.actions.includes('cancel')) return null
  return (
    <div className={styles.void}>
      {isAsked ? (
        <>
          <p>
            <Trans>
              All of it is taken back: the goods stay here, and what was paid goes back the way it
              came. Cash comes out of the drawer.
            </Trans>
          </p>
          <Button size="md" color="red" loading={cancel.isPending} onClick={() => cancel.mutate()}>
            <Trans>Void the sale</Trans>
          </Button>
          <Button size="md" variant="default" onClick={() => ask(false)}>
            <Trans>Keep it</Trans>
          </Button>
        </>
      ) : (
        <Button
          size="md"
          variant="subtle"
          color="gray"
          leftSection={<IconArrowBackUp size={20} stroke={1.7} aria-hidden="true" />}
          onClick={() => ask(true)}
        >
          <Trans>Void this sale…</Trans>
        </Button>
      )}
      <ProblemLine error={cancel.error} />
    </div>
  )
}
