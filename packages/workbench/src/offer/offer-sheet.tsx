import { Trans, useLingui } from '@lingui/react/macro'
import type { Wire } from '@redthread/client/wire'
import type { ProductDetail, VariantOffer } from '@redthread/contract/storefront'
import { useState, type ReactNode } from 'react'
import { Section } from '../parts/section.tsx'
import { OfferPicture } from './offer-picture.tsx'
import { OfferPrice } from './offer-price.tsx'
import { VariantChoice } from './variant-choice.tsx'
import styles from './offer.module.css'

export interface OfferSheetProps {
  product: Wire<ProductDetail>
  /** SKU that was scanned or asked for; the first variant where absent. */
  sku?: string | undefined
  /** What can be done with the chosen variant. */
  actions?: (variant: Wire<VariantOffer>) => ReactNode
}

/** A product as one tells it over the counter or the phone: choice, price, facts, safety. */
export function OfferSheet({ product, sku, actions }: OfferSheetProps) {
  const { t } = useLingui()
  const [values, choose] = useState(() => {
    return (product.variants.find((each) => each.sku === sku) ?? product.variants[0])?.values ?? []
  })
  const wanted = values.join()
  const variant = product.variants.find((each) => each.values.join() === wanted)
  const { title, subtitle, vendor, price, media, attributes, legal } = product
  return (
    <article className={styles.sheet} aria-label={title}>
      <div className={styles.top}>
        <div className={styles.frame}>
          <OfferPicture picture={media[variant?.picture ?? 0] ?? media[0]} sizes="300px" />
        </div>
        <div className={styles.words}>
          {vendor ? <p className={styles.quiet}>{vendor}</p> : null}
          <h2>{title}</h2>
          {subtitle ? <p className={styles.quiet}>{subtitle}</p> : null}
          {variant ? (
            <>
              <OfferPrice
                currency={price.currency}
                amount={variant.amount}
                prior={variant.prior}
                size="large"
              />
              <p className={styles.codes}>
                <code>{variant.sku}</code>
                {variant.gtin ? <code>{variant.gtin}</code> : null}
              </p>
            </>
          ) : (
            <p role="status">
              <Trans>There is no such combination. Choose another.</Trans>
            </p>
          )}
          <VariantChoice product={product} values={values} onChoose={choose} />
          {variant && actions ? <div className={styles.actions}>{actions(variant)}</div> : null}
        </div>
      </div>
      {product.description ? (
        <Section title={t`What it is`}>
          <div className={styles.prose} dangerouslySetInnerHTML={{ __html: product.description }} />
        </Section>
      ) : null}
      {attributes.length > 0 ? (
        <Section title={t`Facts`}>
          <dl className={styles.facts}>
            {attributes.map(({ code, name, value }) => (
              <div key={code}>
                <dt>{name}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Section>
      ) : null}
      {legal.ingredients ? (
        <Section title={t`Ingredients`}>
          <p className={styles.small}>{legal.ingredients}</p>
        </Section>
      ) : null}
      {legal.safety || legal.manufacturer ? (
        <Section title={t`Safety and producer`}>
          {legal.safety ? <p className={styles.small}>{legal.safety}</p> : null}
          {legal.manufacturer ? (
            <p className={styles.small}>
              {legal.manufacturer.name}, {legal.manufacturer.address}, {legal.manufacturer.contact}
            </p>
          ) : null}
        </Section>
      ) : null}
    </article>
  )
}
