import Fastify from 'fastify'
import { identifyAll } from '../apps/server/src/identify.ts'
import { catalog } from '../apps/server/src/modules/catalog/module.ts'
import { channels } from '../apps/server/src/modules/channels/module.ts'
import { pricing } from '../apps/server/src/modules/pricing/module.ts'
import { storefront } from '../apps/server/src/modules/storefront/module.ts'
import { registerListeners } from '../apps/server/src/platform/events/event-registry.ts'
import { createServer } from '../apps/server/src/platform/server.ts'
import { openBenchDatabase } from './bench-database.ts'
import { benchChannel, plantGoods } from './plant-goods.ts'

/** What the parent reads on standard output: where the windows are, and the same bytes bare. */
export interface StorefrontAddresses {
  readonly products: string
  readonly bare: string
}

const [products = '10000', variants = '4'] = process.argv.slice(2)
const database = await openBenchDatabase()
const { engine } = database
const modules = [channels, catalog, pricing, storefront]
registerListeners(modules)
await plantGoods(engine, { products: Number(products), variants: Number(variants) })
const server = await createServer({ engine, modules, identify: identifyAll(engine) })
const origin = await server.listen()
const bare = await serveBare(origin)
const addresses: StorefrontAddresses = {
  products: `${origin}/v1/storefront/${benchChannel}/products`,
  bare: await bare.listen({ port: 0, host: '127.0.0.1' }),
}
process.stdout.write(`${JSON.stringify(addresses)}\n`)

/** A bare Fastify that gives the same bytes in the same encoding: the floor. */
async function serveBare(from: string) {
  const app = Fastify()
  const kept = new Map<string, Promise<Buffer>>()
  app.get('/*', async (request, reply) => {
    const known = kept.get(request.url) ?? bytesOf(`${from}${request.url}`)
    kept.set(request.url, known)
    reply.header('content-type', 'application/json; charset=utf-8')
    reply.header('content-encoding', 'br')
    return reply.send(await known)
  })
  return app
}

/** The bytes as sent: fetch would unpack them. */
async function bytesOf(url: string): Promise<Buffer> {
  const { get } = await import('node:http')
  const { promise, resolve, reject } = Promise.withResolvers<Buffer>()
  get(url, { headers: { 'accept-encoding': 'br' } }, (response) => {
    const parts: Buffer[] = []
    response.on('data', (part: Buffer) => parts.push(part))
    response.on('end', () => resolve(Buffer.concat(parts)))
  }).on('error', reject)
  return promise
}

// The parent closes our standard input when it is done, or dies.
process.stdin.resume().once('end', () => void leave())

async function leave(): Promise<void> {
  await Promise.all([server.close(), bare.close()])
  await database[Symbol.asyncDispose]()
  process.exit(0)
}
