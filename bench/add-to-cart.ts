import { performance } from 'node:perf_hooks'
import { median, quantile, type Bench } from './bench.ts'
import { Shopper, startHouse } from './house-client.ts'
import { benchChannel } from './plant-goods.ts'

const clients = 8
const rounds = 2
const lines = 200
const wantedMs = 20
/** How many lines at each end are compared. */
const ends = 20

/** Eight shoppers fill a cart each with 200 articles, one after the other, each addition timed. */
export const addToCart: Bench = {
  names: ['add_to_cart_p95_ms'],
  async run() {
    const house = await startHouse()
    const fill = (client: number) => filled(house.address, client)
    const all: number[][] = []
    // The first round warms up: under the same load, as a house that has been open for a while.
    for (let round = 0; round <= rounds; round++) {
      const took = await Promise.all(Array.from({ length: clients }, (_, at) => fill(at)))
      if (round > 0) all.push(...took)
    }
    await house.stop()
    const first = median(all.flatMap((took) => took.slice(0, ends)))
    const last = median(all.flatMap((took) => took.slice(-ends)))
    const times = all.flat()
    const value = round2(quantile(times, 0.95))
    const grows = (last / first).toFixed(2)
    const note =
      `${clients} clients over HTTP, ${times.length} additions; median ` +
      `${round2(median(times))} ms; line ${lines} ÷ line 1: ${grows} (at most 1.5)`
    const ratio = round2(wantedMs / value)
    return { add_to_cart_p95_ms: { value, unit: 'ms', floor: wantedMs, ratio, note } }
  },
}

async function filled(address: string, client: number): Promise<number[]> {
  const shopper = new Shopper(address)
  const begun = await shopper.ask<{ cartId: string }>('POST', '/v1/carts', {
    channelId: benchChannel,
  })
  const took: number[] = []
  for (let line = 0; line < lines; line++) {
    const at = ((client + 1) * 37 + line) % 400
    const body = { lines: [{ variantId: `var_bench${at + 1}x1`, quantity: 1 }] }
    const from = performance.now()
    await shopper.ask('POST', `/v1/carts/${begun.cartId}/lines`, body)
    took.push(performance.now() - from)
  }
  return took
}

function round2(value: number): number {
  return Math.round(value * 100) / 100
}
