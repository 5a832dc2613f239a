const watchers = new Set<() => void>()
let reached = true

function changed(): void {
  for (const watcher of watchers) watcher()
}

/** Notes whether the last request reached the server; a network may be there without it. */
export function noteReached(now: boolean): void {
  if (reached === now) return
  reached = now
  changed()
}

/** For `useSyncExternalStore`: whether the server can be reached. */
export const connection = {
  subscribe(watcher: () => void): () => void {
    if (watchers.size === 0) {
      addEventListener('online', changed)
      addEventListener('offline', changed)
    }
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  },
  isUp: (): boolean => navigator.onLine && reached,
}
