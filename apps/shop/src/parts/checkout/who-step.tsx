import { Trans, useLingui } from '@lingui/react/macro'
import type { CheckoutView, FieldTexts } from '../../views/checkout-view.ts'
import { usePage } from '../../views/use-page.ts'
import { useShop } from '../../views/use-shop.ts'
import { ShopLink } from '../shop-link.tsx'
import styles from './checkout-form.module.css'
import { Step } from './step.tsx'
import { TextField } from '../text-field.tsx'

export interface CheckoutStepProps {
  checkout: CheckoutView
  faults: FieldTexts
  /** What was typed where the page is drawn anew. */
  typed: FieldTexts
}

/** Whom the order is for. No account is needed. */
export function WhoStep({ checkout: { cart, format, known }, faults, typed }: CheckoutStepProps) {
  const { t } = useLingui()
  const { segment } = useShop()
  const signedIn = usePage()?.signedIn ?? false
  const { contact, requirements } = cart
  const isDone = requirements.every(({ step }) => step !== 'who')
  const value = (name: 'email' | 'givenName' | 'familyName' | 'phone') =>
    typed[name] ?? contact[name] ?? known[name] ?? ''
  return (
    <Step id="who" title={<Trans>Who</Trans>} state={isDone ? 'done' : 'here'}>
      {signedIn ? null : (
        <p className={styles.quiet}>
          <Trans>
            No account needed. Have one?{' '}
            <ShopLink to={`sign-in?next=/${segment}/checkout`}>Sign in</ShopLink>
          </Trans>
        </p>
      )}
      <TextField
        label={t`Email`}
        hint={t`For the confirmation and news about this order.`}
        name="email"
        type="email"
        inputMode="email"
        autoComplete="email"
        maxLength={200}
        defaultValue={value('email')}
        fault={faults['email'] === 'wrong' ? t`This is no email address.` : faults['email']}
      />
      <div className={styles.pair}>
        <TextField
          label={t`First name`}
          name="givenName"
          autoComplete="given-name"
          maxLength={80}
          defaultValue={value('givenName')}
          fault={faults['givenName']}
        />
        <TextField
          label={t`Last name`}
          name="familyName"
          autoComplete="family-name"
          maxLength={80}
          defaultValue={value('familyName')}
          fault={faults['familyName']}
        />
      </div>
      <TextField
        label={t`Phone`}
        hint={t`Only for this order: the carrier or the store tells you when it is there.`}
        name="phone"
        type="tel"
        inputMode="tel"
        autoComplete="tel"
        maxLength={30}
        placeholder={format.callingCode ?? undefined}
        defaultValue={value('phone')}
        fault={faults['phone']}
      />
    </Step>
  )
}
