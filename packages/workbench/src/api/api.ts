import { redthreadClient } from '@redthread/client/redthread-client'
import { noteReached } from './connection.ts'
import { queryClient } from './query-client.ts'

const SIGN_IN = new Set(['platform.sign_in_required', 'platform.second_factor_required'])

/** The tools' client: same origin, the session's cookie, one key per write. */
export const api = redthreadClient({
  baseUrl: location.origin,
  // Carts and orders are asked for as staff, also where the same browser went shopping.
  headers: { 'x-redthread-side': 'staff' },
})

api.use({
  // Refusals come in the language on screen, not in the browser's.
  onRequest({ request }) {
    request.headers.set('accept-language', document.documentElement.lang)
    return request
  },
  // A session that ended anywhere is noticed at once: the gate asks who is signed in again.
  async onResponse({ request, response }) {
    noteReached(true)
    if (response.status !== 401 || request.url.endsWith('/v1/me')) return
    const said = (await response
      .clone()
      .json()
      .catch(() => null)) as { type?: string } | null
    if (said?.type && SIGN_IN.has(said.type)) {
      void queryClient.invalidateQueries({ queryKey: ['session'] })
    }
  },
  onError({ error }) {
    if (error instanceof TypeError) noteReached(false)
    return undefined
  },
})

/** The headers of a write that must not overtake another: `If-Match` with the version seen. */
export function ifMatch(version: number): { 'if-match': string } {
  return { 'if-match': `"${version}"` }
}
