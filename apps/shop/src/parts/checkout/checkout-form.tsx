import { Trans, useLingui } from '@lingui/react/macro'
import { useEffect, useRef } from 'react'
import { Form, useNavigation, useRevalidator } from 'react-router'
import { useCartNews } from '../../live/use-cart-news.ts'
import { useSavedAsTyped } from '../../live/use-saved-as-typed.ts'
import { type CheckoutOutcome, type CheckoutView, begunCard } from '../../views/checkout-view.ts'
import { CartNotices } from '../cart/cart-notices.tsx'
import { cartOutcome } from '../../views/cart-view.ts'
import { isAhead } from '../../views/saved-as.ts'
import { BegunPayment } from './begun-payment.tsx'
import styles from './checkout-form.module.css'
import { CheckoutSummary } from './checkout-summary.tsx'
import { HowStep } from './how-step.tsx'
import { PayStep } from './pay-step.tsx'
import { SaidNotice } from './said-notice.tsx'
import { faultsOf } from './faults-of.ts'
import { WhoStep } from './who-step.tsx'

export interface CheckoutFormProps {
  checkout: CheckoutView
  outcome: CheckoutOutcome | null
  /** Code of why an order was not placed after its card was paid; null where none was. */
  notPaid: string | null
}

/** One form: who, how, pay, with the thread on the left and the sum always in sight. */
export function CheckoutForm({ checkout, outcome, notPaid }: CheckoutFormProps) {
  const { t } = useLingui()
  const { cart, topic, payment } = checkout
  const form = useRef<HTMLFormElement>(null)
  const { revalidate } = useRevalidator()
  const busy = useNavigation().state !== 'idle'
  const saved = useSavedAsTyped(form, isAhead(checkout))
  useCartNews({ cart, topic, personId: cart.person.id }, () => void revalidate())
  useFirstFault(form, outcome)
  const latest = outcome ?? saved
  const faults = faultsOf(cart, latest, t`This is needed.`)
  const steps = { checkout, faults, typed: outcome?.typed ?? {} }
  const isFrozen = cart.state === 'frozen'
  return (
    <>
      <CartNotices cart={cart} outcome={cartOutcome({})} />
      <SaidNotice said={latest?.said ?? null} notPaid={notPaid} payment={payment} />
      {isFrozen ? <BegunPayment card={begunCard(payment)} /> : null}
      <div className={styles.columns}>
        <Form
          ref={form}
          id="checkout"
          method="post"
          action="?"
          noValidate
          className={styles.form}
          aria-label={t`Checkout`}
        >
          <input type="hidden" name="total" value={cart.totals.total} />
          {/* The first button of a form is the one that Enter presses. */}
          <button type="submit" name="do" value="save" className="rt-hidden" tabIndex={-1}>
            <Trans>Save</Trans>
          </button>
          <fieldset disabled={isFrozen} className={styles.steps}>
            <WhoStep {...steps} />
            <HowStep {...steps} />
          </fieldset>
          <PayStep {...steps} busy={busy} billing={latest?.billing ?? checkout.billing} />
        </Form>
        <CheckoutSummary checkout={checkout} busy={busy} />
      </div>
    </>
  )
}

/** After an order that could not be placed, the reader stands where the first thing is missing. */
function useFirstFault(
  form: React.RefObject<HTMLFormElement | null>,
  outcome: CheckoutOutcome | null,
): void {
  useEffect(() => {
    if (outcome?.asked !== true) return
    form.current?.querySelector<HTMLElement>('[aria-invalid="true"]')?.focus()
  }, [form, outcome])
}
