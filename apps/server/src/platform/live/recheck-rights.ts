import { actorName, type Actor } from '../actor.ts'
import type { LiveStream } from './live-stream.ts'

/**
 * Asks anew who looks at each stream of staff and keys: one who signed out, was switched off or
 * whose key was revoked is sent away, and new rights count from now on. People's streams carry no
 * rights. An answer that does not come leaves the stream as it is until the next time.
 */
export async function recheckRights(
  streams: Iterable<LiveStream>,
  sendAway: (stream: LiveStream) => void,
): Promise<void> {
  const guarded = [...streams].filter(({ actor }) => actor.kind === 'staff' || actor.kind === 'key')
  await Promise.all(guarded.map((stream) => recheck(stream, sendAway)))
}

async function recheck(stream: LiveStream, sendAway: (stream: LiveStream) => void) {
  let actor: Actor
  try {
    actor = await stream.look()
  } catch {
    return
  }
  if (actorName(actor) === stream.caller) stream.actor = actor
  else sendAway(stream)
}
