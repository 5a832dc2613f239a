import { readFileSync } from 'node:fs'

/** Files in the order in which they begin, and how many of them may run beside each other. */
export interface TestPlan {
  readonly files: readonly string[]
  readonly places: number
  /** Those that open a browser, of which fewer run at once. */
  readonly heavy: ReadonlySet<string>
  readonly heavyPlaces: number
}

const opensBrowser = /\/(browser|every-page|demo-house)\.ts'/
const looksAtEveryPage = /\/(every-page|walk|wrong-with)\.ts'/

/**
 * Plans a run. A browser is several processes: with more of them than cores each waits for the
 * others, and none is quick. What looks at every page takes longest and begins first, then the
 * other browsers; all other files fill the places that are left, and all of them in the end.
 */
export function planTests(files: readonly string[], cores: number, places: number): TestPlan {
  const told = files.map((file) => ({ file, text: readFileSync(file, 'utf8') }))
  const heavy = told.filter(({ text }) => opensBrowser.test(text) || looksAtEveryPage.test(text))
  const inOrder = Object.groupBy(told, (one) => {
    return looksAtEveryPage.test(one.text) ? 'first' : heavy.includes(one) ? 'next' : 'last'
  })
  const { first = [], next = [], last = [] } = inOrder
  return {
    files: [...first, ...next, ...last].map(({ file }) => file),
    places,
    heavy: new Set(heavy.map(({ file }) => file)),
    heavyPlaces: Math.min(cores, places),
  }
}
