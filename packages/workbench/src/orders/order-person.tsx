import { Trans } from '@lingui/react/macro'
import type { Wire } from '@redthread/client/wire'
import type { PostalAddress } from '@redthread/contract/address'
import { addressLines } from '@redthread/kernel/address'
import { Section } from '../parts/section.tsx'
import { useLanguage } from '../words/use-language.ts'
import { languageNames } from '../words/languages.ts'
import { useFormats } from '../words/use-formats.ts'
import { ActorName } from '../people/actor-name.tsx'
import { usePlaceNames } from '../people/use-place-names.tsx'
import type { Order } from '../api/orders.ts'
import styles from './orders.module.css'

/** Who ordered, how to reach them, where it goes. */
export function OrderPerson({ order }: { order: Order }) {
  const { contact, delivery, billingAddress, message } = order
  const name = [contact.givenName, contact.familyName].filter(Boolean).join(' ')
  return (
    <Section title={<Trans>Customer</Trans>}>
      <address className={styles.person}>
        <strong>{name || contact.company || <Trans>No name given</Trans>}</strong>
        {name && contact.company ? <span>{contact.company}</span> : null}
        {contact.vatId ? <span>{contact.vatId}</span> : null}
        {contact.email ? <a href={`mailto:${contact.email}`}>{contact.email}</a> : null}
        {contact.phone ? <a href={`tel:${contact.phone}`}>{contact.phone}</a> : null}
      </address>
      {delivery?.address ? (
        <div className={styles.address}>
          <h3>
            <Trans>Sent to</Trans>
          </h3>
          {delivery.recipient ? <span>{delivery.recipient}</span> : null}
          <AddressLines address={delivery.address} />
          <span className={styles.quiet}>
            {[delivery.optionName, delivery.carrier].filter(Boolean).join(' · ')}
          </span>
        </div>
      ) : null}
      {billingAddress ? (
        <div className={styles.address}>
          <h3>
            <Trans>Billed to</Trans>
          </h3>
          <AddressLines address={billingAddress} />
        </div>
      ) : null}
      {message ? <blockquote className={styles.message}>{message}</blockquote> : null}
    </Section>
  )
}

function AddressLines({ address }: { address: Wire<PostalAddress> }) {
  const { locale } = useLanguage()
  return addressLines(address, locale).map((line) => <span key={line}>{line}</span>)
}

/** Where, when, by whom and in which language an order was placed. */
export function OrderOrigin({ order }: { order: Order }) {
  const { nameOf } = usePlaceNames()
  const { moment } = useFormats()
  const { channelId, locationId, placedAt, placedBy, locale, coupons } = order
  return (
    <dl className={styles.facts}>
      <div>
        <dt>
          <Trans>Placed</Trans>
        </dt>
        <dd>{moment(placedAt)}</dd>
      </div>
      <div>
        <dt>
          <Trans>Channel</Trans>
        </dt>
        <dd>{nameOf(channelId)}</dd>
      </div>
      {locationId ? (
        <div>
          <dt>
            <Trans>Store</Trans>
          </dt>
          <dd>{nameOf(locationId)}</dd>
        </div>
      ) : null}
      <div>
        <dt>
          <Trans>Placed by</Trans>
        </dt>
        <dd>
          <ActorName actor={placedBy} />
        </dd>
      </div>
      <div>
        <dt>
          <Trans>Language</Trans>
        </dt>
        <dd>{languageNames[locale]}</dd>
      </div>
      {coupons.length > 0 ? (
        <div>
          <dt>
            <Trans>Coupons</Trans>
          </dt>
          <dd>
            <code>{coupons.join(', ')}</code>
          </dd>
        </div>
      ) : null}
    </dl>
  )
}
