import type { Page } from 'playwright-core'
import { openWindow } from '../../apps/server/test/browser/browser.ts'
import type { DemoHouse } from '../../apps/server/test/browser/demo-house.ts'
import { makeTill, openTill } from '../../apps/server/test/browser/open-till.ts'
import { signInQuietly } from '../../apps/server/test/browser/sign-in.ts'
import { signedIn } from '../cast.ts'
import { createDevice, type Device } from '../device.ts'
import type { Teller } from '../teller.ts'
import { findGoods, type Goods } from './goods.ts'
import { takePicture } from './take-picture.ts'

/** What is played, and before whose eyes. */
export interface Stage {
  readonly house: DemoHouse
  readonly teller: Teller
  /** Where pictures of the screens go; none are taken where it is not given. */
  readonly pictures?: string
}

/** The three screens of the story, and the two devices that nobody looks at. */
export interface Screens extends Stage, AsyncDisposable {
  readonly phone: Page
  readonly desk: Page
  readonly counter: Page
  readonly owner: Device
  readonly laptop: Device
  readonly goods: Goods
  readonly picture: (of: Page, name: string) => Promise<void>
  /** What went wrong in any of the three. */
  readonly troubles: () => string[]
}

/** Opens a phone, a desk and a till in Kamppi; the colleagues are signed in, the person is not. */
export async function openScreens(stage: Stage): Promise<Screens> {
  const { house, pictures } = stage
  const dots = pictures === undefined ? 1 : 2
  const [phone, desk, counter] = await Promise.all([
    openWindow(house.url, { device: 'phone', dots }),
    openWindow(house.url),
    openWindow(house.url, { device: 'tablet' }),
  ])
  await Promise.all([toDesk(desk.page), toTill(counter.page)])
  const windows = [phone, desk, counter]
  return {
    ...stage,
    phone: phone.page,
    desk: desk.page,
    counter: counter.page,
    owner: await signedIn(house.url, 'the owner', 'aino@tuuli.example'),
    laptop: createDevice(house.url, 'the laptop', 'person'),
    goods: await findGoods(house.url),
    async picture(of, name) {
      if (pictures !== undefined) await takePicture(of, { folder: pictures, name })
    },
    troubles: () => windows.flatMap((window) => window.troubles()),
    async [Symbol.asyncDispose]() {
      await Promise.all(windows.map((window) => window[Symbol.asyncDispose]()))
    },
  }
}

async function toDesk(page: Page): Promise<void> {
  await page.goto('/docs')
  await signInQuietly(page, 'service_agent')
}

async function toTill(page: Page): Promise<void> {
  await page.goto('/docs')
  await makeTill(page)
  await openTill(page)
  await page.goto('/counter/')
}
