import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Page } from 'playwright-core'
import { settled } from '../../apps/server/test/browser/settled.ts'

const quality = 0.86
/** What is said in passing stands in front of what is looked at. */
const quiet = `for (const said of document.querySelectorAll('.mantine-Notification-root'))
  said.style.visibility = 'hidden'`

/** Where a picture goes, and what it is called. */
interface Place {
  readonly folder: string
  readonly name: string
}

/** Takes a picture of what a screen shows, as a small WebP drawn by the browser itself. */
export async function takePicture(page: Page, { folder, name }: Place): Promise<void> {
  await settled(page)
  await page.evaluate(quiet)
  const shot = await page.screenshot({ caret: 'hide' })
  const browser = page.context().browser()
  if (browser === null) throw new Error('the screen has no browser')
  // A page of no site: what is on the screen may forbid its pages to load pictures from anywhere.
  const studio = await browser.newPage()
  const drawn = await studio.evaluate<string>(drawing(shot.toString('base64')))
  await studio.close()
  writeFileSync(join(folder, `${name}.webp`), Buffer.from(drawn.split(',')[1] ?? '', 'base64'))
}

function drawing(shot: string): string {
  return `(async () => {
    const picture = new Image()
    picture.src = 'data:image/png;base64,${shot}'
    await picture.decode()
    const { width, height } = picture
    const canvas = Object.assign(document.createElement('canvas'), { width, height })
    canvas.getContext('2d').drawImage(picture, 0, 0)
    return canvas.toDataURL('image/webp', ${quality})
  })()`
}
