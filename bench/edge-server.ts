import { createHash } from 'node:crypto'
import Fastify from 'fastify'
import { Type as T } from 'typebox'
import { Shape } from '@redthread/contract/define'
import { identifyAll } from '../apps/server/src/identify.ts'
import type { Engine } from '../apps/server/src/platform/engine.ts'
import type { Module } from '../apps/server/src/platform/module.ts'
import { route } from '../apps/server/src/platform/route.ts'
import { createServer } from '../apps/server/src/platform/server.ts'
import { openBenchDatabase } from './bench-database.ts'

/** What the parent reads on standard output: where the two servers are, and a key. */
export interface EdgeAddresses {
  readonly full: string
  readonly bare: string
  readonly key: string
}

const everywhere = { en: 'Read', fi: 'Lue', da: 'Læs', pl: 'Czytaj' }
const Pot = Shape({ id: T.String(), limit: T.Integer(), caller: T.String() })

/** A route with all that routes have: a key, a permission, parsed params and query, a schema. */
const pots: Module = {
  name: 'bench',
  permissions: { 'bench:read': everywhere },
  routes: [
    route({
      method: 'GET',
      path: '/v1/bench/pots/:potId',
      name: 'bench.get_pot',
      summary: 'Read a pot',
      may: 'bench:read',
      params: Shape({ potId: T.String({ pattern: '^pot_[0-9a-z]+$' }) }),
      query: Shape({ limit: T.Optional(T.Integer({ minimum: 1, maximum: 50, default: 10 })) }),
      answer: { 200: Pot },
      handle: (ctx, { params: { potId }, query: { limit } }) => ({
        id: potId,
        limit: limit ?? 0,
        caller: ctx.actor.kind,
      }),
    }),
  ],
}

async function createKey({ pool }: Engine): Promise<string> {
  const prefix = 'rtk_bench000'
  const key = `${prefix}_${'0'.repeat(32)}`
  const hash = createHash('sha256').update(key).digest('hex')
  await pool.query(
    `insert into staff.api_key
      (id, name, prefix, hash, permissions, created_by, created_at, updated_at)
     values ('key_bench', 'bench', $1, $2, '{bench:read}', 'system:bench', now(), now())`,
    [prefix, hash],
  )
  return key
}

const database = await openBenchDatabase()
const { engine } = database
const server = await createServer({ engine, modules: [pots], identify: identifyAll(engine) })
const bare = Fastify()
bare.get('/', () => ({ hello: 'world' }))
const addresses: EdgeAddresses = {
  full: await server.listen(),
  bare: await bare.listen({ port: 0, host: '127.0.0.1' }),
  key: await createKey(engine),
}
process.stdout.write(`${JSON.stringify(addresses)}\n`)

// The parent closes our standard input when it is done, or dies.
process.stdin.resume().once('end', () => void leave())

async function leave(): Promise<void> {
  await Promise.all([server.close(), bare.close()])
  await database[Symbol.asyncDispose]()
  process.exit(0)
}
