import { createContext, type ReactNode, useContext, useEffect } from 'react'
import { useFetcher } from 'react-router'
import type { CartOutcome } from '../../views/cart-view.ts'
import { useShop } from '../../views/use-shop.ts'

/** Hears what a press on the cart came to. */
export const CartHearing = createContext<(outcome: CartOutcome) => void>(() => undefined)

export interface CartPressProps {
  /** What the press asks for. */
  act: string
  fields?: Readonly<Record<string, string | number>>
  className?: string | undefined
  /** Page inside of the shop to come back to where there is no script; the cart else. */
  back?: string
  /** Drawn with what is under way, so that it can be shown before it is done. */
  children: (press: { busy: boolean; sent: FormData | undefined }) => ReactNode
}

/**
 * A small form that changes the cart: sent as a whole page where there is no script, and beside
 * the page where there is one.
 */
export function CartPress({ act, fields = {}, className, back, children }: CartPressProps) {
  const { segment } = useShop()
  const hear = useContext(CartHearing)
  const fetcher = useFetcher<CartOutcome>()
  const { data } = fetcher
  useEffect(() => {
    if (data !== undefined) hear(data)
  }, [data, hear])
  return (
    <fetcher.Form method="post" action={`/${segment}/cart`} className={className}>
      <input type="hidden" name="do" value={act} />
      {back === undefined ? null : <input type="hidden" name="back" value={back} />}
      {Object.entries(fields).map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      {children({ busy: fetcher.state !== 'idle', sent: fetcher.formData })}
    </fetcher.Form>
  )
}
