import { performance } from 'node:perf_hooks'
import { orders } from '../apps/server/src/modules/orders/module.ts'
import type { KeyActor } from '../apps/server/src/platform/actor.ts'
import { createServer } from '../apps/server/src/platform/server.ts'
import { quantile, type Bench } from './bench.ts'
import { openBenchDatabase } from './bench-database.ts'
import { plantOrders } from './plant-orders.ts'

const million = Number(process.env['REDTHREAD_BENCH_ORDERS'] ?? 1_000_000)
const rounds = 6
const wantedMs = 100

/** One filter alone, several together; what matches nearly all, few, or none; the oldest first. */
const filters: readonly string[] = [
  '',
  'sort=oldest',
  'state=open',
  'state=open&sort=oldest',
  'state=on_hold&paymentState=paid',
  'state=completed&paymentState=refunded',
  'paymentState=unpaid',
  'paymentState=partly_refunded&sort=oldest',
  'fulfillmentState=partly_fulfilled',
  'channelId=chn_beautyfi',
  'channelId=chn_beautyfi&state=open&state=on_hold',
  'locationId=loc_kamppi',
  'locationId=loc_kamppi&state=canceled&sort=oldest',
  'placedFrom=2025-06-01T00:00:00Z&placedUntil=2025-06-02T00:00:00Z',
  'placedUntil=2024-02-01T00:00:00Z&state=open',
  'minTotal=400000',
  'minTotal=100000&state=open',
  'minTotal=5000&maxTotal=5200&channelId=chn_beautydk',
  'maxTotal=1000&sort=oldest',
  'tag=vip',
  'tag=vip&state=open',
  'tag=check&channelId=chn_beautyfi&sort=oldest',
  'coupon=TERVE10&paymentState=unpaid',
  'variantId=var_hot',
  'variantId=var_hot&state=canceled&tag=vip',
  'variantId=var_bench12',
  'variantId=var_hot&minTotal=100000',
  'customerId=per_bench17',
  'customerId=per_bench17&state=completed',
  'q=aino',
  'q=ma',
  'q=aino+korhonen&state=open',
  'q=sofie+nowak&sort=oldest',
  'q=aino17@tuuli.example',
  'q=358012',
  'q=emmi&tag=vip&paymentState=partly_refunded',
  'q=nobody',
  'q=s&state=open',
]

/** The list of orders over a million of them, every filter in turn, first pages and later ones. */
export const orderListBench: Bench = {
  names: ['order_list_p95_ms'],
  async run() {
    await using database = await openBenchDatabase()
    await plantOrders(database.engine, million)
    const lead: KeyActor = {
      kind: 'key',
      id: 'key_bench',
      grants: [{ permission: 'orders:read', channels: '*', locations: '*' }],
    }
    const known = () => lead
    const server = await createServer({
      engine: database.engine,
      modules: [orders],
      identify: { staff: known, person: known, visitor: () => ({ actor: lead, setCookie: '' }) },
    })
    const took: number[] = []
    const worst = new Map<string, number>()
    for (let round = -1; round < rounds; round++) {
      for (const filter of filters) {
        for (let page = 0, after = ''; page < 2; page++) {
          const url = `/v1/orders?limit=50&${filter}${after === '' ? '' : `&after=${after}`}`
          const from = performance.now()
          const reply = await server.app.inject({ url })
          const ms = performance.now() - from
          if (reply.statusCode !== 200) throw new Error(`${url}: ${reply.payload}`)
          if (round >= 0) {
            took.push(ms)
            worst.set(filter, Math.max(worst.get(filter) ?? 0, ms))
          }
          const { next } = reply.json<{ next: string | null }>()
          if (next === null) break
          after = next
        }
      }
    }
    await server.close()
    const value = Math.round(quantile(took, 0.95) * 10) / 10
    const [slowest] = [...worst].toSorted(([, a], [, b]) => b - a)
    const most = `slowest ${Math.round(slowest?.[1] ?? 0)} ms: ${slowest?.[0] ?? ''}`
    const note = `${filters.length} filters over a million orders, two pages each; ${most}`
    const ratio = Math.round((wantedMs / value) * 100) / 100
    return { order_list_p95_ms: { value, unit: 'ms', floor: wantedMs, ratio, note } }
  },
}
