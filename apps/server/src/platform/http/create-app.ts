import rateLimit from '@fastify/rate-limit'
import Fastify, {
  LogController,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
} from 'fastify'
import { platformRefusals } from '@redthread/contract/platform'
import { Refusal } from '@redthread/kernel/refusal'
import { nobody } from '../actor.ts'
import type { Engine } from '../engine.ts'
import { sendProblem } from '../edge/problem.ts'
import { defaultHeaders } from './default-headers.ts'
import { logRequests } from './log-requests.ts'
import { requestIds, traceIdOf } from './request-id.ts'

/** A Fastify instance with the house's edge: ids, limits, headers, problems, one log line each. */
export async function createApp(engine: Engine): Promise<FastifyInstance> {
  const { config } = engine
  // Fastify itself tells only of trouble: where it listens is told by whoever starts the house.
  const level = engine.log.isLevelEnabled('info') ? 'warn' : engine.log.level
  // Typed as what Fastify asks for, so that the instance is a plain FastifyInstance.
  const loggerInstance: FastifyBaseLogger = engine.log.child({}, { level })
  const app = Fastify({
    loggerInstance,
    logController: new LogController({ disableRequestLogging: true }),
    bodyLimit: config.bodyLimit,
    trustProxy: (_address, hop) => hop < config.trustProxy,
    // A child logger per request costs more than routing it; units of work make one when they log.
    childLoggerFactory: () => engine.log,
    genReqId: requestIds(engine.random),
    return503OnClosing: true,
    forceCloseConnections: 'idle',
    routerOptions: { maxParamLength: 300 },
  })
  app.decorateRequest('actor')
  app.decorateRequest('traceId', '')
  const headers = Object.entries(defaultHeaders(config))
  app.addHook('onRequest', (request, reply, done) => {
    for (const [name, value] of headers) reply.header(name, value)
    request.actor = nobody
    request.traceId = traceIdOf(request)
    reply.header('x-request-id', request.id)
    done()
  })
  app.setErrorHandler(sendProblem)
  app.setNotFoundHandler((request, reply) => {
    sendProblem(new Refusal(platformRefusals.codes.not_found), request, reply)
  })
  refuseEmptyJson(app)
  takeUploads(app)
  logRequests(app)
  await limitRates(app, engine)
  return app
}

/** An empty body with a JSON content type is no body, as clients send it with DELETE. */
function refuseEmptyJson(app: FastifyInstance): void {
  const parse = app.getDefaultJsonParser('error', 'error')
  app.addContentTypeParser('application/json', { parseAs: 'string' }, (request, body, done) => {
    if (body === '') done(null, undefined)
    else void parse(request, body as string, done)
  })
}

/** Bodies of other media types are taken where a route asks for bytes, and nowhere else. */
function takeUploads(app: FastifyInstance): void {
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (request, body, done) => {
    if (request.routeOptions.config.upload === true) done(null, body)
    else done(new Refusal(platformRefusals.codes.unsupported_media_type))
  })
}

const silent = {
  'x-ratelimit-limit': false,
  'x-ratelimit-remaining': false,
  'x-ratelimit-reset': false,
}

async function limitRates(app: FastifyInstance, { config }: Engine): Promise<void> {
  if (config.rateLimit === 0) return
  await app.register(rateLimit, {
    max: config.rateLimit,
    timeWindow: 60_000,
    cache: 20_000,
    keyGenerator: callerKey,
    // Only a refusal says more: three headers on every answer cost a tenth of the throughput.
    addHeadersOnExceeding: silent,
    addHeaders: { ...silent, 'retry-after': true },
    errorResponseBuilder: (_request, { ttl }) =>
      new Refusal(platformRefusals.codes.too_many_requests, { retryAfterMs: ttl }),
  })
}

// Runs before sign-in, so that guessing is limited too: by address, and apart per API key.
function callerKey(request: FastifyRequest): string {
  const { authorization } = request.headers
  return authorization === undefined ? request.ip : `${request.ip} ${authorization.slice(-12)}`
}
