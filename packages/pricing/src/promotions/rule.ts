import type { BenefitKind, BenefitOf } from './benefit.ts'
import type { CartView } from './cart-view.ts'
import type {
  CartConditionKind,
  CartConditionOf,
  LineConditionKind,
  LineConditionOf,
} from './condition.ts'
import type { Draft } from './draft.ts'
import type { Field } from './field.ts'
import type { PromotionClass } from './promotion.ts'
import type { Reason } from './reason.ts'

/** A kind of condition that tells lines apart. */
export interface LineRule<K extends LineConditionKind> {
  readonly kind: K
  readonly fields: readonly Field[]
  /** Writes 1 at the place of each line that is meant. */
  mark(condition: LineConditionOf<K>, view: CartView, marks: Uint8Array): void
}

/** A kind of condition that looks at the cart as a whole. */
export interface CartRule<K extends CartConditionKind> {
  readonly kind: K
  readonly fields: readonly Field[]
  /** Null where it holds; else why not, and how far it is. */
  check(condition: CartConditionOf<K>, view: CartView): Reason | null
}

/** A kind of benefit. */
export interface BenefitRule<K extends BenefitKind> {
  readonly kind: K
  /** The classes of promotion that a builder offers it for. */
  readonly classes: readonly PromotionClass[]
  readonly fields: readonly Field[]
  /** Puts what it gives into the draft; says why where it gives nothing. */
  give(benefit: BenefitOf<K>, draft: Draft): Reason | null
}
