import { Trans, useLingui } from '@lingui/react/macro'
import type { ShopView } from '../views/shop-view.ts'
import { PageHead } from './page-head.tsx'

/**
 * What the shop knows about its visitors today: it must change when the shop learns to know more.
 */
export function Privacy({ shop }: { shop: ShopView }) {
  const { t } = useLingui()
  const { legal } = shop
  return (
    <>
      <PageHead title={t`Privacy and cookies`} />
      <h1>
        <Trans>Privacy and cookies</Trans>
      </h1>
      <p>
        <Trans>{legal.name} is responsible for what this shop knows about you. It is little.</Trans>
      </p>
      <h2>
        <Trans>If you only look around</Trans>
      </h2>
      <p>
        <Trans>
          Your browser gets a random number in a cookie, so that we can tell one visit from another.
          It says nothing about who you are. No advertising, no measuring by others, no pixels.
        </Trans>
      </p>
      <h2>
        <Trans>If you sign in</Trans>
      </h2>
      <p>
        <Trans>
          We keep your email address, the name and language you gave us, your passkeys, and the
          devices you are signed in on, for as long as you have an account. The law calls the ground
          for this a contract with you.
        </Trans>
      </p>
      <h2>
        <Trans>If you fill a cart or buy something</Trans>
      </h2>
      <p>
        <Trans>
          Your cart and your wishlist stay with that number, or with your account. Of an order we
          keep who it is for, where it went, what was bought and how it was paid, for as long as the
          law on bookkeeping wants it. The number of your card never reaches us.
        </Trans>
      </p>
      <h2>
        <Trans>If you ask for stores near you</Trans>
      </h2>
      <p>
        <Trans>
          Your device tells us where you are to about a kilometer. We use it for that one answer and
          keep no note of it.
        </Trans>
      </p>
      <h2>
        <Trans>Cookies</Trans>
      </h2>
      <p>
        <Trans>
          One for the visit, one while you are signed in, one if you chose light or dark; and a note
          of how much is in your cart. All of them are needed for what you asked for, so there is no
          banner to click away.
        </Trans>
      </p>
      <h2>
        <Trans>Your rights</Trans>
      </h2>
      <p>
        <Trans>
          You may see, correct, take away or erase what we keep about you, and complain to the data
          protection authority of your country. Write to{' '}
          <a href={`mailto:${legal.email}`}>{legal.email}</a>.
        </Trans>
      </p>
    </>
  )
}
