/** How the worker treats a request: leave it to the network, or answer it in one of three ways. */
export type Treatment = 'leave' | 'asset' | 'page' | 'personal'

interface Asked {
  readonly method: string
  readonly path: string
  /** Whether the whole page is asked for, or a part that the router loads. */
  readonly navigates: boolean
}

// The tools have workers or ways of their own; programs and docs are never kept.
const others =
  /^\/(counter|desk|admin|v1|docs|metrics|healthz|readyz|openapi\.json|pages|practice-payments)(\/|$|\.)/

// What belongs to one person: never kept, not even on their own device.
const own =
  /^\/(take|shared)\/|^\/[a-z0-9-]+\/(account|sign-in|sign-out|cart|wishlist|shared|checkout|orders)(\/|$)/

/**
 * Says what becomes of a request. Built files and brand sheets carry their hash in their name and
 * never change. Pages come from the network while there is one; personal ones are never kept.
 */
export function treatmentOf({ method, path, navigates }: Asked): Treatment {
  if (method !== 'GET' || path === '/' || others.test(path)) return 'leave'
  if (path.startsWith('/assets/') || /^\/brand\/[0-9a-f]{20}(\.css|\/)/.test(path)) return 'asset'
  const isPart = path.endsWith('.data')
  if (!navigates && !isPart) return 'leave'
  const page = path.replace(/(_\.|\/_)?\.?data$/, '')
  return own.test(page) ? 'personal' : 'page'
}

/** The page to show where nothing was kept: each shop and language has its own. */
export function offlinePageOf(path: string): string | null {
  const segment = /^\/([a-z0-9]+(?:-[a-z0-9]+)*)(?:\/|$)/.exec(path)?.[1]
  return segment === undefined || segment === 'shops' ? null : `/${segment}/offline`
}
