type Topic = 'deliveries' | 'live' | 'audit' | 'jobs' | 'heard'

const listeners: Record<Topic, Set<() => void>> = {
  deliveries: new Set(),
  live: new Set(),
  audit: new Set(),
  jobs: new Set(),
  // Some process, this one or another, has committed a change that open screens hear of.
  heard: new Set(),
}

/** Tells this process's workers that something waits; other processes find it when they poll. */
export function nudge(topic: Topic): void {
  for (const listener of listeners[topic]) listener()
}

/** Listens for nudges; the function given back stops it. */
export function onNudge(topic: Topic, listener: () => void): () => void {
  listeners[topic].add(listener)
  return () => listeners[topic].delete(listener)
}
