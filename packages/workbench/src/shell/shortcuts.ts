import type { ReactNode } from 'react'

export interface Shortcut {
  /** `g b` is g, then b; `mod+k` is Ctrl or Cmd with k; `?` is the key that types it. */
  keys: string
  label: ReactNode
  run: () => void
}

const registered = new Map<symbol, Shortcut>()
const watchers = new Set<() => void>()
let shown: readonly Shortcut[] = []
let pending = ''
let pendingUntil = 0

/** Adds a shortcut until the answered function is called. */
export function addShortcut(shortcut: Shortcut): () => void {
  const id = Symbol(shortcut.keys)
  registered.set(id, shortcut)
  changed()
  return () => {
    registered.delete(id)
    changed()
  }
}

/** For `useSyncExternalStore`: every shortcut that works right now. */
export const shortcutList = {
  subscribe(watcher: () => void): () => void {
    watchers.add(watcher)
    return () => watchers.delete(watcher)
  },
  read: (): readonly Shortcut[] => shown,
}

/** Runs what a key press means, unless the person is typing. */
export function onKey(event: KeyboardEvent): void {
  const target = event.target as HTMLElement | null
  const typing = target?.closest('input, textarea, select, [contenteditable="true"]') !== null
  const mod = event.ctrlKey || event.metaKey
  // F2 and its like type nothing: they work in a field too.
  const types = !/^F\d+$/.test(event.key)
  if (event.altKey || (typing && types && !mod) || event.defaultPrevented) return
  const pressed = mod ? `mod+${event.key.toLowerCase()}` : event.key
  const sequence = !mod && event.timeStamp < pendingUntil ? `${pending} ${pressed}` : pressed
  const all = [...registered.values()].toReversed()
  const match =
    all.find(({ keys }) => keys === sequence) ?? all.find(({ keys }) => keys === pressed)
  pending = ''
  pendingUntil = 0
  if (match) {
    event.preventDefault()
    match.run()
  } else if (all.some(({ keys }) => keys.startsWith(`${pressed} `))) {
    pending = pressed
    pendingUntil = event.timeStamp + 1200
  }
}

function changed(): void {
  shown = [...registered.values()]
  for (const watcher of watchers) watcher()
}
