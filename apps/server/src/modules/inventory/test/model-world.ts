import type { Id } from '@redthread/kernel/id'
import { changeStock } from '../commands/change-stock.ts'
import { claimStock } from '../commands/claim-stock.ts'
import { commitHold } from '../commands/commit-hold.ts'
import { createTransfer } from '../commands/create-transfer.ts'
import { expireHolds } from '../commands/expire-holds.ts'
import type { LineToHold } from '../holding/hold-wish.ts'
import { moveAllocation } from '../commands/move-allocation.ts'
import { moveConsignment } from '../commands/move-consignment.ts'
import { receiveConsignment } from '../commands/receive-consignment.ts'
import { releaseAllocation } from '../commands/release-allocation.ts'
import { releaseHold } from '../commands/release-hold.ts'
import { returnStock } from '../commands/return-stock.ts'
import { setFence } from '../commands/set-level-rules.ts'
import { setItemStock } from '../commands/set-item-stock.ts'
import { shipStock, type Shipped } from '../commands/ship-stock.ts'
import type { Hold } from '../holding/hold-ask.ts'
import { app, fresh, givenBundle, givenGoods, hold, kamppi, putStock, tampere } from './given.ts'
import { vantaa, webFi, type House } from './given.ts'

export type Numbers = readonly [number, number, number, number]

interface Placed {
  readonly orderId: Id<'ord'>
  readonly orderLineId: Id<'oln'>
}

/** What should lie where, by adding up what the answers say. */
export interface Model {
  readonly act: (kind: string, numbers: Numbers) => Promise<void>
  /** Brings goods for all that is owed, ships every order, gives every hold back. */
  readonly drain: () => Promise<void>
  readonly levels: () => { variantId: Id<'var'>; locationId: Id<'loc'>; onHand: number }[]
}

const places = [kamppi, tampere, vantaa] as const
const opening = 12

/** Two things and a bundle of both, one of them sold beyond stock and one fenced. */
export async function openModel(house: House): Promise<Model> {
  const [soap, brush] = [await givenGoods(house), await givenGoods(house)]
  const bundle = await givenBundle(house, [
    [soap.sku, 2],
    [brush.sku, 1],
  ])
  const things = [soap.id, brush.id]
  for (const id of things) {
    await putStock(house, id, Object.fromEntries(places.map((place) => [place, opening])))
  }
  const choice = { backorderLimit: 5, backorderLocationId: vantaa }
  await house.unit((ctx) => setItemStock(ctx, { variantId: brush.id, choice, ifMatch: null }))
  const fence = { variantId: soap.id, locationId: kamppi, channelId: app, quantity: 4 }
  await house.unit((ctx) => setFence(ctx, fence))
  const world = new World(house, [...things, bundle], things)
  return { act: world.act, drain: world.drain, levels: world.levels }
}

class World {
  readonly #house: House
  readonly #sold: readonly Id<'var'>[]
  readonly #things: readonly Id<'var'>[]
  readonly #onHand = new Map<string, number>()
  readonly #holds: Hold[] = []
  readonly #orders: Placed[] = []
  readonly #gone: Shipped['lines'][number][] = []

  constructor(house: House, sold: readonly Id<'var'>[], things: readonly Id<'var'>[]) {
    this.#house = house
    this.#sold = sold
    this.#things = things
    for (const thing of things) for (const place of places) this.#add(thing, place, opening)
  }

  act = async (kind: string, numbers: Numbers): Promise<void> => {
    const [a, b, c, d] = numbers
    const order = this.#orders[a % Math.max(1, this.#orders.length)]
    const held = this.#holds[a % Math.max(1, this.#holds.length)]
    switch (kind) {
      case 'hold':
        return this.#hold(numbers)
      case 'place':
        return held && this.#place(held)
      case 'buy':
        return this.#buy(numbers)
      case 'release':
        return held && void (await this.#unit((ctx) => releaseHold(ctx, { holdId: held.id })))
      case 'ship':
        return order && void (await this.#ship(order, 1 + (b % 3)))
      case 'cancel': {
        const { orderId, orderLineId } = order ?? { orderId: null, orderLineId: null }
        if (orderId === null) return
        const lines = b % 2 === 0 ? {} : { lines: [{ orderLineId, quantity: 1 }] }
        return this.#unit((ctx) => releaseAllocation(ctx, { orderId, reason: 'c', ...lines }))
      }
      case 'move': {
        const toLocationId = places[b % 3] ?? kamppi
        const move = { toLocationId, quantity: 1 + (c % 2), reason: 'nearer' }
        return order && this.#unit((ctx) => moveAllocation(ctx, { ...order, ...move }))
      }
      case 'adjust':
        return this.#change(numbers, 'adjusted', (d % 9) - 4)
      case 'damage':
        return this.#change(numbers, d % 2 === 0 ? 'damaged' : 'restored', 1 + (d % 2))
      case 'back':
        return this.#takeBack(c)
      case 'transfer':
        return this.#transfer(numbers)
      default:
        this.#house.at(this.#house.now().add({ minutes: 4 }))
        await this.#unit(expireHolds)
    }
  }

  drain = async (): Promise<void> => {
    for (const thing of this.#things) {
      for (const place of places) await this.#found(thing, place, 500)
    }
    for (const order of this.#orders) {
      for (let more = true; more;) more = await this.#ship(order, 1).then(yes, no)
    }
    for (const { id } of this.#holds) {
      await this.#unit((ctx) => releaseHold(ctx, { holdId: id }))
    }
    // A hold that a sale expired in part still keeps pieces until the job comes by.
    this.#house.at(this.#house.now().add({ hours: 1 }))
    await this.#unit(expireHolds)
  }

  levels = () =>
    this.#things.flatMap((variantId) =>
      places.map((locationId) => ({
        ...{ variantId, locationId },
        onHand: this.#onHand.get(`${variantId} ${locationId}`) ?? 0,
      })),
    )

  #lines([a, b, c, d]: Numbers): LineToHold[] {
    return Array.from({ length: 1 + (d % 2) }, (_, n) => ({
      lineId: `line${n}`,
      variantId: this.#sold[(a + n) % this.#sold.length] ?? 'var_none',
      quantity: 1 + (b % 4),
      locationId: [null, ...places][(c + n) % 4] ?? null,
    }))
  }

