import { Trans } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import type { CartView, PlaceView } from '../../views/cart-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { Icon, type IconName } from '../icon.tsx'
import { Picture } from '../picture.tsx'
import { linePicture } from '../../views/line-picture.ts'
import { CartLine } from './cart-line.tsx'
import styles from './cart-groups.module.css'

export interface CartGroupsProps {
  cart: CartView
  places?: readonly PlaceView[]
}

const icons: Record<'delivery' | 'pickup' | 'carry_out' | 'open', IconName> = {
  delivery: 'truck',
  pickup: 'pin',
  carry_out: 'bag',
  open: 'route',
}

/** The lines, put together by how they reach the reader. */
export function CartGroups({ cart, places }: CartGroupsProps) {
  const { groups, lines, gifts } = cart
  const { locale } = useShop()
  const { currency } = cart.totals
  const byId = new Map(lines.map((line) => [line.id, line]))
  return (
    <div className={styles.groups}>
      {groups.map(({ kind, locationId, day, title, lineIds, total }) => (
        <section key={`${kind} ${locationId} ${day}`} className={styles.group}>
          <h2>
            <Icon name={icons[kind ?? 'open']} />
            <span>{title}</span>
            {groups.length > 1 ? (
              <span className={styles.sum}>
                <Money value={{ amount: total, currency }} locale={locale} />
              </span>
            ) : null}
          </h2>
          <ul>
            {lineIds.map((id) => {
              const line = byId.get(id)
              return line ? (
                <CartLine key={id} line={line} currency={currency} places={places} />
              ) : null
            })}
          </ul>
        </section>
      ))}
      {gifts.map((gift) => (
        <Gift key={gift.promotionId} gift={gift} />
      ))}
    </div>
  )
}

function Gift({ gift: { name, quantity, articles } }: { gift: CartView['gifts'][number] }) {
  const [first] = articles
  return (
    <div className={styles.gift}>
      <span className={styles.giftPicture}>
        <Picture picture={first?.picture ? linePicture(first.picture) : null} sizes="64px" />
      </span>
      <span>
        <strong>
          <Trans>
            A gift: {quantity} × {first?.title ?? name}
          </Trans>
        </strong>
        <span>{name}</span>
      </span>
    </div>
  )
}
