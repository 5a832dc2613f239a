import type { FastifyRequest } from 'fastify'
import { nobody } from '../../actor.ts'
import { ReadyAnswer } from '../../ready-answer.ts'
import { keptPolicy } from '../page-security.ts'
import { inlineHashes } from './inline-hashes.ts'
import type { KeptPage } from './kept-pages.ts'

import { PageLog } from './page-log.ts'
import type { ShopParts } from './shop-parts.ts'
import { requestForAll } from './web-request.ts'

const longestAddress = 1_000
// The shelves, the search and the products of a shop, as pages and as data for the script.
const forMany = /^\/[a-z0-9-]+\/(c|p|search)(\/[^/]*)?(\.data)?$/

/**
 * What a page that many see is kept under: its address, and the light that the reader chose. Null
 * for all other pages.
 */
export function keyOf(request: FastifyRequest, path: string): string | null {
  const { method, originalUrl, protocol, host } = request
  if (method !== 'GET' || originalUrl.length > longestAddress || !forMany.test(path)) return null
  return `${protocol}://${host}${originalUrl} ${schemeOf(request) ?? ''}`
}

/** The only cookie of a reader that changes how such a page looks. */
function schemeOf({ headers }: FastifyRequest): string | null {
  return /(?:^|;\s*)(rt_scheme=(?:light|dark))(?:;|$)/.exec(headers.cookie ?? '')?.[1] ?? null
}

/** Draws a page for everybody; null where it turns out to depend on something that is not. */
export async function drawForAll(
  { security, load, makeDoor, demo }: ShopParts,
  request: FastifyRequest,
): Promise<KeptPage | null> {
  const log = new PageLog()
  const nonce = security.nonce()
  const { respond } = await load()
  const door = makeDoor({ request, actor: nobody, nonce, demo, log })
  const response = await respond(requestForAll(request, schemeOf(request)), door).catch(() => null)
  // Whoever asks for it gets the page, or the fault, drawn for them.
  if (response === null) return null
  const drawn = await response.text()
  const isWhole = response.status === 200 && response.headers.getSetCookie().length === 0
  if (!isWhole || !log.isForAll || log.questions.length === 0) return null
  const { html, scripts, styles } = inlineHashes(drawn, nonce)
  const ready = new ReadyAnswer(html, response.headers.get('content-type') ?? 'text/html')
  return { ready, policy: keptPolicy(scripts, styles), questions: log.questions }
}
