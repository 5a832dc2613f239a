import { I18nProvider } from '@lingui/react'
import { createReadableStreamFromReadable } from '@react-router/node'
import { PassThrough } from 'node:stream'
import { renderToPipeableStream } from 'react-dom/server'
import { type EntryContext, type RouterContextProvider, ServerRouter } from 'react-router'
import { isLocale } from '@redthread/kernel/words'
import { doorContext } from './door.ts'
import { wordsOf } from './words/words-of.server.ts'

const ABORT_AFTER_MS = 8_000

/** Draws a page. Loaders have answered by now, so the whole of it leaves in one stream. */
export default function handleRequest(
  request: Request,
  status: number,
  headers: Headers,
  entry: EntryContext,
  context: Readonly<RouterContextProvider>,
): Promise<Response> | Response {
  headers.set('content-type', 'text/html; charset=utf-8')
  if (request.method === 'HEAD') return new Response(null, { status, headers })
  const { nonce } = context.get(doorContext)
  return new Promise((resolve, reject) => {
    const tooLong = setTimeout(() => stream.abort(), ABORT_AFTER_MS)
    let failed = false
    const stream = renderToPipeableStream(
      <I18nProvider i18n={wordsOf(localeOf(entry))}>
        <ServerRouter context={entry} url={request.url} nonce={nonce} />
      </I18nProvider>,
      {
        nonce,
        onShellReady() {
          const body = new PassThrough({
            final(done) {
              clearTimeout(tooLong)
              done()
            },
          })
          const readable = createReadableStreamFromReadable(body)
          resolve(new Response(readable, { status: failed ? 500 : status, headers }))
          stream.pipe(body)
        },
        onShellError(error) {
          clearTimeout(tooLong)
          reject(error)
        },
        onError(error) {
          failed = true
          console.error(error)
        },
      },
    )
  })
}

function localeOf({ staticHandlerContext }: EntryContext) {
  const root = staticHandlerContext.loaderData['root'] as { locale?: unknown } | undefined
  return isLocale(root?.locale) ? root.locale : 'en'
}
