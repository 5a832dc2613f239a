/// <reference lib="webworker" />
import { clientsClaim } from 'workbox-core'
import { cleanupOutdatedCaches, precacheAndRoute } from 'workbox-precaching'
import { registerRoute } from 'workbox-routing'

declare const self: ServiceWorkerGlobalScope

// Files carry a hash in their names, so they never change; the page itself is asked for first,
// since each answer brings its own nonce, and the kept one is for when nobody answers.
void self.skipWaiting()
clientsClaim()
cleanupOutdatedCaches()
precacheAndRoute(self.__WB_MANIFEST)

const pages = 'counter-page'
const page = '/counter/'

self.addEventListener('install', (event) => {
  event.waitUntil(caches.open(pages).then((cache) => cache.add(page)))
})

registerRoute(
  ({ request, url }) => request.mode === 'navigate' && url.pathname.startsWith('/counter'),
  async ({ request }) => {
    const cache = await caches.open(pages)
    try {
      const answer = await fetch(request)
      if (answer.ok) await cache.put(page, answer.clone())
      return answer
    } catch {
      return (await cache.match(page)) ?? Response.error()
    }
  },
)
