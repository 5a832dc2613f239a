import assert from 'node:assert/strict'
import { test } from 'node:test'
import { openingView } from './opening-view.ts'
import type { OpenView } from './store-view.ts'

// Thursday 24 September 2026 in Helsinki, three hours ahead of UTC.
const zone = 'Europe/Helsinki'
const at = (time: string): Temporal.Instant =>
  Temporal.ZonedDateTime.from(`${time}[${zone}]`).toInstant()
const noon = at('2026-09-24T12:00')

const rows: [
  name: string,
  now: Temporal.Instant,
  opensAt: string | null,
  until: string | null,
  view: OpenView,
][] = [
  ['open with hours to go', noon, null, '2026-09-24T20:00', { state: 'open', until: '20:00' }],
  [
    'half an hour left',
    at('2026-09-24T19:30'),
    null,
    '2026-09-24T20:00',
    { state: 'closing', until: '20:00' },
  ],
  [
    'open past midnight',
    at('2026-09-24T23:30'),
    null,
    '2026-09-25T01:00',
    { state: 'open', until: '01:00' },
  ],
  ['never closes', noon, null, null, { state: 'always' }],
  [
    'opens later today',
    at('2026-09-24T07:00'),
    '2026-09-24T10:00',
    null,
    { state: 'closed', opens: { day: 'today', time: '10:00' } },
  ],
  [
    'opens tomorrow',
    at('2026-09-24T21:00'),
    '2026-09-25T10:00',
    null,
    { state: 'closed', opens: { day: 'tomorrow', time: '10:00' } },
  ],
  [
    'opens after the weekend',
    noon,
    '2026-09-28T10:00',
    null,
    { state: 'closed', opens: { day: 1, time: '10:00' } },
  ],
  [
    'opens in a month',
    noon,
    '2026-10-24T10:00',
    null,
    { state: 'closed', opens: { day: '24 Oct', time: '10:00' } },
  ],
]

for (const [name, now, opensAt, until, view] of rows) {
  test(`a store: ${name}`, () => {
    const closed = view.state === 'closed'
    const state = {
      open: !closed,
      until: until && at(until),
      opensAt: opensAt && at(opensAt),
      label: null,
    }
    assert.deepEqual(
      openingView(
        { ...state, until: state.until || null, opensAt: state.opensAt || null },
        { now, zone, locale: 'en' },
      ),
      view,
    )
  })
}

test('a store that says nothing of the future is simply closed', () => {
  const state = { open: false, until: null, opensAt: null, label: null }
  assert.deepEqual(openingView(state, { now: noon, zone, locale: 'fi' }), {
    state: 'closed',
    opens: null,
  })
})

test('the day is counted by the clock of the store, not of the server', () => {
  const state = { open: false, until: null, opensAt: at('2026-09-25T00:30'), label: null }
  const late = at('2026-09-24T23:50')
  const view = openingView(state, { now: late, zone, locale: 'en' })
  assert.deepEqual(view, { state: 'closed', opens: { day: 'tomorrow', time: '00:30' } })
})
