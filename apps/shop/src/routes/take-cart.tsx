import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@redthread/ui/button'
import { data, Form, redirect, useNavigation } from 'react-router'
import { doorContext } from '../door.ts'
import { ThreadKey } from '../art/small-scenes.tsx'
import { NoticePage } from '../parts/notice-page.tsx'
import { sendErrand } from '../views/cart-door.server.ts'
import { problemOf } from '../views/problem-of.ts'
import { readerLocale } from '../views/reader-locale.server.ts'
import { segmentOfChannel } from '../views/segment-of-channel.server.ts'
import type { Route } from './+types/take-cart'

/** Takes the cart over. By a press only: a look at a link must never move a cart. */
export async function action({ params, context, request }: Route.ActionArgs) {
  const door = context.get(doorContext)
  const locale = readerLocale(request)
  const taken = await sendErrand(
    door,
    { locale },
    {
      ...{ method: 'POST', path: '/v1/hand-overs/take' },
      body: { code: params.code },
    },
  )
  const problem = problemOf(taken)
  if (problem !== null) return data({ problem }, { status: 409 })
  const { cartId } = taken.body as { cartId: string }
  const path = `/v1/carts/${cartId}`
  const { status, body } = await sendErrand(door, { locale }, { method: 'GET', path })
  if (status >= 400) throw new Response(null, { status })
  const { channelId } = body as { channelId: string }
  throw redirect(`/${await segmentOfChannel(door, channelId, locale)}/cart`)
}

/** Where the QR code of a cart leads: one press, and the cart goes on here. */
export default function TakeCart({ actionData }: Route.ComponentProps) {
  const { t } = useLingui()
  const busy = useNavigation().state === 'submitting'
  const problem = actionData?.problem
  return (
    <main id="page">
      <title>{t`Go on with this cart`}</title>
      <meta name="robots" content="noindex" />
      <NoticePage
        picture={<ThreadKey />}
        title={<Trans>Go on with this cart</Trans>}
        action={
          problem ? (
            <Button as="a" href="/shops">
              <Trans>To the shops</Trans>
            </Button>
          ) : (
            <Form method="post">
              <Button type="submit" variant="primary" size="large" busy={busy}>
                <Trans>Bring it to this device</Trans>
              </Button>
            </Form>
          )
        }
      >
        {problem ? (
          <p role="alert">{problem.title}</p>
        ) : (
          <p>
            <Trans>
              Everything in it comes along. What is in your own cart here stays, and both become
              one.
            </Trans>
          </p>
        )}
      </NoticePage>
    </main>
  )
}
