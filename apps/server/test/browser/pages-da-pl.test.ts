import { after, before, suite, test } from 'node:test'
import { everyPage } from './every-page.ts'

const pages = everyPage(['da', 'pl'])
before(pages.open)
after(pages.close)

suite('every page', { concurrency: 2 }, () => {
  for (const { name, look } of pages.looks) test(name, { timeout: 600_000 }, look)
})
