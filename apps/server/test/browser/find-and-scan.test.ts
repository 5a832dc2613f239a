import assert from 'node:assert/strict'
import { after, before, test } from 'node:test'
import type { Page } from 'playwright-core'
import type { ProductDetail } from '@redthread/contract/storefront'
import { closeBrowser, openWindow } from './browser.ts'
import { openDemoHouse, type DemoHouse } from './demo-house.ts'
import { makeTill, openTill } from './open-till.ts'
import { scan } from './scan.ts'
import { settled } from './settled.ts'
import { signInQuietly } from './sign-in.ts'

const patient = { timeout: 180_000 }

let house: DemoHouse

before(async () => {
  house = await openDemoHouse()
})
after(async () => {
  await closeBrowser()
  await house[Symbol.asyncDispose]()
})

async function lipTint(): Promise<ProductDetail> {
  const path = '/v1/storefront/chn_beautyfi/products/marja-lip-tint?locale=en'
  return (await (await fetch(`${house.url}${path}`)).json()) as ProductDetail
}

async function openCounter(page: Page, path: string): Promise<void> {
  await page.goto('/docs')
  await makeTill(page)
  await openTill(page)
  await page.goto(`/counter${path}`)
  await settled(page)
}

/** The bars of an EAN-13, 1 for dark, as ISO/IEC 15420 sets them. */
function barsOf(gtin: string): string {
  const odd = '0001101 0011001 0010011 0111101 0100011 0110001 0101111 0111011 0110111 0001011'
  const sets = 'LLLLLL LLGLGG LLGGLG LLGGGL LGLLGG LGGLLG LGGGLL LGLGLG LGLGGL LGGLGL'.split(' ')
  const flip = (bars: string) => bars.replaceAll(/./g, (bar) => (bar === '1' ? '0' : '1'))
  const digit = (value: string, set: string): string => {
    const left = odd.split(' ')[Number(value)] ?? ''
    if (set === 'L') return left
    return set === 'R' ? flip(left) : flip(left).split('').toReversed().join('')
  }
  const [first = '0', ...rest] = gtin.split('')
  const left = rest.slice(0, 6).map((value, at) => digit(value, sets[Number(first)]?.[at] ?? 'L'))
  const right = rest.slice(6).map((value) => digit(value, 'R'))
  return `101${left.join('')}01010${right.join('')}101`
}

/** Makes the camera of a page look at a label with these bars. */
function lensOn(bars: string): string {
  return `navigator.mediaDevices.getUserMedia = async () => {
    const canvas = Object.assign(document.createElement('canvas'), { width: 1280, height: 720 })
    const pen = canvas.getContext('2d')
    const look = () => {
      pen.fillStyle = '#fff'
      pen.fillRect(0, 0, 1280, 720)
      pen.fillStyle = '#000'
      ;'${bars}'.split('').forEach((bar, at) => {
        if (bar === '1') pen.fillRect(260 + at * 8, 200, 8, 320)
      })
      requestAnimationFrame(look)
    }
    look()
    return canvas.captureStream(15)
  }`
}

test(
  'where one looks things up, a scanner opens its article in the shade that was scanned',
  patient,
  async () => {
    await using window = await openWindow(house.url, { device: 'tablet' })
    const { page } = window
    const { title, variants, options } = await lipTint()
    const third = variants[2]
    assert.ok(third?.gtin)
    await openCounter(page, '/find')
    await page.getByText('Scan or choose a product').waitFor()
    await page.locator('body').click({ position: { x: 5, y: 500 } })
    await scan(page, third.gtin)
    await page.getByRole('heading', { name: title }).waitFor()
    await page.getByText(third.sku, { exact: true }).waitFor()
    const shade = options[0]?.values[2]?.label ?? ''
    assert.equal(await page.getByRole('radio', { name: shade }).isChecked(), true)
    assert.deepEqual(window.troubles(), [])
  },
)

