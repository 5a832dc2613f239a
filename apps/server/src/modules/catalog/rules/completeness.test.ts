import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ChannelPresence } from '@redthread/contract/catalog-completeness'
import {
  channelCompleteness,
  type Judged,
  type JudgingChannel,
  type Window,
} from './completeness.ts'

const channel: JudgingChannel = {
  id: 'chn_fi',
  state: 'active',
  locales: ['fi', 'en'],
  defaultLocale: 'fi',
  settings: {},
}
const at = Temporal.Instant.from('2026-11-22T12:00:00Z')
const earlier = at.subtract({ hours: 1 })
const later = at.add({ hours: 1 })
const open: Window = {}

function judge(change: Partial<Judged>, window: Window | undefined = open, also: string[] = []) {
  const product: Judged = { state: 'active', gaps: [], attributes: [], ...change }
  return channelCompleteness(product, channel, { window, at, also })
}

const cases: readonly [string, Partial<Judged>, Window | undefined, ChannelPresence][] = [
  ['complete and published', {}, open, 'live'],
  ['in its window', {}, { from: earlier, until: later }, 'live'],
  ['from this instant on', {}, { from: at }, 'live'],
  ['until this instant', {}, { until: at }, 'ended'],
  ['before its window', {}, { from: later }, 'scheduled'],
  ['a draft', { state: 'draft' }, open, 'not_active'],
  ['archived', { state: 'archived' }, open, 'not_active'],
  ['without a picture', { gaps: ['picture'] }, open, 'incomplete'],
  ['without a title in the language of the channel', { gaps: ['title.fi'] }, open, 'incomplete'],
  ['without a title in its other language', { gaps: ['title.en'] }, open, 'live'],
  ['without a title in a language of others', { gaps: ['title.da'] }, open, 'live'],
  ['without words of safety', { gaps: ['safety.fi'] }, open, 'live'],
  ['without a GTIN', { gaps: ['gtin'] }, open, 'live'],
  ['without who made it', { gaps: ['manufacturer'] }, open, 'incomplete'],
  ['without a required attribute', { gaps: ['attribute.spf'] }, open, 'incomplete'],
  ['without an attribute called like a language', { gaps: ['attribute.da'] }, open, 'incomplete'],
  ['without an attribute in Danish', { gaps: ['attribute.claims.da'] }, open, 'live'],
]
for (const [name, change, window, presence] of cases) {
  test(`a product ${name} is ${presence}`, () => {
    assert.equal(judge(change, window).presence, presence)
  })
}

test('what is not published is told to be so, however complete', () => {
  const told = channelCompleteness({ state: 'active', gaps: [], attributes: [] }, channel, {
    window: undefined,
    at,
  })
  assert.deepEqual([told.presence, told.ready], ['not_published', true])
})

test('a channel may insist on all of its languages', () => {
  const strict = { ...channel, settings: { completeInAllLocales: true } }
  const product: Judged = { state: 'active', gaps: ['title.en'], attributes: [] }
  assert.equal(channelCompleteness(product, strict, { window: open, at }).presence, 'incomplete')
})

test('a value of the channel itself fills its gap, one of another channel does not', () => {
  const value = (channelId: 'chn_fi' | 'chn_dk') => [{ code: 'spf', value: 'x', channelId }]
  const gaps = ['attribute.spf']
  assert.equal(judge({ gaps, attributes: value('chn_fi') }).presence, 'live')
  assert.equal(judge({ gaps, attributes: value('chn_dk') }).presence, 'incomplete')
})

test('what another room misses, such as a price, counts like its own', () => {
  const { presence, locales } = judge({}, open, ['price'])
  assert.equal(presence, 'incomplete')
  assert.deepEqual(locales[0]?.missing, [{ code: 'price', gates: true }])
})

test('the list says what is missing in each language, and whether it is an obstacle', () => {
  const { locales } = judge({ gaps: ['gtin', 'title.fi', 'description.en'] })
  assert.deepEqual(
    locales.map(({ locale, ready, missing }) => [locale, ready, missing.map(({ code }) => code)]),
    [
      ['fi', false, ['gtin', 'title.fi']],
      ['en', false, ['gtin', 'description.en']],
    ],
  )
  assert.ok(locales.every(({ percent }) => percent > 50 && percent < 100))
})
