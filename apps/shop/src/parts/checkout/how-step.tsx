import { Trans, useLingui } from '@lingui/react/macro'
import { wayText } from '../../views/form-way.ts'
import { Icon } from '../icon.tsx'
import styles from './checkout-form.module.css'
import { DeliveryOptions } from './delivery-options.tsx'
import { PickupChoice } from './pickup-choice.tsx'
import { SaveButton } from './save-button.tsx'
import { SendTo } from './send-to.tsx'
import { Step } from './step.tsx'
import type { CheckoutStepProps } from './who-step.tsx'

/** How the goods reach the reader: sent, collected, or some so and some so. */
export function HowStep(props: CheckoutStepProps) {
  const { checkout, faults, typed } = props
  const { t } = useLingui()
  const { cart, places } = checkout
  const kinds = new Set(cart.lines.map(({ fulfillment }) => wayText(fulfillment)))
  const isMixed = kinds.size > 1
  const [only] = isMixed ? [] : kinds
  const isSent = cart.groups.some(({ kind }) => kind === 'delivery' || kind === null)
  const way =
    typed['way'] ?? (isMixed ? 'mixed' : only === 'delivery' || !only ? 'delivery' : 'pickup')
  const canSend = cart.lines.every(({ ways }) => ways.includes('delivery'))
  const canCollect = places.length > 0 && cart.lines.every(({ ways }) => ways.includes('pickup'))
  const isDone = cart.requirements.every(({ step }) => step !== 'how')
  const whoIsDone = cart.requirements.every(({ step }) => step !== 'who')
  const state = isDone ? 'done' : whoIsDone ? 'here' : 'ahead'
  return (
    <Step id="how" title={<Trans>How</Trans>} state={state}>
      <div className={styles.ways} role="radiogroup" aria-label={t`How it reaches you`}>
        {isMixed ? (
          <label className={styles.way}>
            <input type="radio" name="way" value="mixed" defaultChecked={way === 'mixed'} />
            <Icon name="route" />
            <span>
              <strong>
                <Trans>As chosen in the cart</Trans>
              </strong>
              {cart.groups.map(({ title }) => (
                <span key={title}>{title}</span>
              ))}
            </span>
          </label>
        ) : null}
        {canSend ? (
          <label className={styles.way}>
            <input type="radio" name="way" value="delivery" defaultChecked={way === 'delivery'} />
            <Icon name="truck" />
            <span>
              <strong>
                {isMixed ? <Trans>Deliver everything</Trans> : <Trans>Deliver</Trans>}
              </strong>
            </span>
          </label>
        ) : null}
        {canCollect ? (
          <label className={styles.way}>
            <input type="radio" name="way" value="pickup" defaultChecked={way === 'pickup'} />
            <Icon name="pin" />
            <span>
              <strong>
                {isMixed ? <Trans>Collect everything</Trans> : <Trans>Collect in a store</Trans>}
              </strong>
            </span>
          </label>
        ) : null}
      </div>
      {faults['way'] ? (
        <p className={styles.fault} role="alert">
          {faults['way']}
        </p>
      ) : null}
      <div className={styles.collecting}>
        <PickupChoice
          places={places}
          chosen={isMixed ? '' : (only ?? '')}
          fault={faults['place']}
        />
      </div>
      <div className={styles.sending} data-mixed={isMixed && isSent ? '' : undefined}>
        <SendTo {...props} />
        <DeliveryOptions cart={cart} fault={faults['option']} />
      </div>
      <SaveButton />
    </Step>
  )
}
