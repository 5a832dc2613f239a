import { useSyncExternalStore } from 'react'

/**
 * Whether this browser can do something; null on the server and until the page's script has
 * looked. What depends on it is drawn from the start, so that nothing moves when the answer comes:
 * disabled while it is null, and with the class `rt-scripted` absent where there is no script.
 */
export function useAbility(works: () => boolean): boolean | null {
  return useSyncExternalStore<boolean | null>(never, works, unknown)
}

/** What a browser can do does not change while a page is open. */
function never(): () => void {
  return () => undefined
}

function unknown(): null {
  return null
}
