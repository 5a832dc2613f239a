import { Trans, useLingui } from '@lingui/react/macro'
import type { ShopView } from '../views/shop-view.ts'
import { PageHead } from './page-head.tsx'

/** How the shop is built to be usable by everyone, and where to turn when it is not. */
export function Accessibility({ shop }: { shop: ShopView }) {
  const { t } = useLingui()
  const email = shop.contact.email ?? shop.legal.email
  return (
    <>
      <PageHead title={t`Accessibility`} />
      <h1>
        <Trans>Accessibility</Trans>
      </h1>
      <p>
        <Trans>
          This shop is built to meet WCAG 2.2 at level AA. It works with a keyboard, with a screen
          reader, enlarged to 400 %, in light and dark, without motion, and can be read without any
          script.
        </Trans>
      </p>
      <p>
        <Trans>
          Every page is checked by a machine before it goes out. Machines miss things: if something
          stands in your way, write to <a href={`mailto:${email}`}>{email}</a> and tell us on which
          page. You get an answer within five working days.
        </Trans>
      </p>
      <p>
        <Trans>Each store's page says how to find the door and what waits there.</Trans>
      </p>
    </>
  )
}
