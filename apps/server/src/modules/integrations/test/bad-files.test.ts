import assert from 'node:assert/strict'
import { gzipSync } from 'node:zlib'
import { after, before, test } from 'node:test'
import { productDocuments, productIdsByHandle } from '#modules/catalog/index.ts'
import { openHouse, type House } from './given.ts'

let house: House
before(async () => {
  house = await openHouse()
})
after(() => house.close())

const head = 'Handle,Title,Variant SKU,Variant Price,Body (HTML)\n'

async function titleOf(handle: string): Promise<string | undefined> {
  return (await textsOf(handle))?.title
}

async function textsOf(handle: string) {
  return house.unit(async (ctx) => {
    const ids = await productIdsByHandle(ctx, [handle])
    const [document] = await productDocuments(ctx, [...ids.values()])
    return document?.texts.en
  })
}

test('what is no text, or nothing, is refused as a file', async () => {
  const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10, 0, 0, 0, 13, 0, 0)
  for (const [name, bytes, reason] of [
    ['nothing.csv', new Uint8Array(), 'empty_file'],
    ['blank.csv', Buffer.from('  \n\n'), 'empty_file'],
    ['picture.csv', png, 'binary_file'],
  ] as const) {
    const run = await house.upload(name, bytes)
    assert.deepEqual([run.state, run.failure], ['failed', reason], name)
  }
  const strange = await house.upload('strange.csv', 'a,b\n1,2\n')
  assert.deepEqual([strange.state, strange.format, strange.actions[0]], ['uploaded', null, 'map'])
})

test('letters arrive whatever the encoding: marks, UTF-16, the old tables', async () => {
  const file = (handle: string, title: string): string => `${head}${handle},${title},${handle},1,\n`
  const western = Buffer.from(
    file('latin', 'Kyllä, blåbær og ø').replace('Kyllä,', 'Kyllä'),
    'latin1',
  )
  const polish = Buffer.concat([
    Buffer.from(`${head}central,`),
    Uint8Array.of(0xaf, 0xf3, 0xb3, 0x77, 0x20, 0xb9, 0x62, 0xea, 0x6a, 0x9c, 0x69),
    Buffer.from(',central,1,\n'),
  ])
  for (const [name, bytes, encoding, handle, title] of [
    ['bom', Buffer.from(`\uFEFF${file('bom', 'Zażółć')}`), 'utf-8', 'bom', 'Zażółć'],
    ['16', Buffer.from(`\uFEFF${file('wide', 'Ääni')}`, 'utf16le'), 'utf-16le', 'wide', 'Ääni'],
    ['1252', western, 'windows-1252', 'latin', 'Kyllä blåbær og ø'],
    ['1250', polish, 'windows-1250', 'central', 'Żółw ąbęjśi'],
    ['gz', gzipSync(file('packed', 'Øl')), 'utf-8', 'packed', 'Øl'],
  ] as const) {
    const run = await house.take(`${name}.csv`, bytes)
    assert.equal(run.encoding, encoding, name)
    assert.equal(await titleOf(handle), title, name)
  }
})

test('bytes that are no letter make their row faulty, not the file', async () => {
  const bytes = Buffer.concat([
    Buffer.from(`${head}ok,Kyllä blåbær øl,ok,1,\nbroken,Br`),
    Uint8Array.of(0xff),
    Buffer.from('k,broken,1,\n'),
  ])
  const run = await house.take('damaged.csv', bytes)
  assert.deepEqual(run.report?.reasons, { wrong_encoding: 1 })
  assert.equal(await titleOf('ok'), 'Kyllä blåbær øl')
  assert.equal(await titleOf('broken'), undefined)
})

test('semicolons and tabs, quotes and line breaks inside cells', async () => {
  const semi = 'Handle;Title;Variant SKU;Variant Price\nsemi;"A; ""b""\nc";semi;12,50\n'
  await house.take('semi.csv', semi)
  assert.equal(await titleOf('semi'), 'A; "b" c')
  await house.take('tab.csv', 'Handle\tTitle\tVariant SKU\tVariant Price\ntab\tTab\ttab\t1\n')
  assert.equal(await titleOf('tab'), 'Tab')
})

test('a broken quote spoils the product it stands in, and nothing before it', async () => {
  const run = await house.take(
    'quote.csv',
    `${head}q1,One,q1,1,\nq2,Two,q2,1,"x"y\nq3,Three,q3,1,\n`,
  )
  assert.ok((run.report?.reasons['broken_quotes'] ?? 0) >= 1)
  assert.equal(await titleOf('q2'), undefined)
})

test('HTML in texts is cleaned, formulas stay texts and are guarded on the way out', async () => {
  const html = '<p onclick=""x()"">Hi<script>alert(1)</script></p>'
  await house.take('html.csv', `${head}html,"=cmd|'/c calc'!A1",html,1,"${html}"\n`)
  const texts = await textsOf('html')
  assert.equal(texts?.title, "=cmd|'/c calc'!A1")
  assert.equal(texts?.description, '<p>Hi</p>')
  const csv = await house.give('own_csv')
  assert.match(csv, /,'=cmd\|/)
  assert.doesNotMatch(csv, /(^|,)"?=cmd/m)
})

test('too many cells, a product twice, a SKU twice, a parent that is not there', async () => {
  const extra = await house.take('extra.csv', `${head}extra,Extra,extra,1,x,y,z\n`)
  assert.deepEqual(extra.report?.reasons, { too_many_columns: 1 })
  const twice = await house.take(
    'twice.csv',
    `${head}tw,Tw,tw,1,\nother,Other,tw,1,\ntw,Tw again,tw2,1,\n`,
  )
  assert.deepEqual(twice.report?.reasons, { duplicate_sku: 1, duplicate_product: 1 })
  const orphan = await house.take(
    'woo.csv',
    'ID,Type,SKU,Name,Regular price,Parent,Attribute 1 name,Attribute 1 value(s)\n' +
      '2,variation,v-1,V,5,id:99,Size,S\n3,simple,s-1,Simple,5,,,\n',
  )
  assert.equal(orphan.format, 'woocommerce')
  assert.deepEqual(orphan.report?.reasons, { missing_parent: 1 })
  assert.equal(orphan.report?.rows.created, 1)
})

test('JSON that ends early fails as a file; a bad line of JSON is a bad row', async () => {
  const half = await house.take('half.json', '{"objects":[{"type":"ITEM","id":"a",', {
    format: 'square',
  })
  assert.match(half.failure ?? '', /^invalid_json/)
  const lines = '{"product":{"handle":"l1","texts":{},"variants":[]}}\n{"product":\n'
  const run = await house.take('lines.jsonl', lines)
  assert.deepEqual(Object.keys(run.report?.reasons ?? {}).toSorted(), [
    'catalog.missing',
    'invalid_json',
  ])
})
