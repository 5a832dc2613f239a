/** Somebody on the page who follows one topic. */
export interface Follower {
  /** Such as `cart:crt_…`. */
  readonly topic: string
  /** Name of the event, such as `carts.cart_changed.v1`. */
  readonly event: string
  /** Called with the text of each message. */
  readonly hear: (text: string) => void
  /** Called when messages may have been missed: what is shown has to be fetched anew. */
  readonly missed?: () => void
}

const followers = new Set<Follower>()
let source: EventSource | null = null
let topics = ''
let lastId = ''

/**
 * Follows a topic over the one live line of this page; answers how to stop. Browsers open few
 * connections to one address, so all parts of a page share it, and a page that nobody looks at
 * lets go of it; it comes back to where it stopped listening.
 */
export function follow(follower: Follower): () => void {
  if (followers.size === 0) document.addEventListener('visibilitychange', tune)
  followers.add(follower)
  tune()
  return () => {
    followers.delete(follower)
    if (followers.size === 0) document.removeEventListener('visibilitychange', tune)
    tune()
  }
}

/** Opens, reopens or closes the line, as the page's followers and its reader want it. */
function tune(): void {
  const wanted = document.hidden ? [] : [...new Set([...followers].map(({ topic }) => topic))]
  const named = wanted.toSorted().join()
  if (named === topics && source?.readyState !== EventSource.CLOSED) return
  source?.close()
  source = null
  topics = named
  if (named !== '') source = open(named)
}

function open(named: string): EventSource {
  const query = new URLSearchParams({ topics: named })
  if (lastId !== '') query.set('lastEventId', lastId)
  const line = new EventSource(`/v1/live?${query}`)
  const events = new Set(['message', ...[...followers].map(({ event }) => event)])
  for (const event of events) {
    line.addEventListener(event, (message: MessageEvent<string>) => {
      lastId = message.lastEventId || lastId
      for (const follower of followers) {
        if (event === 'message' || follower.event === event) follower.hear(message.data)
      }
    })
  }
  // At a first beginning as after a reset, something may have happened since the page was drawn.
  for (const event of ['ready', 'reset']) {
    line.addEventListener(event, (message: MessageEvent<string>) => {
      lastId = message.lastEventId || lastId
      for (const { missed } of followers) missed?.()
    })
  }
  return line
}
