import { Trans, useLingui } from '@lingui/react/macro'
import { Plural } from '@lingui/react/macro'
import type { ReactNode } from 'react'
import type { OperatorView, ProductView } from '../views/product-view.ts'
import { Icon } from './icon.tsx'
import styles from './product-details.module.css'

/** What there is to know about a product, folded; the law's part stands open to everyone. */
export function ProductDetails({ product }: { product: ProductView }) {
  const { t } = useLingui()
  const { descriptionHtml, facts, ingredients } = product
  return (
    <div className={styles.details}>
      {descriptionHtml ? (
        <Fold title={t`What it is`} open>
          <div className={styles.prose} dangerouslySetInnerHTML={{ __html: descriptionHtml }} />
        </Fold>
      ) : null}
      {facts.length > 0 ? (
        <Fold title={t`Facts`}>
          <dl className={styles.facts}>
            {facts.map(({ label, value }) => (
              <div key={label}>
                <dt>{label}</dt>
                <dd>{value}</dd>
              </div>
            ))}
          </dl>
        </Fold>
      ) : null}
      {ingredients ? (
        <Fold title={t`Ingredients`}>
          <p className={styles.small}>{ingredients}</p>
        </Fold>
      ) : null}
      <Safety product={product} />
      <Guarantee years={product.guaranteeYears} title={product.title} />
    </div>
  )
}

function Fold(props: { title: string; open?: boolean; children: ReactNode }) {
  return (
    <details className={styles.fold} open={props.open}>
      <summary>
        <h2>{props.title}</h2>
        <Icon name="down" />
      </summary>
      <div className={styles.inside}>{props.children}</div>
    </details>
  )
}

/** Regulation (EU) 2023/988: who made it, who answers for it here, and what to mind. */
function Safety({ product }: { product: ProductView }) {
  const { t } = useLingui()
  const { safety, manufacturer, responsiblePerson, chosen } = product
  if (safety === null && manufacturer === null) return null
  return (
    <Fold title={t`Safety and producer`} open>
      {safety ? <p>{safety}</p> : null}
      {manufacturer ? <Operator title={t`Made by`} operator={manufacturer} /> : null}
      {responsiblePerson ? (
        <Operator title={t`Responsible in the EU`} operator={responsiblePerson} />
      ) : null}
      {chosen ? (
        <p className={styles.small}>
          <Trans>Article {chosen.sku}</Trans>
          {chosen.gtin ? `, GTIN ${chosen.gtin}` : ''}
        </p>
      ) : null}
    </Fold>
  )
}

function Operator({ title, operator }: { title: string; operator: OperatorView }) {
  const { name, address, contact } = operator
  return (
    <p className={styles.small}>
      <strong>{title}</strong>
      <br />
      {name}, {address}
      <br />
      {contact.includes('@') ? <a href={`mailto:${contact}`}>{contact}</a> : contact}
    </p>
  )
}

/** Directive (EU) 2024/825: the legal guarantee, and the producer's own where there is one. */
function Guarantee({ years, title }: { years: number | null; title: string }) {
  const { t } = useLingui()
  return (
    <Fold title={t`Your rights`} open>
      <p>
        <Trans>
          Legal guarantee: if it is not as promised, we repair it, replace it or give your money
          back. This right lasts at least 2 years in every country of the European Union.
        </Trans>
      </p>
      {years ? (
        <p>
          <strong>
            <Plural
              value={years}
              one="Durability guarantee of # year"
              other="Durability guarantee of # years"
            />
          </strong>
          <br />
          <Trans>Given by the producer of {title} for the whole article, free of charge.</Trans>
        </p>
      ) : null}
      <p>
        <Trans>Bought at a distance, it can be sent back within 14 days without a reason.</Trans>
      </p>
    </Fold>
  )
}
