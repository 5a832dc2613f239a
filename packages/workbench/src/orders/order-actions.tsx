import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Menu } from '@mantine/core'
import { IconChevronDown } from '@tabler/icons-react'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { orderKey, ordersKey, pauseOrder, type Order } from '../api/orders.ts'
import { sayDone, sayProblem } from '../parts/say.tsx'
import { useShortcut } from '../shell/use-shortcut.tsx'

export const orderSheets = ['cancel', 'cancel_lines', 'change', 'refund'] as const
export type OrderSheet = (typeof orderSheets)[number]

export interface OrderActionsProps {
  order: Order
  onOpen: (sheet: OrderSheet) => void
}

/** What the reader may do with an order as it stands; what they may not is not there. */
export function OrderActions({ order, onOpen }: OrderActionsProps) {
  const { t } = useLingui()
  const queries = useQueryClient()
  const may = new Set<string>(order.actions)
  const pause = useMutation({
    mutationFn: (state: 'open' | 'on_hold') => pauseOrder(order.id, { state }),
    onSuccess: (next, state) => {
      queries.setQueryData(orderKey(order.id), next)
      void queries.invalidateQueries({ queryKey: [...ordersKey, 'list'] })
      const back = state === 'open' ? 'on_hold' : 'open'
      const said = state === 'open' ? t`The order goes on` : t`On hold: nothing of it leaves`
      sayDone(said, () => pause.mutate(back))
    },
    onError: sayProblem,
  })
  useShortcut('e', <Trans>Change the order</Trans>, () => {
    if (may.has('change')) onOpen('change')
  })
  const stop = may.has('cancel') || may.has('cancel_lines')
  return (
    <>
      {may.has('release') ? (
        <Button loading={pause.isPending} onClick={() => pause.mutate('open')}>
          <Trans>Let it go on</Trans>
        </Button>
      ) : null}
      {may.has('hold') ? (
        <Button variant="default" loading={pause.isPending} onClick={() => pause.mutate('on_hold')}>
          <Trans>Put on hold</Trans>
        </Button>
      ) : null}
      {may.has('change') ? (
        <Button variant="default" onClick={() => onOpen('change')}>
          <Trans>Change</Trans>
        </Button>
      ) : null}
      {stop ? (
        <Menu position="bottom-end">
          <Menu.Target>
            <Button
              variant="default"
              rightSection={<IconChevronDown size={15} stroke={1.7} aria-hidden="true" />}
            >
              <Trans>Cancel</Trans>
            </Button>
          </Menu.Target>
          <Menu.Dropdown>
            {may.has('cancel_lines') ? (
              <Menu.Item onClick={() => onOpen('cancel_lines')}>
                <Trans>Cancel some of it…</Trans>
              </Menu.Item>
            ) : null}
            {may.has('cancel') ? (
              <Menu.Item color="red" onClick={() => onOpen('cancel')}>
                <Trans>Cancel the order…</Trans>
              </Menu.Item>
            ) : null}
          </Menu.Dropdown>
        </Menu>
      ) : null}
    </>
  )
}
