import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { PartedThread } from '../art/small-scenes.tsx'
import { NoticePage } from '../parts/notice-page.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { ShopLink } from '../parts/shop-link.tsx'

/** Kept by the service worker and shown for any page that it has not kept. */
export default function Offline() {
  const { t } = useLingui()
  return (
    <NoticePage
      picture={<PartedThread />}
      title={<Trans>You are offline</Trans>}
      action={
        <Button as={ShopLink} to="stores" variant="primary">
          <Trans>Stores and opening hours</Trans>
        </Button>
      }
    >
      <PageHead title={t`You are offline`} hidden />
      <p>
        <Trans>
          The thread is parted for now and ties itself again once the network is back. Pages that
          you have opened before still work.
        </Trans>
      </p>
    </NoticePage>
  )
}
