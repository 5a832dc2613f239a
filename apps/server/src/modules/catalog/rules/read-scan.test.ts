import assert from 'node:assert/strict'
import { test } from 'node:test'
import { readScan } from './read-scan.ts'

const full = '04006381333931'
const cases: readonly (readonly [string, string, string | null])[] = [
  ['an EAN-13', '4006381333931', full],
  ['the same as a GTIN-14', '04006381333931', full],
  ['a UPC-A', '036000291452', '00036000291452'],
  ['the same UPC as an EAN with a leading zero', '0036000291452', '00036000291452'],
  ['an EAN-8', '73513537', '00000073513537'],
  ['spaces between the groups', '4 006381 333931', full],
  ['a GS1 element string in brackets', '(01)04006381333931(10)ABC', full],
  ['a GS1 DataMatrix as scanned', ']d2010400638133393110ABC', full],
  ['a GS1-128 as scanned', ']C10104006381333931', full],
  ['a GS1 Digital Link', 'https://id.gs1.org/01/04006381333931/10/ABC?17=271231', full],
  ['a Digital Link of a shop of its own', 'https://tuuli.example/p/01/4006381333931', full],
  ['a wrong check digit', '4006381333932', null],
  ['a SKU', 'LIP-03-ROSE', null],
  ['a SKU that begins like an element string', '01ABC', null],
]

for (const [name, code, gtin] of cases) {
  test(`${name} is read`, () => {
    assert.deepEqual(readScan(` ${code} `), { sku: code, gtin })
  })
}
