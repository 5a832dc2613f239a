import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import { closeBrowser } from '../apps/server/test/browser/browser.ts'
import { openDemoHouse, type DemoHouse } from '../apps/server/test/browser/demo-house.ts'
import { playScreens } from './screens/play-screens.ts'
import { createTeller } from './teller.ts'

let house: DemoHouse

before(async () => {
  house = await openDemoHouse()
})
after(async () => {
  await closeBrowser()
  await house[Symbol.asyncDispose]()
})

test(
  'phone, desk and counter show one cart live, until it is paid three ways and goes three ways',
  { timeout: 150_000 },
  async (t) => {
    const told: string[] = []
    const teller = createTeller((line) => told.push(line))
    await playScreens({ house, teller }).catch((error: unknown) => {
      throw new Error(`It broke off after:\n${told.join('\n')}`, { cause: error })
    })
    const { held, broken } = teller.outcome()
    t.diagnostic(`${held} held`)
    assert.equal(broken, 0, told.join('\n'))
  },
)
