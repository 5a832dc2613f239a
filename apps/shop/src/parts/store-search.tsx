import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import type { ReactNode } from 'react'
import { Form, useNavigation } from 'react-router'
import type { ShownService } from '../views/store-view.ts'
import { Icon } from './icon.tsx'
import { NearMe } from './near-me.tsx'
import { useServiceName } from './use-service-name.ts'
import styles from './store-search.module.css'

export interface StoreWish {
  q: string
  near: string | null
  service: ShownService | null
  openNow: boolean
}

/** The finder's form. Each answer has an address of its own; it works without a script. */
export function StoreSearch(props: { wish: StoreWish; services: readonly ShownService[] }) {
  const { wish, services } = props
  const nameOf = useServiceName()
  const { t } = useLingui()
  const busy = useNavigation().state === 'loading'
  return (
    <Form method="get" className={styles.search} role="search" key={JSON.stringify(wish)}>
      {wish.near ? <input type="hidden" name="near" value={wish.near} /> : null}
      <div className={styles.line}>
        <label className={styles.field}>
          <Icon name="search" />
          <span className="rt-hidden">
            <Trans>Town, street or store</Trans>
          </span>
          <input
            type="search"
            name="q"
            defaultValue={wish.q}
            placeholder={t`Town, street or store`}
            autoComplete="address-level2"
            enterKeyHint="search"
          />
        </label>
        <Button type="submit" variant="primary" busy={busy}>
          <Trans>Search</Trans>
        </Button>
        <NearMe />
      </div>
      <div className={styles.chips}>
        <Chip name="open" value="now" on={wish.openNow}>
          <Trans>Open now</Trans>
        </Chip>
        {services.map((service) => (
          <Chip key={service} name="service" value={service} on={wish.service === service}>
            {nameOf(service)}
          </Chip>
        ))}
      </div>
    </Form>
  )
}

interface ChipProps {
  name: string
  value: string
  on: boolean
  children: ReactNode
}

/** One filter: pressing it asks with it, pressing it again asks without. */
function Chip({ name, value, on, children }: ChipProps) {
  return (
    <button
      type="submit"
      className={styles.chip}
      name={name}
      value={on ? '' : value}
      aria-pressed={on}
    >
      {on ? <Icon name="check" /> : null}
      {children}
    </button>
  )
}
