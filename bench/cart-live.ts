import { performance } from 'node:perf_hooks'
import { setTimeout as wait } from 'node:timers/promises'
import { quantile, type Bench } from './bench.ts'
import { Shopper, startHouse } from './house-client.ts'
import { benchChannel } from './plant-goods.ts'

const changes = 150
const warmUp = 20
const pauseMs = 60
const wantedMs = 150

/**
 * One person on two devices at two processes: from the start of a change on one to the moment at
 * which the other has heard of it and holds the cart that it reads then.
 */
export const cartLive: Bench = {
  names: ['cart_live_p95_ms'],
  async run() {
    const house = await startHouse()
    const second = await startHouse(house.connectionString)
    const phone = new Shopper(house.address)
    const { cartId } = await phone.ask<{ cartId: string }>('POST', '/v1/carts', {
      channelId: benchChannel,
      lines: [{ variantId: 'var_bench1x1', quantity: 1 }],
    })
    const laptop = phone.at(second.address)
    const heard = new Map<number, number>()
    const seen = new Map<number, number>()
    const leave = new AbortController()
    const listening = listen({ second: second.address, cartId, laptop, signal: leave.signal })
    const stream = await listening.opened
    stream.onNews = async (version) => {
      heard.set(version, performance.now())
      const cart = await laptop.ask<{ version: number }>('GET', `/v1/carts/${cartId}`)
      for (let one = version; one <= cart.version; one++) {
        if (!seen.has(one)) seen.set(one, performance.now())
      }
    }
    const began = new Map<number, number>()
    for (let change = 0; change < changes; change++) {
      const from = performance.now()
      const { version } = await phone.ask<{ version: number }>(
        ...(['POST', `/v1/carts/${cartId}/lines`] as const),
        { lines: [{ variantId: `var_bench${(change % 8) + 1}x1`, quantity: 1 }] },
      )
      if (change >= warmUp) began.set(version, from)
      await wait(pauseMs)
    }
    await wait(1_000)
    leave.abort()
    const took = [...began].flatMap(([version, from]) => {
      const at = seen.get(version)
      return at === undefined ? [] : [at - from]
    })
    const told = [...began].flatMap(([version, from]) => {
      const at = heard.get(version)
      return at === undefined ? [] : [at - from]
    })
    await second.stop()
    await house.stop()
    if (took.length < began.size) throw new Error(`${began.size - took.length} changes not seen`)
    const value = Math.round(quantile(took, 0.95) * 10) / 10
    const note =
      `2 processes, ${took.length} changes, until the other device holds the new cart; ` +
      `heard of after ${Math.round(quantile(told, 0.95))} ms (p95)`
    const ratio = Math.round((wantedMs / value) * 100) / 100
    return { cart_live_p95_ms: { value, unit: 'ms', floor: wantedMs, ratio, note } }
  },
}

interface Listening {
  readonly second: string
  readonly cartId: string
  readonly laptop: Shopper
  readonly signal: AbortSignal
}

interface News {
  onNews: (version: number) => Promise<void>
}

function listen({ second, cartId, laptop, signal }: Listening): { opened: Promise<News> } {
  const news: News = { onNews: () => Promise.resolve() }
  const opened = fetch(`${second}/v1/live?topics=cart:${cartId}`, {
    headers: { cookie: laptop.cookie },
    signal,
  }).then((reply) => {
    void read(reply, news).catch(() => undefined)
    return news
  })
  return { opened }
}

async function read(reply: Response, news: News): Promise<void> {
  let text = ''
  const decoder = new TextDecoder()
  for await (const part of (reply.body ?? []) as AsyncIterable<Uint8Array>) {
    text += decoder.decode(part, { stream: true })
    const messages = text.split('\n\n')
    text = messages.pop() ?? ''
    for (const message of messages) {
      const json = /^data: (.*)$/m.exec(message)?.[1]
      const told = json === undefined ? {} : (JSON.parse(json) as { data?: { version?: number } })
      if (told.data?.version !== undefined) void news.onNews(told.data.version)
    }
  }
}
