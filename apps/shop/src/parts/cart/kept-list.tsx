import { Trans } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { Money } from '@redthread/ui/money'
import type { KeptView } from '../../views/cart-view.ts'
import { linePicture } from '../../views/line-picture.ts'
import { useShop } from '../../views/use-shop.ts'
import { Picture } from '../picture.tsx'
import { ShopLink } from '../shop-link.tsx'
import { CartPress } from './cart-press.tsx'
import styles from './kept-list.module.css'

export interface KeptListProps {
  items: readonly KeptView[]
  /** Saved out of the cart, wished for, or seen in somebody else's list. */
  kind: 'saved' | 'wish' | 'shared'
  /** Page inside of the shop that shows the list. */
  back: string
}

/** Articles that were put aside, each ready to go into the cart. */
export function KeptList({ items, kind, back }: KeptListProps) {
  return (
    <ul className={styles.list}>
      {items.map((item) => (
        <Kept key={item.article.variantId} item={item} kind={kind} back={back} />
      ))}
    </ul>
  )
}

function Kept({ item, kind, back }: { item: KeptView } & Omit<KeptListProps, 'items'>) {
  const { locale } = useShop()
  const { article, quantity, unit, currency, inStock } = item
  const { title, options, picture, slug, sku } = article
  const words = (
    <>
      <span className={styles.picture}>
        <Picture picture={picture && linePicture(picture)} sizes="120px" />
      </span>
      <span className={styles.title}>{title}</span>
    </>
  )
  return (
    <li className={styles.kept}>
      {slug ? (
        <ShopLink to={`p/${slug}?variant=${encodeURIComponent(sku)}`} className={styles.link}>
          {words}
        </ShopLink>
      ) : (
        <span className={styles.link}>{words}</span>
      )}
      <span className={styles.quiet}>{options.map(({ value }) => value).join(', ')}</span>
      <span className={styles.price}>
        {unit === null ? (
          <Trans>Not for sale right now</Trans>
        ) : (
          <>
            {quantity > 1 ? `${quantity} × ` : ''}
            <Money value={{ amount: unit, currency }} locale={locale} />
            {inStock ? null : (
              <span className={styles.quiet}>
                {' · '}
                <Trans>sold out</Trans>
              </span>
            )}
          </>
        )}
      </span>
      <Presses item={item} kind={kind} back={back} />
    </li>
  )
}

function Presses({ item, kind, back }: { item: KeptView } & Omit<KeptListProps, 'items'>) {
  const { article, quantity, unit, inStock } = item
  const { variantId, title } = article
  const canBuy = unit !== null && inStock
  return (
    <div className={styles.presses}>
      {canBuy ? (
        <CartPress
          act={kind === 'saved' ? 'back' : 'add'}
          fields={{ variantId, quantity }}
          back={kind === 'saved' ? back : 'cart'}
        >
          {({ busy }) => (
            <Button type="submit" busy={busy}>
              <Trans>Into the cart</Trans>
              <span className="rt-hidden"> {title}</span>
            </Button>
          )}
        </CartPress>
      ) : null}
      {kind === 'shared' ? null : (
        <CartPress act={kind === 'saved' ? 'forget' : 'unwish'} fields={{ variantId }} back={back}>
          {({ busy }) => (
            <Button type="submit" variant="plain" busy={busy}>
              <Trans>Remove</Trans>
              <span className="rt-hidden"> {title}</span>
            </Button>
          )}
        </CartPress>
      )}
    </div>
  )
}