  /** At once where that may be; else it waits for its turn, as a hold. */
  async #buy(numbers: Numbers): Promise<void> {
    const wish = { reference: fresh('crt'), channelId: webFi, lines: this.#lines(numbers) }
    const { orderId, orderLines } = newOrder()
    const isBought = await this.#unit(async (ctx) => {
      const claim = await claimStock(ctx, wish)
      await claim?.take({ orderId, orderLines }).finally(claim.end)
      return claim !== null
    })
    if (!isBought) return this.#hold(numbers)
    for (const { orderLineId } of orderLines) this.#orders.push({ orderId, orderLineId })
  }

  async #hold(numbers: Numbers): Promise<void> {
    const [a, , , d] = numbers
    const lines = this.#lines(numbers)
    const channelId = d % 3 === 0 ? app : webFi
    const again = this.#holds[d % Math.max(1, this.#holds.length)]
    const same = a % 7 === 0 && again !== undefined ? { reference: again.reference } : {}
    const made = await hold(this.#house, lines, { channelId, ttlMs: 600_000, ...same })
    if (!this.#holds.some(({ id }) => id === made.id)) this.#holds.push(made)
  }

  async #place(held: Hold): Promise<void> {
    const { orderId, orderLines } = newOrder()
    await this.#unit((ctx) => commitHold(ctx, { holdId: held.id, orderId, orderLines }))
    for (const { orderLineId } of orderLines) this.#orders.push({ orderId, orderLineId })
  }

  async #ship(order: Placed, quantity: number): Promise<boolean> {
    const { orderId, orderLineId } = order
    const lines = [{ orderLineId, quantity }]
    const shipment = { orderId, lines, reference: fresh('ful') }
    const shipped = await this.#unit((ctx) => shipStock(ctx, shipment))
    for (const line of shipped.lines) {
      this.#add(line.variantId, line.locationId, -line.quantity)
      this.#gone.push(line)
    }
    return shipped.lines.length > 0
  }

  async #change([a, b]: Numbers, kind: 'adjusted' | 'damaged' | 'restored', change: number) {
    const variantId = this.#things[a % this.#things.length] ?? 'var_none'
    const locationId = places[b % 3] ?? kamppi
    const line = { variantId, locationId, kind, change, reason: 'counted' }
    await this.#unit((ctx) => changeStock(ctx, { lines: [line] }))
    if (kind === 'adjusted') this.#add(variantId, locationId, change)
  }

  async #found(variantId: Id<'var'>, locationId: Id<'loc'>, change: number): Promise<void> {
    const line = { variantId, locationId, kind: 'adjusted' as const, change, reason: 'found' }
    await this.#unit((ctx) => changeStock(ctx, { lines: [line] }))
    this.#add(variantId, locationId, change)
  }

  async #takeBack(n: number): Promise<void> {
    const line = this.#gone.splice(n % Math.max(1, this.#gone.length), 1)[0]
    if (line === undefined) return
    const { variantId, locationId, quantity } = line
    const back = { variantId, locationId, quantity, condition: 'good' as const }
    const reference = fresh('ret')
    await this.#unit((ctx) => returnStock(ctx, { orderId: null, lines: [back], reference }))
    this.#add(variantId, locationId, quantity)
  }

  async #transfer([a, b, c]: Numbers): Promise<void> {
    const variantId = this.#things[a % this.#things.length] ?? 'var_none'
    const from = places[b % 3] ?? kamppi
    const to = places[(b + 1) % 3] ?? tampere
    const quantity = 1 + (c % 3)
    const lines = [{ variantId, quantity }]
    const { id } = await this.#unit((ctx) =>
      createTransfer(ctx, { fromLocationId: from, toLocationId: to, lines }),
    )
    const step = (state: 'ready_to_ship' | 'in_transit' | 'canceled') =>
      this.#unit((ctx) => moveConsignment(ctx, { id, state, ifMatch: null }))
    await step('ready_to_ship')
    // What a count found missing meanwhile cannot leave.
    const left = await step('in_transit').catch(() => null)
    if (left === null) return void (await step('canceled'))
    this.#add(variantId, from, -quantity)
    await this.#unit((ctx) => receiveConsignment(ctx, { id, ifMatch: null, arrival: { lines } }))
    this.#add(variantId, to, quantity)
  }

  #unit: House['unit'] = (work) => this.#house.unit(work)

  #add(variantId: Id<'var'>, locationId: Id<'loc'>, pieces: number): void {
    const key = `${variantId} ${locationId}`
    this.#onHand.set(key, (this.#onHand.get(key) ?? 0) + pieces)
  }
}

function newOrder() {
  const orderLines = ['line0', 'line1'].map((lineId) => ({ lineId, orderLineId: fresh('oln') }))
  return { orderId: fresh('ord'), orderLines }
}

function yes(shipped: boolean): boolean {
  return shipped
}

function no(): boolean {
  return false
}
