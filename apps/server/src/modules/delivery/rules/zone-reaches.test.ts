import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { ZoneArea } from '@redthread/contract/delivery'
import { zoneReaches } from './zone-reaches.ts'

const finland: ZoneArea = { country: 'FI', only: [], except: [{ from: '22', to: '22' }] }
const helsinki: ZoneArea = { country: 'FI', only: [{ from: '00', to: '02' }], except: [] }
const warsaw: ZoneArea = { country: 'PL', only: [{ from: '00-001', to: '04-999' }], except: [] }

const rows: readonly [string, ZoneArea, string, string | null, boolean][] = [
  ['a country reaches its postal codes', finland, 'FI', '33100', true],
  ['but not those left out', finland, 'FI', '22100', false],
  ['and no other country', finland, 'SE', '33100', false],
  ['a whole country is reached before the code is known', finland, 'FI', null, true],
  ['a part of one is not', helsinki, 'FI', null, false],
  ['the first code of a stretch', helsinki, 'FI', '00100', true],
  ['the last code of a stretch', helsinki, 'FI', '02999', true],
  ['the code after it', helsinki, 'FI', '03000', false],
  ['dashes and spaces do not matter', warsaw, 'PL', '04 999', true],
  ['the Polish code after the stretch', warsaw, 'PL', '05-000', false],
]

for (const [name, area, country, postalCode, reaches] of rows) {
  test(`zones: ${name}`, () => {
    assert.equal(zoneReaches([area], { country, postalCode }), reaches)
  })
}
