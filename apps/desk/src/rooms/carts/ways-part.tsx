import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Menu } from '@mantine/core'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { IconChevronDown } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { cartKey, changeWays, readPlaces, type Cart } from './carts-api.ts'
import { useCartChange } from './use-cart-change.ts'

const PLACES_SHOWN = 8

/** Sends everything, or has it collected where there is most of it. */
export function WaysPart({ cart }: { cart: Cart }) {
  const { t } = useLingui()
  const { day } = useFormats()
  const change = useCartChange(cart.id)
  const [opened, setOpened] = useState(false)
  const places = useQuery({
    queryKey: [...cartKey(cart.id), 'places', cart.version],
    queryFn: () => readPlaces(cart.id),
    enabled: opened,
  })
  return (
    <Menu position="bottom-end" opened={opened} onChange={setOpened}>
      <Menu.Target>
        <Button
          variant="default"
          size="compact-md"
          loading={change.isPending}
          rightSection={<IconChevronDown size={15} stroke={1.7} aria-hidden="true" />}
        >
          <Trans>How they get it</Trans>
        </Button>
      </Menu.Target>
      <Menu.Dropdown>
        <Menu.Item onClick={() => change.mutate(() => changeWays(cart.id, { kind: 'delivery' }))}>
          <Trans>Everything is sent</Trans>
        </Menu.Item>
        <Menu.Label>
          <Trans>Everything is collected</Trans>
        </Menu.Label>
        {(places.data?.items ?? [])
          .slice(0, PLACES_SHOWN)
          .map(({ locationId, name, days, holds, of }) => {
            const [first] = days
            return (
              <Menu.Item
                key={locationId}
                disabled={first === undefined}
                onClick={() => {
                  if (first === undefined) return
                  const way = { kind: 'pickup', locationId, day: first } as const
                  change.mutate(() => changeWays(cart.id, way))
                }}
              >
                {name} · {first ? day(first) : t`no day`} · {t`has ${holds} of ${of}`}
              </Menu.Item>
            )
          })}
      </Menu.Dropdown>
    </Menu>
  )
}
