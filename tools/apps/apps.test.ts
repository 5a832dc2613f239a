import assert from 'node:assert/strict'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { plant } from '../testing/planted.ts'
import { precompress } from './precompress.ts'
import { sourceHash } from './source-hash.ts'
import { readStamps, writeStamp } from './stamps.ts'

const FILES = {
  'package-lock.json': '{}',
  'apps/shop/src/root.tsx': 'one',
  'apps/shop/test/shop.test.ts': 'one',
  'apps/desk/src/main.tsx': 'one',
  'packages/ui/src/button.tsx': 'one',
}

test('a build is stale after a change of its sources, the shared packages or the versions', () => {
  using planted = plant(FILES)
  const hashAfter = (path: string) => {
    writeFileSync(join(planted.root, path), 'two')
    const hash = sourceHash(planted.root, 'shop')
    writeFileSync(join(planted.root, path), FILES[path as keyof typeof FILES])
    return hash
  }
  const fresh = sourceHash(planted.root, 'shop')
  assert.equal(sourceHash(planted.root, 'shop'), fresh)
  for (const path of ['apps/shop/src/root.tsx', 'packages/ui/src/button.tsx', 'package-lock.json'])
    assert.notEqual(hashAfter(path), fresh, path)
  for (const path of ['apps/desk/src/main.tsx', 'apps/shop/test/shop.test.ts'])
    assert.equal(hashAfter(path), fresh, path)
})

test('a stamp is kept per app; a broken stamp file means that nothing was built', () => {
  using planted = plant({ 'build/apps.json': 'torn' })
  assert.deepEqual(readStamps(planted.root), {})
  writeStamp(planted.root, 'shop', 'a')
  writeStamp(planted.root, 'desk', 'b')
  assert.deepEqual(readStamps(planted.root), { shop: 'a', desk: 'b' })
})

test('an asset gets smaller twins, unless it is tiny, packed already or a picture', async () => {
  const text = 'let thread = "red"\n'.repeat(500)
  using planted = plant({ 'assets/a.js': text, 'assets/b.css': 'p{}', 'assets/c.png': text })
  assert.equal(await precompress(planted.root), 1)
  const at = (name: string) => join(planted.root, 'assets', name)
  assert.equal(brotliDecompressSync(readFileSync(at('a.js.br'))).toString(), text)
  assert.equal(gunzipSync(readFileSync(at('a.js.gz'))).toString(), text)
  assert.ok(!existsSync(at('b.css.br')) && !existsSync(at('c.png.br')))
  assert.equal(await precompress(join(planted.root, 'nowhere')), 0)
})
