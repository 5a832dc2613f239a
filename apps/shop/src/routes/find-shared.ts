import { redirect } from 'react-router'
import { doorContext } from '../door.ts'
import { readerLocale } from '../views/reader-locale.server.ts'
import { sendErrand } from '../views/cart-door.server.ts'
import { segmentOfChannel } from '../views/segment-of-channel.server.ts'
import type { Route } from './+types/find-shared'

/** A shared link names no shop: it leads into the one that its goods are sold in. */
export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const locale = readerLocale(request)
  const path = `/v1/shared/${encodeURIComponent(params.token)}`
  const { status, body } = await sendErrand(door, { locale }, { method: 'GET', path })
  if (status >= 400) throw new Response(null, { status: 404 })
  const { channelId } = body as { channelId: string }
  throw redirect(`/${await segmentOfChannel(door, channelId, locale)}/shared/${params.token}`)
}
