import { Trans, useLingui } from '@lingui/react/macro'
import type { ShopView } from '../views/shop-view.ts'
import { PageHead } from './page-head.tsx'

/** Who stands behind the shop in the eyes of the law. */
export function Imprint({ shop }: { shop: ShopView }) {
  const { t } = useLingui()
  const { legal, brand } = shop
  return (
    <>
      <PageHead title={t`Who we are`} />
      <h1>
        <Trans>Who we are</Trans>
      </h1>
      <p>
        <Trans>
          {brand.name} is run by {legal.name}.
        </Trans>
      </p>
      <dl>
        <dt>
          <Trans>Company</Trans>
        </dt>
        <dd>{legal.name}</dd>
        <dt>
          <Trans>Address</Trans>
        </dt>
        <dd>{legal.address}</dd>
        <dt>
          <Trans>VAT number</Trans>
        </dt>
        <dd>{legal.vatId}</dd>
        <dt>
          <Trans>Email</Trans>
        </dt>
        <dd>
          <a href={`mailto:${legal.email}`}>{legal.email}</a>
        </dd>
        {legal.phone ? (
          <>
            <dt>
              <Trans>Phone</Trans>
            </dt>
            <dd>
              <a href={`tel:${legal.phone}`}>{legal.phone}</a>
            </dd>
          </>
        ) : null}
      </dl>
    </>
  )
}
