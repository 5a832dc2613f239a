import { Trans, useLingui } from '@lingui/react/macro'
import type { Wire } from '@redthread/client/wire'
import type { Simulation } from '@redthread/contract/pricing-quote'
import type { Reason } from '@redthread/pricing/promotions/reason'
import { Money } from '@redthread/ui/money'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { reasonWords } from './promotion-words.ts'
import styles from './promotions.module.css'

export interface TryOutcomeProps {
  simulation: Wire<Simulation>
  promotionId: string | undefined
}

/** What a promotion does to a basket, or why it does nothing and how far it is from that. */
export function TryOutcome({ simulation, promotionId = 'pmo_draft' }: TryOutcomeProps) {
  const { i18n } = useLingui()
  const { locale } = useLanguage()
  const { without, with: tried, difference } = simulation
  const { cart, promotions } = tried
  const { currency } = cart
  const own = cart.promotions.find((each) => each.promotionId === promotionId)
  const money = (amount: number) => <Money value={{ amount, currency }} locale={locale} />
  const nameOf = (id: string) => promotions.find((each) => each.id === id)?.name
  return (
    <div className={styles.outcome} role="status">
      <dl>
        <div>
          <dt>
            <Trans>Without it</Trans>
          </dt>
          <dd>{money(without.cart.total)}</dd>
        </div>
        <div>
          <dt>
            <Trans>With it</Trans>
          </dt>
          <dd>
            <strong>{money(cart.total)}</strong>
          </dd>
        </div>
        <div>
          <dt>
            <Trans>Saved</Trans>
          </dt>
          <dd>{money(difference)}</dd>
        </div>
      </dl>
      {own?.applied === false ? (
        <ul>
          {(own.reasons as Reason[]).map((reason) => (
            <li key={reason.code}>
              {i18n._(reasonWords[reason.code])}
              {'promotionId' in reason ? `: ${nameOf(reason.promotionId) ?? '–'}` : null}
              {'missing' in reason && reason.code === 'min_amount_not_met' ? (
                <Trans>: {money(reason.missing)} to go</Trans>
              ) : 'missing' in reason ? (
                <Trans>: {reason.missing} to go</Trans>
              ) : null}
            </li>
          ))}
        </ul>
      ) : null}
      {cart.gifts.some((gift) => gift.promotionId === promotionId) ? (
        <p>
          <Trans>A gift goes with it.</Trans>
        </p>
      ) : null}
    </div>
  )
}
