import assert from 'node:assert/strict'
import { join } from 'node:path'
import { test } from 'node:test'
import { lanesOf } from './lanes.ts'
import { plant } from './planted.ts'

const planted = {
  'a.test.ts': "import { openWindow } from './browser/browser.ts'",
  'b.test.ts': "import { openDemoHouse } from './browser/demo-house.ts'",
  'c.test.ts': "import { everyPage } from './every-page.ts'",
  'd.test.ts': "import { test } from 'node:test'",
}

test('no more browsers than cores are open at once, and the other files have places left', () => {
  using house = plant(planted)
  const files = Object.keys(planted).map((name) => join(house.root, name))
  const [heavy, light] = lanesOf(files, 2, 3)
  assert.deepEqual(heavy, { files: files.slice(0, 3), concurrency: 2 })
  assert.deepEqual(light, { files: files.slice(3), concurrency: 1 })
})

test('where no browser is opened, the others have every place', () => {
  using house = plant(planted)
  const files = [join(house.root, 'd.test.ts')]
  const [heavy, light] = lanesOf(files, 2, 3)
  assert.deepEqual(heavy?.files, [])
  assert.deepEqual(light, { files, concurrency: 3 })
})
