import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { locations } from '#modules/locations/module.ts'
import { moveRun } from '../index.ts'
import { openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
  for (const seed of locations.seeds ?? []) await house.unit((ctx) => seed.run(ctx))
})
after(() => house.close())

const goods = `Handle,Title,Option1 Name,Option1 Value,Variant SKU,Variant Price
soap,Soap,Title,Default Title,SOAP-1,9.90
`

async function levels() {
  const { rows } = await house.engine.pool.query<{ place: string; pieces: number }>(
    `select location_id as place, on_hand as pieces from inventory.level
     where on_hand > 0 order by 1`,
  )
  return rows.map(({ place, pieces }) => `${place} ${pieces}`)
}

test('stock of a file lies where it says, and in the warehouse where it says nothing', async () => {
  await house.take('products.csv', goods)
  const run = await house.take(
    'stock.csv',
    'SKU,Location,Quantity\nSOAP-1,Kamppi,5\nSOAP-1,strøget,-2\nSOAP-1,,40\nSOAP-1,Mars,9\n',
  )
  assert.equal(run.report?.stock, 4)
  assert.deepEqual(await levels(), ['loc_kamppi 5', 'loc_vantaa 40'])
})

test('the same file again changes nothing, though goods were sold meanwhile', async () => {
  const file = 'SKU,Location,Quantity\nSOAP-1,Tampere,7\n'
  await house.take('stock.csv', file)
  await house.engine.pool.query(
    `update inventory.level set on_hand = 6 where location_id = 'loc_tampere'`,
  )
  const again = await house.take('stock.csv', file)
  assert.equal(again.report?.rows.unchanged, 1)
  assert.ok((await levels()).includes('loc_tampere 6'))
  await house.take('stock.csv', file.replace('7', '9'))
  assert.ok((await levels()).includes('loc_tampere 9'))
})

test('stock of goods that come later is taken in when the file comes again', async () => {
  const file = 'SKU,Location,Quantity\nBRUSH-1,Aarhus,3\n'
  await house.take('stock.csv', file)
  assert.ok(!(await levels()).includes('loc_aarhus 3'))
  await house.take('more.csv', goods.replaceAll(/soap/gi, 'brush').replace('brush-1', 'BRUSH-1'))
  await house.take('stock.csv', file)
  assert.ok((await levels()).includes('loc_aarhus 3'))
})

test('taking a run back takes its pieces back, and leaves what has moved since', async () => {
  const file = 'SKU,Location,Quantity\nSOAP-1,Kluuvi,12\n'
  const run = await house.take('stock.csv', file)
  assert.ok((await levels()).includes('loc_kluuvi 12'))
  await house.unit((ctx) => moveRun(ctx, run.id, 'undo'))
  await house.carry(run.id)
  assert.ok(!(await levels()).some((level) => level.startsWith('loc_kluuvi')))
})
