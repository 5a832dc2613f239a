import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { Money } from '@redthread/ui/money'
import { restOf, type FormatView, type TenderView } from '../../views/checkout-view.ts'
import { usePage } from '../../views/use-page.ts'
import { useShop } from '../../views/use-shop.ts'
import { Icon } from '../icon.tsx'
import { BillingPart } from './billing-part.tsx'
import styles from './checkout-form.module.css'
import { Fold } from './fold.tsx'
import { Step } from './step.tsx'
import { TextField } from '../text-field.tsx'
import type { CheckoutStepProps } from './who-step.tsx'

export interface PayStepProps extends CheckoutStepProps {
  busy: boolean
  /** How addresses are written in the country that it is billed in. */
  billing: FormatView
}

/** How it is paid: gift cards and credit first, what is left by card. */
export function PayStep(props: PayStepProps) {
  const { checkout, faults, busy } = props
  const { cart, payment, credit } = checkout
  const { locale } = useShop()
  const demo = usePage()?.demo ?? false
  const { currency } = cart.totals
  const rest = restOf(checkout)
  const standing = payment.tenders.filter(({ state }) => state === 'authorized')
  const hasCredit = credit > 0 && standing.every(({ kind }) => kind !== 'store_credit')
  const isHere = cart.requirements.length === 0
  return (
    <Step id="pay" title={<Trans>Pay</Trans>} state={isHere ? 'here' : 'ahead'}>
      <BillingPart {...props} format={props.billing} />
      {standing.map((tender) => (
        <Standing key={tender.id} tender={tender} busy={busy} />
      ))}
      {rest > 0 ? (
        <div className={styles.card}>
          <Icon name="card" />
          <span>
            <strong>
              {standing.length > 0 ? (
                <Trans>
                  The rest by card: <Money value={{ amount: rest, currency }} locale={locale} />
                </Trans>
              ) : (
                <Trans>By card</Trans>
              )}
            </strong>
            <span>
              <Trans>On the secure page of our card provider. Your number never reaches us.</Trans>
              {demo ? (
                <>
                  {' '}
                  <Trans>This is a demo: no money moves.</Trans>
                </>
              ) : null}
            </span>
          </span>
          <Icon name="lock" />
        </div>
      ) : (
        <p className={styles.quiet}>
          <Trans>Nothing is left to pay.</Trans>
        </p>
      )}
      {hasCredit && rest > 0 ? (
        <Button type="submit" name="do" value="credit" busy={busy}>
          <Trans>
            Use my store credit: <Money value={{ amount: credit, currency }} locale={locale} />
          </Trans>
        </Button>
      ) : null}
      {rest > 0 ? <GiftCard key={standing.length} busy={busy} fault={faults['giftCode']} /> : null}
    </Step>
  )
}

function Standing({ tender, busy }: { tender: TenderView; busy: boolean }) {
  const { locale, currency } = useShop()
  const { id, kind, label, amount } = tender
  return (
    <div className={styles.card} data-standing="">
      <Icon name={kind === 'gift_card' ? 'gift' : kind === 'card' ? 'card' : 'check'} />
      <span>
        <strong>
          {kind === 'gift_card' ? (
            <Trans>Gift card {label}</Trans>
          ) : kind === 'store_credit' ? (
            <Trans>Store credit</Trans>
          ) : (
            <Trans>Card {label}</Trans>
          )}
        </strong>
        <Money value={{ amount, currency }} locale={locale} />
      </span>
      <Button type="submit" variant="plain" name="do" value={`drop ${id}`} disabled={busy}>
        <Trans>Remove</Trans>
      </Button>
    </div>
  )
}

function GiftCard({ busy, fault }: { busy: boolean; fault: string | undefined }) {
  const { t } = useLingui()
  const unread = t`Please check the number and the PIN of the gift card.`
  return (
    <Fold icon="gift" summary={<Trans>Pay with a gift card</Trans>} open={fault !== undefined}>
      <div className={styles.gift}>
        <TextField
          label={t`Number`}
          name="giftCode"
          autoComplete="off"
          maxLength={40}
          fault={fault === 'unread' ? unread : fault}
        />
        <TextField
          label={t`PIN`}
          name="giftPin"
          autoComplete="off"
          inputMode="numeric"
          maxLength={12}
        />
        <Button type="submit" name="do" value="gift-card" busy={busy}>
          <Trans>Use it</Trans>
        </Button>
      </div>
    </Fold>
  )
}
