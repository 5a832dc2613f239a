import type { FastifyInstance } from 'fastify'
import { isLocale, preferredLocale } from '@redthread/kernel/words'
import type { Engine } from '../../engine.ts'
import type { PageAssets } from '../page-assets.ts'
import type { PageSecurity } from '../page-security.ts'
import { startPage, type DemoSignIn } from './start-page.ts'

export interface StartParts {
  readonly engine: Engine
  readonly security: PageSecurity
  readonly assets: PageAssets
  readonly version: string
  readonly signIns: () => Promise<readonly DemoSignIn[]>
}

const PATIENCE_MS = 1_500

/** Serves the start page at `/`: in the language of `?lang=`, else of the browser. */
export function mountStart(app: FastifyInstance, parts: StartParts): void {
  const { engine, security, assets, version, signIns } = parts
  app.get<{ Querystring: { lang?: unknown } }>('/', async (request, reply) => {
    const asked = request.query.lang
    const locale = isLocale(asked) ? asked : preferredLocale(request.headers['accept-language'])
    const databaseMs = await answerTime(engine)
    const people = databaseMs === null ? [] : await signIns()
    security.guard(reply)
    return reply
      .header('cache-control', 'no-cache')
      .header('content-language', locale)
      .header('vary', 'accept-language')
      .type('text/html; charset=utf-8')
      .send(startPage({ locale, assets, version, databaseMs, signIns: people }))
  })
}

/** How long the database takes to answer, in whole ms; null where it does not answer in time. */
async function answerTime({ pool }: Engine): Promise<number | null> {
  const started = performance.now()
  const late = new Promise<null>((resolve) => {
    setTimeout(resolve, PATIENCE_MS, null).unref()
  })
  const answered = pool.query('select 1').then(
    () => Math.max(1, Math.round(performance.now() - started)),
    () => null,
  )
  return Promise.race([answered, late])
}
