import { Trans, useLingui } from '@lingui/react/macro'
import { addressLines } from '@redthread/kernel/address'
import { Button } from '@redthread/ui/button'
import { EmptyState } from '@redthread/ui/empty-state'
import { Status } from '@redthread/ui/status'
import { data, Form } from 'react-router'
import { doorContext } from '../door.ts'
import { PageHead } from '../parts/page-head.tsx'
import { ShopLink } from '../parts/shop-link.tsx'
import type { SavedAddressView } from '../views/account-view.ts'
import {
  changeAddress,
  keepAddress,
  ownAddresses,
  removeAddress,
} from '../views/addresses.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import { formText } from '../views/form-text.ts'
import { useShop } from '../views/use-shop.ts'
import styles from './account.module.css'
import type { Route } from './+types/account-addresses'

export async function loader({ params, context }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  return { addresses: await ownAddresses(door, await mustFindShop(door, params.shop)) }
}

export async function action({ params, context, request }: Route.ActionArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const form = await request.formData()
  const id = formText(form, 'id')
  switch (formText(form, 'do')) {
    case 'default': {
      const problem = await changeAddress(door, shop, { id, body: { isDefault: true } })
      return data({ problem, removed: null }, { status: problem === null ? 200 : 409 })
    }
    case 'remove': {
      const removed = (await ownAddresses(door, shop)).find((one) => one.id === id) ?? null
      await removeAddress(door, shop, id)
      return data({ problem: null, removed })
    }
    case 'restore': {
      const problem = await keepAddress(door, shop, restored(formText(form, 'address')))
      return data({ problem, removed: null }, { status: problem === null ? 200 : 409 })
    }
    default:
      throw new Response(null, { status: 400 })
  }
}

type ToKeep = Parameters<typeof keepAddress>[2]

/** What the button for taking back has kept; the server looks at it as at any other. */
function restored(text: string): ToKeep {
  try {
    return JSON.parse(text) as ToKeep
  } catch {
    throw new Response(null, { status: 400 })
  }
}

/** The addresses of one's own account: which is the default, change, remove, take back. */
export default function AccountAddresses({ loaderData, actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const { addresses } = loaderData
  const removed = actionData?.removed ?? null
  const add = (
    <Button as={ShopLink} to="account/addresses/new" variant="primary">
      <Trans>Add an address</Trans>
    </Button>
  )
  return (
    <section className={styles.section}>
      <PageHead title={t`Addresses`} hidden />
      {addresses.length === 0 ? (
        <EmptyState title={t`No addresses yet`} action={add}>
          <p>
            <Trans>Keep where you have things sent, and choose it at the checkout.</Trans>
          </p>
        </EmptyState>
      ) : (
        <>
          <ul className={styles.rows}>
            {addresses.map((address) => (
              <Row key={address.id} saved={address} />
            ))}
          </ul>
          <div className={styles.buttons}>{add}</div>
        </>
      )}
      <div role="status">{removed ? <Removed address={removed} /> : null}</div>
      {actionData?.problem ? (
        <p className={styles.failed} role="alert">
          {actionData.problem}
        </p>
      ) : null}
    </section>
  )
}

function Row({ saved }: { saved: SavedAddressView }) {
  const { t } = useLingui()
  const { locale, country } = useShop()
  const { id, label, address, isDefault } = saved
  const lines = addressLines(address, locale, country)
  const name = label || lines[0]
  return (
    <li className={styles.row}>
      <div className={styles.rowWords}>
        {name}
        {lines.slice(label ? 0 : 1).map((line) => (
          <span key={line}>{line}</span>
        ))}
        {isDefault ? (
          <Status tone="thread">
            <Trans>Default</Trans>
          </Status>
        ) : null}
      </div>
      <Form method="post" className={styles.rowButtons}>
        <input type="hidden" name="id" value={id} />
        <Button
          as={ShopLink}
          to={`account/addresses/${id}`}
          size="small"
          aria-label={t`Change: ${name}`}
        >
          <Trans>Change</Trans>
        </Button>
        <Button type="submit" name="do" value="remove" size="small" aria-label={t`Remove: ${name}`}>
          <Trans>Remove</Trans>
        </Button>
        {isDefault ? null : (
          <Button
            type="submit"
            name="do"
            value="default"
            variant="plain"
            size="small"
            aria-label={t`Make default: ${name}`}
          >
            <Trans>Make default</Trans>
          </Button>
        )}
      </Form>
    </li>
  )
}

function Removed({ address: { label, address, isDefault } }: { address: SavedAddressView }) {
  const name = label || address.lines[0]
  return (
    <Form method="post" className={styles.told}>
      <Trans>{name} is removed.</Trans>{' '}
      <input type="hidden" name="address" value={JSON.stringify({ label, address, isDefault })} />
      <Button type="submit" name="do" value="restore" variant="plain" size="small">
        <Trans>Undo</Trans>
      </Button>
    </Form>
  )
}
