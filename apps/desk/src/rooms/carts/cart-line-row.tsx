import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, NumberInput } from '@mantine/core'
import { Money } from '@redthread/ui/money'
import { Status, type Tone } from '@redthread/ui/status'
import { sayDone } from '@redthread/workbench/parts/say'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import styles from './carts.module.css'
import { addLine, changeLine, type Cart, type Line } from './carts-api.ts'
import { useCartChange } from './use-cart-change.ts'

const tones: Readonly<Record<Line['availability']['state'], Tone>> = {
  in_stock: 'positive',
  low: 'caution',
  backorder: 'caution',
  not_enough: 'critical',
  out_of_stock: 'critical',
}

export interface CartLineRowProps {
  cart: Cart
  line: Line
  mayChange: boolean
}

/** One line: what it is, whether there is enough, how many, what it comes to. */
export function CartLineRow({ cart, line, mayChange }: CartLineRowProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const change = useCartChange(cart.id)
  const { currency } = cart.totals
  const { id, title, options, picture, sku, quantity, availability, addedBy, variantId } = line
  const drop = () =>
    change.mutate(() => changeLine(cart.id, id, { quantity: 0 }), {
      onSuccess: () =>
        sayDone(t`${title} is out of the cart`, () =>
          change.mutate(() => addLine(cart.id, variantId, quantity)),
        ),
    })
  const words = options.map(({ value }) => value).join(', ')
  return (
    <li>
      {picture ? (
        <img className={styles.picture} src={picture.url} alt="" loading="lazy" />
      ) : (
        <span className={styles.picture} aria-hidden="true" />
      )}
      <span className={styles.what}>
        <strong>{title}</strong>
        <span className={styles.quiet}>
          {words ? `${words} · ` : ''}
          <code>{sku}</code>
          {addedBy === 'staff' ? ` · ${t`put in by us`}` : ''}
        </span>
        <Status tone={tones[availability.state]}>{availability.text}</Status>
      </span>
      {mayChange ? (
        <Pieces
          key={quantity}
          label={t`Pieces of ${title}`}
          quantity={quantity}
          onKeep={(next) => change.mutate(() => changeLine(cart.id, id, { quantity: next }))}
        />
      ) : (
        <span className="rt-figures">{quantity} ×</span>
      )}
      <span className={styles.sum}>
        {line.forSale ? (
          <Money value={{ amount: line.total, currency }} locale={locale} />
        ) : (
          <Trans>not for sale</Trans>
        )}
        {line.total < line.subtotal ? (
          <s>
            <Money value={{ amount: line.subtotal, currency }} locale={locale} />
          </s>
        ) : null}
      </span>
      {mayChange ? (
        <ActionIcon
          variant="subtle"
          color="gray"
          size="lg"
          aria-label={t`Take out: ${title}`}
          onClick={drop}
        >
          <IconTrash size={17} stroke={1.6} aria-hidden="true" />
        </ActionIcon>
      ) : null}
    </li>
  )
}

interface PiecesProps {
  label: string
  quantity: number
  onKeep: (quantity: number) => void
}

function Pieces({ label, quantity, onKeep }: PiecesProps) {
  const [typed, setTyped] = useState<number | string>(quantity)
  const keep = () => {
    const next = Number(typed)
    if (typed !== '' && next > 0 && next !== quantity) onKeep(next)
    else setTyped(quantity)
  }
  return (
    <NumberInput
      aria-label={label}
      w={78}
      min={1}
      max={9999}
      allowDecimal={false}
      value={typed}
      onChange={setTyped}
      onBlur={keep}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur()
      }}
    />
  )
}
