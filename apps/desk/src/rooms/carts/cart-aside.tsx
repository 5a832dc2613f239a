import { Trans, useLingui } from '@lingui/react/macro'
import { Select } from '@mantine/core'
import { Money } from '@redthread/ui/money'
import { Status } from '@redthread/ui/status'
import { Section } from '@redthread/workbench/parts/section'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import styles from './carts.module.css'
import { changeCart, type Cart } from './carts-api.ts'
import { ContactPart } from './contact-part.tsx'
import { PersonOrders } from './person-orders.tsx'
import { useCartChange } from './use-cart-change.ts'

/** What is still missing, who it is for and where it goes, and what they bought before. */
export function CartAside({ cart }: { cart: Cart }) {
  const mayChange = cart.state === 'active'
  const isAlive = mayChange || cart.state === 'frozen'
  const key = `${cart.id}:${cart.version}`
  return (
    <aside className={styles.stack}>
      {isAlive ? <Requirements cart={cart} /> : null}
      {isAlive ? <ContactPart key={key} cart={cart} mayChange={mayChange} /> : null}
      {isAlive ? <DeliveryChoice cart={cart} mayChange={mayChange} /> : null}
      <Visits cart={cart} />
      <PersonOrders personId={cart.person.id} />
    </aside>
  )
}

function Requirements({ cart: { requirements } }: { cart: Cart }) {
  return (
    <Section title={<Trans>Still missing</Trans>}>
      {requirements.length === 0 ? (
        <Status tone="positive">
          <Trans>Nothing: it can be paid</Trans>
        </Status>
      ) : (
        <ul className={styles.missing}>
          {requirements.map(({ field, code, message }) => (
            <li key={`${field}:${code}`}>{message}</li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function DeliveryChoice({ cart, mayChange }: { cart: Cart; mayChange: boolean }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { day } = useFormats()
  const change = useCartChange(cart.id)
  const { deliveryOffers, deliveryOptionId } = cart
  if (deliveryOffers.length === 0) return null
  const chosen = deliveryOffers.find(({ optionId }) => optionId === deliveryOptionId)
  return (
    <Section title={<Trans>Delivery</Trans>}>
      <Select
        aria-label={t`Delivery`}
        placeholder={t`Not chosen yet`}
        disabled={!mayChange}
        data={deliveryOffers.map(({ optionId, name }) => ({
          value: optionId as string,
          label: name,
        }))}
        value={deliveryOptionId}
        onChange={(next) => {
          const wanted = next as Cart['deliveryOptionId']
          if (next) change.mutate(() => changeCart(cart.id, { deliveryOptionId: wanted }))
        }}
      />
      {chosen ? (
        <p className={styles.quiet}>
          <Money value={chosen} locale={locale} />
          {` · ${[chosen.earliest, chosen.latest].map((on) => day(`${on}T12:00:00Z`)).join(' – ')}`}
        </p>
      ) : null}
    </Section>
  )
}

function Visits({ cart: { visits } }: { cart: Cart }) {
  const { moment } = useFormats()
  const past = visits.filter(({ closedAt }) => closedAt !== null)
  if (past.length === 0) return null
  return (
    <Section title={<Trans>Opened before</Trans>}>
      <ul className={styles.missing}>
        {past.map(({ id, text, openedAt, note }) => (
          <li key={id}>
            {text} · {moment(openedAt)}
            {note ? ` · ${note}` : ''}
          </li>
        ))}
      </ul>
    </Section>
  )
}
