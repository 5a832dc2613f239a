import assert from 'node:assert/strict'
import { after, test } from 'node:test'
import { axe, axeWords } from './axe.ts'
import { closeBrowser, openWindow } from './browser.ts'

after(closeBrowser)

const poor = `<!doctype html><html lang="en"><title>Poor</title>
<main><h1>Poor</h1><p style="color:#bbb;background:#fff">grey on white</p><input></main></html>`

test('a field without a name and words that nobody can read are found, with their place', async () => {
  await using window = await openWindow('http://127.0.0.1')
  await window.page.setContent(poor)
  const rules = (await axe(window.page)).map(({ rule }) => rule)
  assert.deepEqual(rules.toSorted(), ['color-contrast', 'label'])
  const colors = axeWords(await axe(window.page, 'colors'))
  assert.equal(colors.length, 1)
  assert.match(colors[0] ?? '', /^color-contrast \(serious\) at p: .* 4\.5:1$/)
})

test('a script error on a page is heard', async () => {
  await using window = await openWindow('http://127.0.0.1')
  await window.page.setContent('<main></main><script>throw new Error("broken")</script>')
  assert.deepEqual(window.troubles(), ['script: broken'])
  assert.deepEqual(window.troubles(), [])
})
