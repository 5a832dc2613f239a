type Listener = (event: { type: string; data: unknown }) => void

const listeners = new Map<string, Set<Listener>>()
let source: EventSource | undefined
let reopening: ReturnType<typeof setTimeout> | undefined
let lastId = ''

/**
 * Hears what happens under a topic until the answered function is called. All topics of a tool
 * share one stream; after a gap the server catches up from the last id that was seen.
 */
export function listen(topic: string, listener: Listener): () => void {
  const ofTopic = listeners.get(topic) ?? new Set()
  const isNew = ofTopic.size === 0
  ofTopic.add(listener)
  listeners.set(topic, ofTopic)
  if (isNew) reopenSoon()
  return () => {
    ofTopic.delete(listener)
    if (ofTopic.size > 0) return
    listeners.delete(topic)
    reopenSoon()
  }
}

function reopenSoon(): void {
  clearTimeout(reopening)
  reopening = setTimeout(reopen, 60)
}

function reopen(): void {
  source?.close()
  source = undefined
  if (listeners.size === 0) return
  const query = new URLSearchParams({ topics: [...listeners.keys()].toSorted().join(',') })
  if (lastId) query.set('lastEventId', lastId)
  source = new EventSource(`/v1/live?${query.toString()}`)
  source.addEventListener('message', hear)
  // Where the line stood as the stream opened: what happens before a reopening is not missed.
  source.addEventListener('ready', remember)
  // Away for too long to catch up: everything on screen is asked for anew.
  source.addEventListener('reset', hearAll)
  // A stream that the server refused stays closed: try again later, not at once.
  source.addEventListener('error', () => {
    if (source?.readyState !== EventSource.CLOSED) return
    clearTimeout(reopening)
    reopening = setTimeout(reopen, 15_000)
  })
}

function remember(message: MessageEvent<string>): void {
  if (message.lastEventId) lastId = message.lastEventId
}

function hearAll(message: MessageEvent<string>): void {
  remember(message)
  for (const ofTopic of listeners.values()) {
    for (const listener of ofTopic) listener({ type: 'reset', data: {} })
  }
}

function hear(message: MessageEvent<string>): void {
  remember(message)
  const said = JSON.parse(message.data) as { topics?: string[]; topic?: string; type?: string }
  const topics = said.topics ?? (said.topic === undefined ? [] : [said.topic])
  for (const topic of topics) {
    for (const listener of listeners.get(topic) ?? []) {
      listener({ type: said.type ?? '', data: said })
    }
  }
}
