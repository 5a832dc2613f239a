import { once } from 'node:events'
import { createServer, request as ask, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import { buffer } from 'node:stream/consumers'
import { setTimeout as wait } from 'node:timers/promises'

/** A way to the house on which pages arrive piece by piece, as they do far from a mast. */
export interface SlowLine extends AsyncDisposable {
  readonly url: string
  /** Between two pieces; at first a little longer than drawing what has arrived takes. */
  pauseMs: number
}

const PIECES = 16

/** Opens such a way on 127.0.0.1; all but pages passes as it comes. */
export async function openSlowLine(url: string): Promise<SlowLine> {
  const { hostname, port, host } = new URL(url)
  const server = createServer((request, response) => {
    const { 'accept-encoding': _, ...headers } = request.headers
    const asked = ask({
      ...{ hostname, port, path: request.url, method: request.method },
      headers: { ...headers, host },
    })
    asked.on('response', (answer) => void pass(answer, { response, line }))
    asked.on('error', () => response.destroy())
    response.on('close', () => asked.destroy())
    request.pipe(asked)
  })
  const line = { pauseMs: 50 }
  server.listen(0, '127.0.0.1')
  await once(server, 'listening')
  return Object.assign(line, {
    url: `http://localhost:${(server.address() as AddressInfo).port}`,
    async [Symbol.asyncDispose]() {
      server.close()
      server.closeAllConnections()
      await once(server, 'close')
    },
  })
}

interface Onward {
  readonly response: ServerResponse
  readonly line: { readonly pauseMs: number }
}

async function pass(answer: IncomingMessage, { response, line }: Onward): Promise<void> {
  response.writeHead(answer.statusCode ?? 502, answer.headers)
  if (answer.headers['content-type']?.startsWith('text/html') !== true) {
    answer.pipe(response)
    return
  }
  const page = await buffer(answer)
  const begin = page.indexOf('<body')
  const end = Math.max(page.lastIndexOf('</footer>'), page.lastIndexOf('</main>'))
  response.write(page.subarray(0, begin))
  const step = Math.ceil((end - begin) / PIECES)
  for (let at = begin; at < end; at += step) {
    response.write(page.subarray(at, Math.min(at + step, end)))
    await wait(line.pauseMs)
  }
  response.end(page.subarray(end))
}
