import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { useEffect, useState } from 'react'
import { isRouteErrorResponse } from 'react-router'
import { LostThread, PartedThread } from '../art/small-scenes.tsx'
import { usePage } from '../views/use-page.ts'
import { NoticePage } from './notice-page.tsx'
import { ShopFrame } from './shop-frame.tsx'

/**
 * What stands in place of a page that could not be shown: lost address, lost network, our fault.
 */
export function ErrorPage({ error }: { error: unknown }) {
  const shop = usePage()?.shop
  const notice = <Notice error={error} home={shop ? `/${shop.segment}` : '/shops'} />
  return shop ? <ShopFrame shop={shop}>{notice}</ShopFrame> : <main id="page">{notice}</main>
}

function Notice({ error, home }: { error: unknown; home: string }) {
  const { t } = useLingui()
  const offline = useOffline()
  const missing = isRouteErrorResponse(error) && error.status === 404
  if (missing) {
    return (
      <NoticePage
        picture={<LostThread />}
        title={<Trans>The thread ends here</Trans>}
        action={<ToHome home={home} />}
      >
        <title>{t`Page not found`}</title>
        <p>
          <Trans>
            There is no page at this address. Perhaps it moved, or a letter went missing on the way.
          </Trans>
        </p>
      </NoticePage>
    )
  }
  return (
    <NoticePage
      picture={<PartedThread />}
      title={offline ? <Trans>You are offline</Trans> : <Trans>Something broke on our side</Trans>}
      action={<TryAgain home={home} />}
    >
      <title>{t`Something went wrong`}</title>
      <p>
        {offline ? (
          <Trans>This page waits for the network. What you have opened before still works.</Trans>
        ) : (
          <Trans>Nothing of yours is lost. Please try again in a moment.</Trans>
        )}
      </p>
    </NoticePage>
  )
}

function ToHome({ home }: { home: string }) {
  return (
    <Button as="a" href={home} variant="primary">
      <Trans>To the front page</Trans>
    </Button>
  )
}

function TryAgain({ home }: { home: string }) {
  return (
    <>
      <Button variant="primary" onClick={() => location.reload()}>
        <Trans>Try again</Trans>
      </Button>
      <Button as="a" href={home}>
        <Trans>To the front page</Trans>
      </Button>
    </>
  )
}

function useOffline(): boolean {
  const [offline, setOffline] = useState(false)
  useEffect(() => setOffline(!navigator.onLine), [])
  return offline
}
