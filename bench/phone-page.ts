import { closeBrowser, openWindow } from '../apps/server/test/browser/browser.ts'
import { openDemoHouse } from '../apps/server/test/browser/demo-house.ts'
import { median, type Bench } from './bench.ts'

const visits = 5
const wantedMs = 2_500
// A phone of the middle class on slow 4G, in the figures that Lighthouse uses for it.
const slowdown = 4
const line = {
  offline: false,
  latency: 562.5,
  downloadThroughput: (1_474.56 * 1_024) / 8,
  uploadThroughput: (675 * 1_024) / 8,
}

interface Visit {
  readonly lcp: number
  readonly moved: number
  readonly scriptBytes: number
}

/** A product page of the demo shop on a slow phone that has never been there. */
export const phonePage: Bench = {
  names: ['product_page_lcp_ms'],
  async run() {
    process.env['NODE_ENV'] = 'production'
    await using house = await openDemoHouse()
    const seen: Visit[] = []
    // The first one lets the server draw the page and warm up.
    for (let at = 0; at <= visits; at++) {
      const one = await visit(`${house.url}/fi-en/p/marja-lip-tint`)
      if (at > 0) seen.push(one)
    }
    await closeBrowser()
    const value = Math.round(median(seen.map(({ lcp }) => lcp)))
    const moved = Math.max(...seen.map((one) => one.moved))
    const kilobytes = Math.round(median(seen.map(({ scriptBytes }) => scriptBytes)) / 1_024)
    const note =
      `phone, ${slowdown} × slower CPU, slow 4G, empty cache, median of ${visits}; ` +
      `layout shift ${moved.toFixed(3)}; ${kilobytes} kB of script`
    const ratio = Math.round((wantedMs / value) * 100) / 100
    return { product_page_lcp_ms: { value, unit: 'ms', floor: wantedMs, ratio, note } }
  },
}

async function visit(url: string): Promise<Visit> {
  await using window = await openWindow(new URL(url).origin, { device: 'phone' })
  const { page, context } = window
  const devtools = await context.newCDPSession(page)
  await devtools.send('Network.enable')
  await devtools.send('Network.emulateNetworkConditions', line)
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowdown })
  await page.addInitScript(notePaints)
  await page.goto(url, { waitUntil: 'networkidle' }).catch(() => page.waitForLoadState('load'))
  return await page.evaluate(() => {
    const scripts = performance
      .getEntriesByType('resource')
      .filter(({ name }) => new URL(name).pathname.endsWith('.js'))
    const scriptBytes = scripts.reduce((sum, entry) => {
      return sum + (entry as PerformanceResourceTiming).encodedBodySize
    }, 0)
    const { lcp, moved } = globalThis as unknown as { lcp: number; moved: number }
    return { lcp, moved, scriptBytes }
  })
}

/** Notes in the page when its largest part was drawn, and how much moved. */
const notePaints = `
  globalThis.lcp = 0
  globalThis.moved = 0
  new PerformanceObserver((list) => {
    for (const { startTime } of list.getEntries()) globalThis.lcp = startTime
  }).observe({ type: 'largest-contentful-paint', buffered: true })
  new PerformanceObserver((list) => {
    for (const { value } of list.getEntries()) globalThis.moved += value
  }).observe({ type: 'layout-shift', buffered: true })`
