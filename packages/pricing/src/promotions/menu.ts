import type { BenefitKind } from './benefit.ts'
import { benefitMenu } from './benefit-menu.ts'
import { cartMenu } from './cart-menu.ts'
import type { CartConditionKind, LineConditionKind } from './condition.ts'
import type { Field } from './field.ts'
import { lineMenu } from './line-menu.ts'
import type { PromotionClass } from './promotion.ts'

/** A kind as a builder offers it: what it is called and what has to be entered. */
export interface KindOf<K extends string> {
  readonly kind: K
  readonly fields: readonly Field[]
}

/** Conditions on lines, which also choose targets. */
export const lineConditionKinds: readonly KindOf<LineConditionKind>[] = Object.values(lineMenu).map(
  ({ kind, fields }) => ({ kind, fields }),
)

/** Conditions on the cart, the customer, the place and the time. */
export const cartConditionKinds: readonly KindOf<CartConditionKind>[] = Object.values(cartMenu).map(
  ({ kind, fields }) => ({ kind, fields }),
)

/** Benefits, with the classes of promotion that they are offered for. */
export const benefitKinds: readonly (KindOf<BenefitKind> & {
  readonly classes: readonly PromotionClass[]
})[] = Object.values(benefitMenu).map(({ kind, fields, classes }) => ({ kind, fields, classes }))

/** What a new one of a kind starts with: every required parameter at its default. */
export function startOfKind<K extends string>({
  kind,
  fields,
}: KindOf<K>): {
  readonly kind: K
  readonly [name: string]: unknown
} {
  const given = fields.filter((field) => field.required)
  return { ...Object.fromEntries(given.map((field) => [field.name, field.default])), kind }
}
