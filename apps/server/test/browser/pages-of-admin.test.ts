import { after, before, test } from 'node:test'
import { everyPage } from './every-page.ts'

const pages = everyPage('admin')
before(pages.open)
after(pages.close)

for (const { name, look } of pages.looks) test(name, { timeout: 600_000 }, look)
