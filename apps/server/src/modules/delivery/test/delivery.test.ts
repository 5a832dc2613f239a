import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type {
  AddressFormat,
  CheckedAddress,
  DeliveryOffer,
  DeliveryOption,
  PickupDays,
  PickupRule,
} from '@redthread/contract/delivery'
import { openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

async function offers(query: string): Promise<DeliveryOffer[]> {
  const url = `GET /v1/delivery/offers?${query}`
  return (await house.call<{ items: DeliveryOffer[] }>(url)).body.items
}
const codes = (items: readonly DeliveryOffer[]) => items.map(({ code }) => code)

test('each country has its own ways, in its own currency', async () => {
  const asked = (channel: string) => offers(`channelId=${channel}&value=1000&weightG=400`)
  const [fi, dk, pl] = [
    await asked('chn_beautyfi'),
    await asked('chn_beautydk'),
    await asked('chn_beautypl'),
  ]
  assert.deepEqual(codes(fi), ['fi-locker', 'fi-door'])
  assert.deepEqual(
    fi.map(({ amount, currency, missingForFree }) => [amount, currency, missingForFree]),
    [
      [490, 'EUR', 3_900],
      [890, 'EUR', 8_900],
    ],
  )
  assert.deepEqual(codes(dk), ['dk-locker', 'dk-door'])
  assert.deepEqual(codes(pl), ['pl-locker', 'pl-door'])
})

test('the courier comes only where the postal code is near, and today only before two', async () => {
  const near = 'channelId=chn_beautyfi&country=FI&postalCode=00530'
  const courier = (await offers(near)).find(({ code }) => code === 'fi-courier')
  assert.equal(courier?.earliest, '2026-06-01')
  assert.ok(!codes(await offers(near.replace('00530', '33100'))).includes('fi-courier'))
  house.at('2026-06-01T11:00:00Z')
  const later = (await offers(near)).find(({ code }) => code === 'fi-courier')
  assert.equal(later?.earliest, '2026-06-02')
  house.at('2026-06-01T09:00:00Z')
})

test('goods that are worth enough travel free, heavy ones cost more, too heavy ones stay', async () => {
  const locker = async (query: string) =>
    (await offers(`channelId=chn_beautyfi&${query}`)).find(({ code }) => code === 'fi-locker')
  assert.equal((await locker('value=4900&weightG=100'))?.amount, 0)
  assert.equal((await locker('value=4899&weightG=100'))?.amount, 490)
  assert.equal((await locker('value=100&weightG=2001'))?.amount, 790)
  assert.equal(await locker('value=100&weightG=30001'), undefined)
})

test('nothing is sent from a coffee bar, abroad, or from a channel that is not there', async () => {
  assert.deepEqual(await offers('channelId=chn_cafeapp'), [])
  assert.deepEqual(await offers('channelId=chn_beautyfi&country=US'), [])
  assert.deepEqual(await offers('channelId=chn_nowhere'), [])
})

test('a store gives out what was prepared while it is open, today before its cut-off', async () => {
  const ask = 'GET /v1/delivery/pickup-days?channelId=chn_beautyfi&locationId=loc_kamppi'
  const morning = (await house.call<PickupDays>(ask)).body
  assert.equal(morning.days[0]?.date, '2026-06-01')
  assert.equal(String(morning.days[0]?.readyFrom), '2026-06-01T10:00:00Z')
  house.at('2026-06-01T15:00:00Z')
  const evening = (await house.call<PickupDays>(ask)).body
  assert.equal(evening.days[0]?.date, '2026-06-02')
  house.at('2026-06-01T09:00:00Z')
  const warehouse = await house.call(ask.replace('loc_kamppi', 'loc_vantaa'))
  assert.equal(warehouse.type, 'delivery.no_pickup_here')
  const otherBrand = await house.call(ask.replace('loc_kamppi', 'loc_cafekamppi'))
  assert.equal(otherBrand.type, 'delivery.no_pickup_here')
})

test('a store may keep a rule of its own, and only those who may change it', async () => {
  const rule = { enabled: true, prepareMinutes: 240, daysAhead: 2, cutOff: '12:00', holdDays: 3 }
  const put = (as: string, loc: string) =>
    house.call(`PUT /v1/pickup-rules/${loc}`, { as, body: rule })
  assert.equal((await put('local', 'loc_kluuvi')).status, 403)
  assert.equal((await put('reader', 'loc_kluuvi')).status, 403)
  assert.equal((await put('lead', 'loc_vantaa')).type, 'delivery.no_pickup_here')
  const kluuvi = 'GET /v1/delivery/pickup-days?channelId=chn_beautyfi&locationId=loc_kluuvi'
  const before = (await house.call<PickupDays>(kluuvi)).body
  assert.equal((await put('lead', 'loc_kluuvi')).status, 200)
  const after = (await house.call<PickupDays>(kluuvi)).body
  assert.deepEqual([before.days.length, after.days.length, after.holdDays], [8, 2, 3])
  const rules = async (as: string) =>
    (await house.call<{ items: PickupRule[] }>('GET /v1/pickup-rules', { as })).body.items
  const all = await rules('reader')
  assert.ok(
    all.every(({ locationId }) => locationId !== 'loc_vantaa'),
    'a warehouse gives nothing out',
  )
  assert.deepEqual(
    all.filter(({ own }) => own).map(({ locationId, cutOff }) => [locationId, cutOff]),
    [['loc_kluuvi', '12:00']],
  )
  assert.deepEqual(
    (await rules('localreader')).map(({ locationId }) => locationId),
    ['loc_kamppi'],
  )
})

test('an option is added, changed at its version, paused, and offered no more', async () => {
  const { body: list } = await house.call<{ items: DeliveryOption[] }>(
    'GET /v1/delivery-options?currency=EUR',
    { as: 'reader' },
  )
  const [first] = list.items
  assert.ok(first)
  const { id: _id, state: _s, rank: _r, version: _v, createdAt: _c, changedAt: _a, ...copy } = first
  const add = (change: object) =>
    house.call<DeliveryOption>('POST /v1/delivery-options', {
      as: 'lead',
      body: { ...copy, ...change },
    })
  assert.equal((await add({})).type, 'delivery.code_taken')
  assert.equal(
    (await add({ code: 'x', pace: { ...copy.pace, minDays: 9 } })).type,
    'delivery.invalid_option',
  )
  assert.equal((await add({ code: 'x', zoneIds: ['dzn_none'] })).type, 'delivery.unknown_zone')
  const { body: made } = await add({ code: 'fi-slow' })
  const at = `/v1/delivery-options/${made.id}`
  const stale = await house.call(`PATCH ${at}`, {
    as: 'lead',
    body: { freeFrom: 1 },
    ifMatch: 7,
  })
  assert.equal(stale.status, 412)
  const changed = await house.call(`PATCH ${at}`, { as: 'lead', body: { freeFrom: null } })
  assert.equal(changed.status, 200)
  assert.ok(codes(await offers('channelId=chn_beautyfi')).includes('fi-slow'))
  const paused = await house.call(`PUT ${at}/state`, { as: 'lead', body: { state: 'paused' } })
  assert.equal(paused.status, 200)
  assert.ok(!codes(await offers('channelId=chn_beautyfi')).includes('fi-slow'))
  assert.equal((await house.call(`PATCH ${at}`, { as: 'reader', body: {} })).status, 403)
})

const addresses: readonly [string, object, string | undefined, string[]][] = [
  ['a Finnish one', { postalCode: '00100', country: 'FI' }, '040 1234567', []],
  ['a Polish code without its dash', { postalCode: '00950', country: 'PL' }, undefined, []],
  [
    'a Danish code that is too long',
    { postalCode: '10500', country: 'DK' },
    undefined,
    ['postalCode'],
  ],
  ['no code where one is needed', { postalCode: '', country: 'FI' }, undefined, ['postalCode']],
  ['no state in America', { postalCode: '10001', country: 'US' }, undefined, ['region']],
  ['no code in Hong Kong', { postalCode: '', country: 'HK' }, undefined, []],
  ['a country that is none', { postalCode: '1', country: 'XX' }, undefined, ['country']],
  ['a phone that is none', { postalCode: '00100', country: 'FI' }, '12', ['phone']],
]
for (const [name, part, phone, faults] of addresses) {
  test(`an address is checked: ${name}`, async () => {
    const address = { lines: ['Katu 1'], city: 'City', region: null, ...part }
    const body = { address, ...(phone !== undefined && { phone }) }
    const got = await house.call<CheckedAddress>('POST /v1/delivery/address-checks', { body })
    assert.deepEqual(
      got.body.faults.map(({ field }) => field),
      faults,
    )
  })
}

test('codes and phones come back as they are written there', async () => {
  const address = { lines: ['Nowy Świat 1'], city: 'Warszawa', region: null }
  const body = {
    address: { ...address, postalCode: '00950', country: 'PL' },
    phone: '22 123 45 67',
  }
  const { body: got } = await house.call<CheckedAddress>('POST /v1/delivery/address-checks', {
    body,
  })
  assert.equal(got.address.postalCode, '00-950')
  assert.equal(got.phone, '+48221234567')
})

test('a form learns which parts an address has', async () => {
  const parts = async (country: string) => {
    const ask = `GET /v1/delivery/address-formats/${country}`
    return (await house.call<AddressFormat>(ask)).body
  }
  const finland = await parts('FI')
  assert.deepEqual(
    finland.fields.map(({ part }) => part),
    ['lines', 'postalCode', 'city'],
  )
  assert.equal(finland.callingCode, '+358')
  assert.deepEqual(
    (await parts('US')).fields.map(({ part, required }) => `${part} ${required}`),
    ['lines true', 'city true', 'region true', 'postalCode true'],
  )
})
