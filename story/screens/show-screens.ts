import { closeBrowser } from '../../apps/server/test/browser/browser.ts'
import { openDemoHouse } from '../../apps/server/test/browser/demo-house.ts'
import type { Teller } from '../teller.ts'
import { playScreens } from './play-screens.ts'

/** Plays the main job on three screens of the demo retailer, and keeps pictures of them. */
export async function showScreens(teller: Teller, pictures: string): Promise<void> {
  await using house = await openDemoHouse()
  try {
    await playScreens({ house, teller, pictures })
  } finally {
    await closeBrowser()
  }
}
