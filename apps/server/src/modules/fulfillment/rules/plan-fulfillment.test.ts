import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { planFulfillment, type LineWanted, type Plan, type Standing } from './plan-fulfillment.ts'

const tea: LineWanted = {
  orderLineId: 'oln_tea',
  kind: 'delivery',
  locationId: 'loc_vantaa',
  promise: 'dop_post',
  quantity: 3,
}
const cup: LineWanted = { ...tea, orderLineId: 'oln_cup', quantity: 1 }
const soap: LineWanted = {
  orderLineId: 'oln_soap',
  kind: 'pickup',
  locationId: 'loc_tampere',
  promise: '2026-11-24',
  quantity: 2,
}
const parcel: Standing = {
  id: 'ful_parcel',
  groupKey: 'delivery:loc_vantaa:dop_post#1',
  state: 'requested',
  lines: [{ orderLineId: 'oln_tea', quantity: 3 }],
}

test('lines that leave one place in one way leave together, others apart', () => {
  assert.deepEqual(planFulfillment([tea, soap, cup], []), {
    made: [
      {
        groupKey: 'delivery:loc_vantaa:dop_post#1',
        lines: [
          { orderLineId: 'oln_tea', quantity: 3 },
          { orderLineId: 'oln_cup', quantity: 1 },
        ],
      },
      {
        groupKey: 'pickup:loc_tampere:2026-11-24#1',
        lines: [{ orderLineId: 'oln_soap', quantity: 2 }],
      },
    ],
    changed: [],
    canceled: [],
  })
})

test('the same order told twice changes nothing', () => {
  assert.deepEqual(planFulfillment([tea], [parcel]), { made: [], changed: [], canceled: [] })
})

test('what is canceled of a line is no longer picked, and a parcel without lines is canceled', () => {
  assert.deepEqual(planFulfillment([{ ...tea, quantity: 1 }], [parcel]).changed, [
    { id: 'ful_parcel', lines: [{ orderLineId: 'oln_tea', quantity: 1 }] },
  ])
  assert.deepEqual(planFulfillment([{ ...tea, quantity: 0 }], [parcel]).canceled, ['ful_parcel'])
})

test('an order canceled before anybody heard of it makes nothing', () => {
  const plan = planFulfillment([{ ...tea, quantity: 0 }], [])
  assert.deepEqual(plan, { made: [], changed: [], canceled: [] })
})

test('what was sent stays sent; what is added later goes in another parcel', () => {
  const shipped: Standing = { ...parcel, state: 'shipped' }
  assert.deepEqual(planFulfillment([{ ...tea, quantity: 5 }], [shipped]), {
    made: [
      {
        groupKey: 'delivery:loc_vantaa:dop_post#2',
        lines: [{ orderLineId: 'oln_tea', quantity: 2 }],
      },
    ],
    changed: [],
    canceled: [],
  })
})

test('a line that moves to another place leaves the old parcel for a new one', () => {
  const plan = planFulfillment([{ ...tea, locationId: 'loc_kamppi' }], [parcel])
  assert.deepEqual(plan.canceled, ['ful_parcel'])
  assert.equal(plan.made[0]?.groupKey, 'delivery:loc_kamppi:dop_post#1')
})

test('a parcel that is closed takes nothing more: what is added goes in another one', () => {
  const packed: Standing = { ...parcel, state: 'packed' }
  const plan = planFulfillment([{ ...tea, quantity: 5 }, cup], [packed])
  assert.deepEqual(plan.changed, [])
  assert.deepEqual(plan.made, [
    {
      groupKey: 'delivery:loc_vantaa:dop_post#2',
      lines: [
        { orderLineId: 'oln_tea', quantity: 2 },
        { orderLineId: 'oln_cup', quantity: 1 },
      ],
    },
  ])
  const less = planFulfillment([{ ...tea, quantity: 1 }], [packed])
  assert.deepEqual(less.changed, [
    { id: 'ful_parcel', lines: [{ orderLineId: 'oln_tea', quantity: 1 }] },
  ])
})

test('whatever happens to an order, each piece leaves exactly once', () => {
  fc.assert(
    fc.property(
      fc.array(
        fc.record({
          quantity: fc.integer({ min: 0, max: 6 }),
          kind: fc.constantFrom('pickup' as const, 'delivery' as const),
          place: fc.constantFrom('loc_a' as const, 'loc_b' as const),
        }),
        { minLength: 1, maxLength: 4 },
      ),
      fc.array(fc.constantFrom('more', 'less', 'pack', 'ship', 'move'), { maxLength: 12 }),
      (lines, happenings) => {
        let wanted = lines.map(({ quantity, kind, place }, at): LineWanted => {
          return { orderLineId: `oln_${at}`, kind, locationId: place, promise: '', quantity }
        })
        let standing: Standing[] = []
        const follow = (): void => {
          const plan = planFulfillment(wanted, standing)
          standing = applied(standing, plan)
          for (const line of wanted) assert.equal(leaving(standing, line), line.quantity)
          const again = planFulfillment(wanted, standing)
          assert.deepEqual(again, { made: [], changed: [], canceled: [] })
        }
        follow()
        for (const happening of happenings) {
          ;[wanted, standing] = after(happening, wanted, standing)
          follow()
        }
      },
    ),
  )
})

function leaving(standing: readonly Standing[], { orderLineId }: LineWanted): number {
  return standing
    .filter(({ state }) => state !== 'canceled')
    .flatMap(({ lines }) => lines)
    .filter((line) => line.orderLineId === orderLineId)
    .reduce((sum, { quantity }) => sum + quantity, 0)
}

function applied(standing: readonly Standing[], plan: Plan): Standing[] {
  const changed = new Map(plan.changed.map(({ id, lines }) => [id, lines]))
  const kept = standing.map((one): Standing => {
    if (plan.canceled.includes(one.id)) return { ...one, state: 'canceled' }
    return { ...one, lines: changed.get(one.id) ?? one.lines }
  })
  const made = plan.made.map(({ groupKey, lines }): Standing => {
    return { id: `ful_${groupKey}`, groupKey, state: 'requested', lines }
  })
  return [...kept, ...made]
}

/** One thing that happens to the first line or the first open parcel. */
function after(
  happening: string,
  wanted: LineWanted[],
  standing: Standing[],
): [LineWanted[], Standing[]] {
  const [first, ...rest] = wanted as [LineWanted, ...LineWanted[]]
  const index = standing.findIndex(({ state }) => state === 'requested' || state === 'packed')
  const to = happening === 'ship' ? 'shipped' : 'packed'
  const moved = standing.map((one, at): Standing => (at === index ? { ...one, state: to } : one))
  const isGone = (id: string) =>
    moved.some(
      ({ state, lines }) =>
        state === 'shipped' && lines.some(({ orderLineId }) => orderLineId === id),
    )
  const place = first.locationId === 'loc_a' ? 'loc_b' : 'loc_a'
  switch (happening) {
    case 'more':
      return [[{ ...first, quantity: first.quantity + 2 }, ...rest], standing]
    case 'less': {
      const quantity = isGone(first.orderLineId) ? first.quantity : Math.max(0, first.quantity - 1)
      return [[{ ...first, quantity }, ...rest], standing]
    }
    case 'move':
      return [[{ ...first, locationId: place }, ...rest], standing]
    default:
      return [wanted, moved]
  }
}
