import type { Page } from 'playwright-core'

// Live streams never end, so "network idle" never comes: what counts is that the page has its main
// part, shows no skeleton, and has stopped changing.
const quiet = `new Promise((resolve) => {
  const began = performance.now()
  let timer
  const watch = new MutationObserver(() => again())
  const isLoading = () => document.querySelector('[aria-busy="true"], .mantine-Skeleton-root')
  const isFinite = (a) => a.effect?.getComputedTiming().endTime !== Infinity
  const isMoving = () =>
    document.getAnimations().some((a) => a.playState === 'running' && isFinite(a))
  const check = () => {
    const isBusy = !document.querySelector('main') || isLoading() || isMoving()
    if (isBusy && performance.now() - began < 15_000) again()
    else { watch.disconnect(); resolve() }
  }
  const again = () => { clearTimeout(timer); timer = setTimeout(check, 120) }
  const all = { subtree: true, childList: true, attributes: true, characterData: true }
  watch.observe(document.documentElement, all)
  again()
})`

// Another color scheme fades in; what spins for ever is not waited for.
const repaint = `new Promise((resolve) => {
  const isFinite = (a) => a.effect?.getComputedTiming().endTime !== Infinity
  const isFading = (a) => a.playState === 'running' && isFinite(a)
  const check = () => {
    if (document.getAnimations().some(isFading)) requestAnimationFrame(check)
    else resolve()
  }
  requestAnimationFrame(() => requestAnimationFrame(check))
})`

/** Waits until a page wears the color scheme that it was just given; nothing else is to change. */
export async function repainted(page: Page): Promise<void> {
  await page.evaluate(repaint)
}

/** Waits until a page has drawn itself and stands still; at most some seconds. */
export async function settled(page: Page): Promise<void> {
  await page.waitForLoadState('load')
  await page.evaluate(quiet)
}
