import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { type ReactNode, useEffect, useRef } from 'react'
import { useFetcher } from 'react-router'
import type { CartOutcome } from '../../views/cart-view.ts'
import { useShop } from '../../views/use-shop.ts'
import { Icon } from '../icon.tsx'
import { ThumbBar } from '../thumb-bar.tsx'
import styles from './add-to-cart.module.css'
import { useCartDrawer } from './cart-place.tsx'

/** Sends an article into the cart; shows the cart as soon as it is in. */
function useAdding() {
  const fetcher = useFetcher<CartOutcome>()
  const { open } = useCartDrawer()
  const shown = useRef<unknown>(null)
  const { data } = fetcher
  useEffect(() => {
    if (data === undefined || data === shown.current) return
    shown.current = data
    if (data.problem === null) open()
  }, [data, open])
  return { Form: fetcher.Form, busy: fetcher.state !== 'idle', problem: data?.problem ?? null }
}

export interface AddToCartProps {
  variantId: string
  /** The ways to get it, as fields of the form. */
  children?: ReactNode
}

/** The form that puts the chosen variant into the cart, by the chosen way. */
export function AddToCart({ variantId, children }: AddToCartProps) {
  const { segment } = useShop()
  const { Form, busy, problem } = useAdding()
  return (
    <Form method="post" action={`/${segment}/cart`} className={styles.form}>
      <input type="hidden" name="do" value="add" />
      <input type="hidden" name="variantId" value={variantId} />
      {children}
      <p className={styles.problem} role="alert">
        {problem ? problem.title : null}
      </p>
      <ThumbBar>
        <Button type="submit" variant="primary" size="large" wide busy={busy}>
          <Trans>Add to cart</Trans>
        </Button>
      </ThumbBar>
    </Form>
  )
}

/** The same from a card on a shelf, for products of one variant. */
export function QuickAdd({ variantId, title }: { variantId: string; title: string }) {
  const { t } = useLingui()
  const { segment } = useShop()
  const { Form, busy, problem } = useAdding()
  return (
    <Form method="post" action={`/${segment}/cart`} className={styles.quick}>
      <input type="hidden" name="do" value="add" />
      <input type="hidden" name="variantId" value={variantId} />
      <button type="submit" aria-busy={busy || undefined} title={t`Add to cart`}>
        <Icon name={busy ? 'check' : 'plus'} />
        <span className="rt-hidden">{t`Add ${title} to the cart`}</span>
      </button>
      {problem ? (
        <p className={styles.said} role="alert">
          {problem.title}
        </p>
      ) : null}
    </Form>
  )
}
