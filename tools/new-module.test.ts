import assert from 'node:assert/strict'
import { appendFileSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { test } from 'node:test'
import { roomNames } from './scaffold/room-names.ts'
import { inParallel, shell } from './shell.ts'
import { copyHouse } from './testing/copied-house.ts'
import { plant } from './testing/planted.ts'

/** Only what can say something about the new files: the rest of the house has its own day. */
const CHECKS = [
  'tsc -p tsconfig.room.json',
  'oxlint --type-aware apps/server/src/modules/planets packages/contract/src/planets.ts',
  'node tools/check.ts --only architecture,tidy,schema,dead-code,format,generated',
]

test('a new room passes its tests, and every check has nothing to say about it', async () => {
  using house = copyHouse()
  const made = await shell('node tools/new-module.ts planets', house.root)
  assert.match(made.output, /written: apps\/server\/src\/modules\/planets\/tables\.ts/, made.output)
  const tests = await shell(
    'env -u NODE_TEST_CONTEXT node tools/test.ts modules/planets',
    house.root,
  )
  assert.match(tests.output, /\n6 passed, 0 failed, 0 skipped/, tests.output)
  const ofRoom = { extends: './tsconfig.json', include: ['apps/server/src/modules/planets'] }
  writeFileSync(join(house.root, 'tsconfig.room.json'), JSON.stringify(ofRoom))
  const outputs = await inParallel(
    CHECKS,
    2,
    async (check) => (await shell(check, house.root)).output,
  )
  const complaints = outputs
    .flatMap((output) => output.split('\n'))
    .filter((line) => /planet/i.test(line))
  assert.deepEqual(complaints, [])
  assert.match(outputs[1] ?? '', /Found 0 warnings and 0 errors/)
  for (const name of ['architecture', 'tidy', 'schema', 'dead-code', 'format', 'generated'])
    assert.match(outputs[2] ?? '', new RegExp(`[✓✗] ${name}`))
  const map = readFileSync(join(house.root, 'architecture.ts'), 'utf8')
  assert.match(map, / {2}planets: \{/)

  // The same copy shows that a generated file which someone touched is seen.
  appendFileSync(join(house.root, 'docs/refusals.md'), '\nmore\n')
  const stale = await shell('node tools/generate.ts --check --only api', house.root)
  assert.equal(stale.code, 1)
  assert.match(stale.output, /out of date: docs\/refusals\.md/)
})

test('names that cannot be are refused in words', () => {
  using empty = plant({
    'apps/server/src/modules/orders/README.md': '',
    'apps/server/migrations/0042-orders-x.sql': "comment on column a.b.c is 'The one. id: ord';",
  })
  const names = (room: string, wish = {}) => roomNames(empty.root, room, wish)
  const sentence = (room: string, wish = {}) => {
    const said = names(room, wish)
    return typeof said === 'string' ? said : 'nothing'
  }
  assert.match(sentence(''), /one lower-case word/)
  assert.match(sentence('Planets'), /one lower-case word/)
  assert.match(sentence('orders'), /There is a room orders/)
  assert.match(sentence('loyalty'), /--thing/)
  assert.match(sentence('ordinals'), /choose a --prefix/)
  assert.match(sentence('planets', { prefix: 'p' }), /three letters/)
  assert.deepEqual(names('galaxies'), {
    room: 'galaxies',
    Room: 'Galaxies',
    thing: 'galaxy',
    Thing: 'Galaxy',
    prefix: 'gal',
    number: '0050',
  })
})
