import { offlinePageOf, treatmentOf } from './what-to-keep.ts'
import type { FetchingEvent, WorkerScope } from './worker-scope.ts'

/** Files of this build and its name, written in by the build. */
declare const __KEPT_FILES__: readonly string[]
declare const __BUILD__: string

const worker = self as unknown as WorkerScope
const ASSETS = `shop-assets-${__BUILD__}`
const PAGES = `shop-pages-${__BUILD__}`
/** How long a page may keep the reader waiting before the kept one is shown. */
const PATIENCE_MS = 6_000
const MOST_PAGES = 60

worker.addEventListener('install', (event) => {
  const keep = async () => {
    const cache = await caches.open(ASSETS)
    await cache.addAll([...__KEPT_FILES__])
    await worker.skipWaiting()
  }
  event.waitUntil(keep())
})

worker.addEventListener('activate', (event) => {
  const tidy = async () => {
    const names = await caches.keys()
    const old = names.filter(
      (name) => name.startsWith('shop-') && name !== ASSETS && name !== PAGES,
    )
    await Promise.all(old.map((name) => caches.delete(name)))
    await worker.clients.claim()
  }
  const tidied = tidy()
  event.waitUntil(tidied)
  // Not part of coming to life: questions wait for that.
  void tidied.then(keepOpenPages)
})

worker.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (url.origin !== worker.location.origin) return
  const navigates = request.mode === 'navigate'
  const treatment = treatmentOf({ method: request.method, path: url.pathname, navigates })
  if (treatment === 'asset') event.respondWith(asset(request))
  if (treatment === 'page') event.respondWith(page(event, url))
  if (treatment === 'personal' && navigates) event.respondWith(personal(request, url))
})

/** From memory; what is not there yet is fetched once and kept. */
async function asset(request: Request): Promise<Response> {
  const kept = await caches.match(request)
  if (kept !== undefined) return kept
  const answer = await fetch(request)
  if (answer.ok) await (await caches.open(ASSETS)).put(request, answer.clone())
  return answer
}

/**
 * From the network, and kept for later. Where there is no network, or it takes its time, from
 * memory; what is not there is waited for, however slow the line.
 */
async function page(event: FetchingEvent, url: URL): Promise<Response> {
  const { request } = event
  const answer = fetch(request)
  event.waitUntil(answer.then((whole) => keepPage(request, whole, url)).catch(() => undefined))
  const kept = await caches.match(request)
  try {
    return await (kept === undefined ? answer : Promise.race([answer, late(kept)]))
  } catch {
    return kept ?? (request.mode === 'navigate' ? offline(url) : Response.error())
  }
}

function late(kept: Response): Promise<Response> {
  return new Promise((resolve) => setTimeout(resolve, PATIENCE_MS, kept))
}

/** Never kept: only the words about the missing network are. */
async function personal(request: Request, url: URL): Promise<Response> {
  try {
    return await fetch(request)
  } catch {
    return offline(url)
  }
}

async function offline(url: URL): Promise<Response> {
  const address = offlinePageOf(url.pathname)
  const kept = address === null ? undefined : await caches.match(address)
  return kept ?? Response.error()
}

/** Pages that were open before the worker came are kept as those opened under it. */
async function keepOpenPages(): Promise<void> {
  const open = await worker.clients.matchAll({ type: 'window' })
  const keep = async ({ url: address }: { url: string }) => {
    const url = new URL(address)
    const asked = { method: 'GET', path: url.pathname, navigates: true }
    if (treatmentOf(asked) !== 'page') return
    const request = new Request(address)
    await keepPage(request, await fetch(request), url)
  }
  await Promise.allSettled(open.map(keep))
}

async function keepPage(request: Request, answer: Response, url: URL): Promise<void> {
  if (!answer.ok || answer.redirected) return
  const copy = answer.clone()
  const cache = await caches.open(PAGES)
  await cache.put(request, copy)
  const address = offlinePageOf(url.pathname)
  if (address !== null && (await cache.match(address)) === undefined) await cache.add(address)
  const keys = await cache.keys()
  const oldest = keys.filter(({ url: kept }) => !kept.endsWith('/offline'))
  for (const key of oldest.slice(0, Math.max(0, oldest.length - MOST_PAGES))) {
    await cache.delete(key)
  }
}
