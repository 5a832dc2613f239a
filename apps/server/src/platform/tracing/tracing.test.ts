import assert from 'node:assert/strict'
import { once } from 'node:events'
import { createServer as createCollector } from 'node:http'
import type { AddressInfo } from 'node:net'
import { json } from 'node:stream/consumers'
import { test } from 'node:test'
import Fastify from 'fastify'
import { nobody } from '../actor.ts'
import { loadConfig } from '../config.ts'
import { startTracing } from './start-tracing.ts'
import { traceRequests } from './trace-requests.ts'

interface SentSpan {
  readonly name: string
  readonly traceId: string
  readonly parentSpanId?: string
}
interface Sent {
  readonly resourceSpans: { readonly scopeSpans: { readonly spans: SentSpan[] }[] }[]
}

test('without a collector nothing is traced', async () => {
  assert.equal(await startTracing(loadConfig({})), null)
})

test("a request's span reaches the collector under the trace of its caller", async (t) => {
  const spans: SentSpan[] = []
  const collector = createCollector((request, response) => {
    void json(request).then((body) => {
      const { resourceSpans } = body as Sent
      spans.push(...resourceSpans.flatMap((r) => r.scopeSpans.flatMap((s) => s.spans)))
      response.end('{}')
    })
  }).listen(0, '127.0.0.1')
  t.after(() => collector.close())
  await once(collector, 'listening')
  const url = `http://127.0.0.1:${(collector.address() as AddressInfo).port}`
  const tracing = await startTracing(loadConfig({ OTEL_EXPORTER_OTLP_ENDPOINT: url }))
  assert.ok(tracing)
  const app = Fastify()
  app.decorateRequest('actor')
  app.decorateRequest('traceId', '')
  app.addHook('onRequest', (request, _reply, done) => {
    request.actor = nobody
    done()
  })
  traceRequests(app, tracing)
  app.get('/pots/:potId', (request) => ({ trace: request.traceId }))

  const traceId = 'a'.repeat(32)
  const parent = 'b'.repeat(16)
  const headers = { traceparent: `00-${traceId}-${parent}-01` }
  const reply = await app.inject({ url: '/pots/1', headers })
  await app.close()
  await tracing.stop()

  assert.deepEqual(reply.json(), { trace: traceId })
  const [span, ...others] = spans
  assert.equal(others.length, 0)
  assert.equal(span?.name, 'GET /pots/:potId')
  assert.equal(span.traceId, traceId)
  assert.equal(span.parentSpanId, parent)
})
