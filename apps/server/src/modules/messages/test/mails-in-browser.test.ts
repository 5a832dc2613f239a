import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { locales, type Locale } from '@redthread/kernel/words'
import { axe, axeWords } from '#test/browser/axe.ts'
import { browser, closeBrowser } from '#test/browser/browser.ts'
import { renderMessage } from '../letter/render-message.ts'
import { tillReceipt } from '../letter/till-receipt.ts'
import { openSeals } from '../rules/seals.ts'
import { templates } from '../templates/registry.ts'
import type { Receipt } from '../templates/receipt.ts'
import { faces } from './faces.ts'

after(closeBrowser)

const seal = '00112233445566aa'

function pages(languages: readonly Locale[] = locales): { name: string; html: string }[] {
  return faces.flatMap((face) =>
    languages.flatMap((locale) =>
      Object.values(templates).map((template) => {
        const draft = { template, values: template.sample(locale), locale, face }
        const { html, secrets } = renderMessage('mail', draft, seal)
        const opened = openSeals(html ?? '', secrets, (secret) => secret)
        return { name: `${template.name} ${locale} ${face.name}`, html: opened }
      }),
    ),
  )
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`every mail can be read by everyone, ${colorScheme}`, { timeout: 120_000 }, async () => {
    const context = await (await browser()).newContext({ colorScheme })
    const page = await context.newPage()
    // Colors and structure are those of the template and the brand: one language shows them.
    for (const { name, html } of pages(['pl'])) {
      await page.setContent(html)
      assert.deepEqual(axeWords(await axe(page)), [], name)
    }
    await context.close()
  })
}

test('a mail fits a narrow phone without scrolling sideways', { timeout: 60_000 }, async () => {
  const context = await (await browser()).newContext({ viewport: { width: 320, height: 700 } })
  const page = await context.newPage()
  for (const { name, html } of pages()) {
    await page.setContent(html)
    const width = await page.evaluate<number>('document.documentElement.scrollWidth')
    assert.ok(width <= 320, `${name} is ${width} px wide`)
  }
  await context.close()
})

test('the logo is drawn where it can be, and the name is written for everyone', async () => {
  const context = await (await browser()).newContext()
  const page = await context.newPage()
  for (const { html } of pages().slice(0, 1)) {
    await page.setContent(html)
    assert.equal(await page.getByRole('img', { name: 'Tuuli Beauty' }).count(), 1)
    assert.equal(await page.locator('.written').isVisible(), false)
    await page.setContent(html.replaceAll('@supports (display: grid)', '@supports (display: no)'))
    assert.equal(await page.locator('.written').isVisible(), true)
    assert.equal(await page.getByRole('img').count(), 0)
  }
  await context.close()
})

test('a till receipt is as wide as the paper', { timeout: 60_000 }, async () => {
  const context = await (await browser()).newContext()
  const page = await context.newPage()
  for (const face of faces) {
    for (const locale of locales) {
      const { receipt } = templates['orders.receipt'].sample(locale) as unknown as {
        receipt: Receipt
      }
      await page.setContent(tillReceipt(receipt, locale, face))
      assert.deepEqual(axeWords(await axe(page)), [])
      const box = await page.getByRole('main').boundingBox()
      assert.equal(Math.round(((box?.width ?? 0) / 96) * 25.4), 80)
    }
  }
  await context.close()
})
