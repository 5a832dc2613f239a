import { useSyncExternalStore } from 'react'

/** What this browser remembers of the reader's cart in a channel, to show it on every page. */
export interface KnownCart {
  readonly topic: string
  readonly count: number
}

const listeners = new Set<() => void>()
// Reading storage is slow, and a snapshot has to be the same object until it changes.
const read = new Map<string, KnownCart | null>()

function keyOf(channelId: string): string {
  return `rt-cart:${channelId}`
}

/** What is remembered; null where nothing is, or storage is closed. */
function knownCart(channelId: string): KnownCart | null {
  const found = read.get(channelId)
  if (found !== undefined) return found
  const known = stored(channelId)
  read.set(channelId, known)
  return known
}

function stored(channelId: string): KnownCart | null {
  try {
    const kept = JSON.parse(localStorage.getItem(keyOf(channelId)) ?? 'null') as unknown
    if (typeof kept !== 'object' || kept === null) return null
    const { topic, count } = kept as { topic?: unknown; count?: unknown }
    return typeof topic === 'string' && typeof count === 'number' ? { topic, count } : null
  } catch {
    return null
  }
}

/** Remembers the cart, or that there is none. */
export function rememberCart(channelId: string, known: KnownCart | null): void {
  const before = knownCart(channelId)
  if (before?.count === known?.count && before?.topic === known?.topic) return
  read.set(channelId, known)
  try {
    if (known === null) localStorage.removeItem(keyOf(channelId))
    else localStorage.setItem(keyOf(channelId), JSON.stringify(known))
  } catch {
    // Storage is closed: the count still holds for this page.
  }
  for (const listener of listeners) listener()
}

/** What is remembered of the cart; null on the server, where all readers get the same page. */
export function useKnownCart(channelId: string): KnownCart | null {
  return useSyncExternalStore<KnownCart | null>(
    listen,
    () => knownCart(channelId),
    () => null,
  )
}

function listen(listener: () => void): () => void {
  const elsewhere = (event: StorageEvent) => {
    if (event.key?.startsWith('rt-cart:') !== true) return
    read.clear()
    listener()
  }
  listeners.add(listener)
  addEventListener('storage', elsewhere)
  return () => {
    listeners.delete(listener)
    removeEventListener('storage', elsewhere)
  }
}
