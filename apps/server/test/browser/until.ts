import { setTimeout as wait } from 'node:timers/promises'

const patienceMs = 30_000

/**
 * Asks again until it is so; throws after 30 s. In place of the browser's own waiting, which
 * evaluates text in the page and is refused by its policy.
 */
export async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = performance.now() + patienceMs
  while (!(await isSo())) {
    if (performance.now() > end) throw new Error(`it never came to pass: ${what}`)
    await wait(20)
  }
}
