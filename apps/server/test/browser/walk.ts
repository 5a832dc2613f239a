import type { Page } from 'playwright-core'
import { settled } from './settled.ts'

const ids = /\b[a-z]{3}_[0-9a-z]+|(?<=\/(stores|decisions|c|p)\/)[^/]+/g

/** Where a walk begins, and what it leaves out. */
export interface WalkPlan {
  readonly from: readonly string[]
  /** Only paths that begin so are followed. */
  readonly within: RegExp
  readonly most: number
  /** Told of each page as it stands open. */
  readonly visit: (path: string) => Promise<void>
}

/**
 * Finds the pages of an app as a person would: by following its links. One page per kind: paths
 * that differ by an id only are the same page.
 */
export async function walk(page: Page, { from, within, most, visit }: WalkPlan): Promise<string[]> {
  const waiting = [...from]
  const found = new Map<string, string>()
  while (waiting.length > 0 && found.size < most) {
    const path = waiting.shift() ?? ''
    const kind = kindOf(path)
    if (found.has(kind)) continue
    found.set(kind, path)
    await go(page, path)
    await settled(page)
    const links = await page.evaluate<string[]>(
      `[...document.querySelectorAll('a[href]:not([download])')]
        .map((a) => new URL(a.getAttribute('href'), document.baseURI).href)`,
    )
    for (const link of links) {
      const { origin, pathname } = new URL(link)
      if (origin === new URL(page.url()).origin && within.test(pathname)) waiting.push(pathname)
    }
    await visit(path)
  }
  return [...found.values()]
}

const tools = /^\/(admin|counter|desk)(?=\/|$)/

/** Opens a page; inside a tool as a link does, without loading the tool anew. */
async function go(page: Page, path: string): Promise<void> {
  const tool = tools.exec(path)?.[0]
  const here = tools.exec(new URL(page.url(), 'http://nowhere').pathname)?.[0]
  if (tool === undefined || tool !== here) {
    await page.goto(path)
    return
  }
  await page.evaluate(`history.pushState(null, '', ${JSON.stringify(path)})
    dispatchEvent(new PopStateEvent('popstate'))`)
}

/** `/admin/brands/brd_01k…/kit` → `/admin/brands/:/kit`. */
function kindOf(path: string): string {
  return path.replaceAll(ids, ':')
}
