import assert from 'node:assert/strict'
import { basename, join } from 'node:path'
import { test } from 'node:test'
import { plant } from './planted.ts'
import { planTests } from './test-plan.ts'

test('what looks at every page begins first, then what opens a browser, then the others', () => {
  const planted = {
    'a.test.ts': "import { test } from 'node:test'",
    'b.test.ts': "import { openWindow } from './browser/browser.ts'",
    'c.test.ts': "import { openDemoHouse } from './browser/demo-house.ts'",
    'd.test.ts': "import { everyPage } from './every-page.ts'",
  }
  using house = plant(planted)
  const files = Object.keys(planted).map((name) => join(house.root, name))
  const plan = planTests(files, 2, 3)
  const names = (paths: Iterable<string>) => [...paths].map((path) => basename(path, '.test.ts'))
  assert.equal(names(plan.files).join(''), 'dbca')
  assert.equal(names(plan.heavy).join(''), 'bcd')
  assert.deepEqual([plan.places, plan.heavyPlaces], [3, 2])
})