test('a code that nothing carries is told as it was read', patient, async () => {
  await using window = await openWindow(house.url, { device: 'tablet' })
  const { page } = window
  await openCounter(page, '/find?code=4006381333931')
  await page.getByText('No article carries this code').waitFor()
  await page.getByText('4006381333931').waitFor()
})

test(
  'words find products at the counter, and a touch tells one with its price',
  patient,
  async () => {
    await using window = await openWindow(house.url, { device: 'tablet' })
    const { page } = window
    await openCounter(page, '/find')
    await page.getByRole('textbox', { name: 'Name, article number or code' }).fill('marja')
    await page.getByRole('button', { name: /Marja lip tint/ }).click()
    await page.getByRole('heading', { name: 'Marja lip tint' }).waitFor()
    await page.getByText('€19.90').first().waitFor()
    assert.deepEqual(window.troubles(), [])
  },
)

test('the camera reads the bars of a label', patient, async () => {
  await using window = await openWindow(house.url, { device: 'tablet' })
  const { page } = window
  const { variants } = await lipTint()
  const [first] = variants
  assert.ok(first?.gtin)
  await page.addInitScript(lensOn(barsOf(first.gtin)))
  await openCounter(page, '/find')
  await page.getByRole('button', { name: 'Scan', exact: true }).click()
  await page.getByRole('heading', { name: 'Marja lip tint' }).waitFor()
  await page.getByText(first.sku, { exact: true }).waitFor()
  assert.deepEqual(window.troubles(), [])
})

test(
  'an agent finds a product and copies it for the reply, with price and address',
  patient,
  async () => {
    await using window = await openWindow(house.url)
    const { page, context } = window
    await context.grantPermissions(['clipboard-read', 'clipboard-write'])
    await page.goto('/docs')
    await signInQuietly(page, 'service_agent')
    await page.goto('/desk/products?q=marja%20lip')
    await page.getByRole('heading', { name: 'Marja lip tint' }).waitFor()
    await page.getByRole('button', { name: 'Copy for the reply' }).click()
    await page.getByRole('button', { name: 'Copied' }).waitFor()
    const copied = await page.evaluate<string>('navigator.clipboard.readText()')
    assert.match(
      copied,
      /^Marja lip tint, 01 Strawberry\n€19\.90\nhttp.*\/fi\/p\/marja-huulitintti\?variant=/,
    )
    assert.deepEqual(window.troubles(), [])
  },
)

test(
  'a product is edited in the sheet by keyboard, and many at once with an undo',
  patient,
  async () => {
    await using window = await openWindow(house.url)
    const { page } = window
    await page.goto('/docs')
    await signInQuietly(page, 'owner')
    await page.goto('/admin/products?q=marja%20lip')
    const row = page.getByRole('row', { name: /Marja lip tint/ })
    await row.getByRole('gridcell', { name: 'Tuuli Beauty', exact: true }).click()
    await page.keyboard.press('F2')
    await page.keyboard.type('Tuuli Lab')
    await page.keyboard.press('Enter')
    await row.getByRole('gridcell', { name: 'Tuuli Lab', exact: true }).waitFor()
    await row.getByRole('checkbox').check()
    await page.getByRole('button', { name: 'Change them' }).click()
    const dialog = page.getByRole('dialog')
    await dialog.getByRole('combobox', { name: 'To' }).click()
    await page.getByRole('option', { name: 'Draft' }).click()
    await dialog.getByRole('button', { name: 'Preview' }).click()
    await dialog.getByText('1 would change, 0 are so already, 0 cannot.').waitFor()
    await dialog.getByRole('button', { name: 'Change', exact: true }).click()
    await row.getByText('Draft').waitFor()
    await page.getByRole('button', { name: 'Undo' }).click()
    await row.getByText('Active').waitFor()
    assert.deepEqual(window.troubles(), [])
  },
)
