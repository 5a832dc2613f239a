import { useEffect, useSyncExternalStore } from 'react'

let title: string | undefined
const watchers = new Set<() => void>()

/** Names the last crumb after the thing on screen, such as a brand, while it is open. */
export function CrumbTitle({ children }: { children: string }) {
  useEffect(() => {
    set(children)
    return () => set(undefined)
  }, [children])
  return null
}

/** The name that the open screen gave itself, if any. */
export function useCrumbTitle(): string | undefined {
  return useSyncExternalStore(
    (watcher) => {
      watchers.add(watcher)
      return () => watchers.delete(watcher)
    },
    () => title,
  )
}

function set(next: string | undefined): void {
  title = next
  for (const watcher of watchers) watcher()
}
