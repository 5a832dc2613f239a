import type { TakenOut } from './cart-view.ts'
import { formWay, wayText } from './form-way.ts'

/** A line that was taken out, as the address of the page after it carries it. */
export function takenOutQuery({ variantId, title, quantity, fulfillment }: TakenOut): string {
  const fields = { out: variantId, title, quantity: String(quantity), how: wayText(fulfillment) }
  return new URLSearchParams(fields).toString()
}

/** Reads it back from an address; null where it names none. */
export function takenOutIn(query: URLSearchParams): TakenOut | null {
  const variantId = query.get('out') ?? ''
  const quantity = Number(query.get('quantity'))
  if (!/^var_[0-9a-z]+$/.test(variantId) || !Number.isInteger(quantity) || quantity < 1) return null
  const form = new FormData()
  form.set('how', query.get('how') ?? '')
  const title = query.get('title')?.slice(0, 200) ?? ''
  return { variantId, title, quantity, fulfillment: formWay(form) }
}
