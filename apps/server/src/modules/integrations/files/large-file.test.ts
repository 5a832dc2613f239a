import assert from 'node:assert/strict'
import { test } from 'node:test'
import type { Settings } from '../rules/entry.ts'
import { examineFile } from './examine-file.ts'
import { readEntries } from './read-entries.ts'

const settings: Settings = {
  currency: 'EUR',
  locale: 'en',
  taxIncluded: true,
  state: 'as_file',
  options: {},
}
// The weight of its texts, not the number of its products, is what must not stay in memory.
const megabytes = Number(process.env['LARGE_FILE_MB'] ?? 24)
const filler = 'soft and light '.repeat(2_000)

async function* lines(): AsyncGenerator<Uint8Array> {
  yield Buffer.from('Handle,Title,Variant SKU,Variant Price,Body (HTML)\n')
  for (let at = 0; at * filler.length < megabytes * 1e6; at++) {
    yield Buffer.from(`large-${at},Large ${at},large-${at},1.50,"${filler}"\n`)
  }
}

test('a large file passes through without staying in memory', async () => {
  const before = process.memoryUsage().rss
  const examined = await examineFile({ name: 'large.csv', open: lines })
  let rows = 0
  let most = 0
  for await (const entry of readEntries(examined, settings)) {
    rows += entry.rows.length
    if (rows % 100 === 0) most = Math.max(most, process.memoryUsage().rss)
  }
  assert.equal(rows, Math.ceil((megabytes * 1e6) / filler.length))
  assert.ok(most - before < 200e6, `${Math.round((most - before) / 1e6)} MB more`)
})
