/**
 * Buys pieces of a variant from many clients until it is killed, and tells each answer on its
 * output once it has it: `held <hold>` or `placed <order>`.
 */
import { loadConfig } from '#platform/config.ts'
import type { Ctx } from '#platform/ctx.ts'
import { createLogger } from '#platform/logger.ts'
import { createPool } from '#platform/postgres/pool.ts'
import { randomBytes } from '#platform/random.ts'
import { unitOfWork } from '#platform/unit-of-work.ts'
import { commitHold, holdStock } from '../index.ts'

const [connectionString = '', variantId = '', run = ''] = process.argv.slice(2)
const config = loadConfig({
  LOG_LEVEL: 'silent',
  REDTHREAD_SECRET: 'thirty-two characters of a test.',
})
const engine = {
  pool: createPool({ connectionString, max: 8 }),
  config,
  log: createLogger(config),
  clock: () => Temporal.Now.instant(),
  random: randomBytes,
}
const unit = <R>(work: (ctx: Ctx) => Promise<R>) =>
  unitOfWork(engine, { actor: { kind: 'system', name: 'buyer' }, traceId: run }, work)

async function buy(client: number): Promise<void> {
  for (let n = 0; ; n++) {
    const reference = `${run}-${client}-${n}`
    const line = { lineId: 'a', variantId: variantId as `var_${string}`, quantity: 1 }
    const lines = [{ ...line, locationId: 'loc_kamppi' as const }]
    const hold = await unit((ctx) =>
      holdStock(ctx, { reference, channelId: 'chn_beautyfi', lines }),
    )
    console.log(`held ${hold.id}`)
    const orderId = `ord_${reference.replaceAll('-', '')}` as const
    const orderLines = [{ lineId: 'a', orderLineId: `oln_${client}x${n}` as const }]
    await unit((ctx) => commitHold(ctx, { holdId: hold.id, orderId, orderLines }))
    console.log(`placed ${orderId}`)
  }
}

await Promise.allSettled(Array.from({ length: 16 }, (_, client) => buy(client)))
