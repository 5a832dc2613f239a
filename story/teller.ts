/** Tells the story on a terminal, and keeps count of what was true. */
export interface Teller {
  readonly chapter: (title: string) => void
  readonly say: (sentence: string) => void
  /** A check: told either way; the story goes on, and fails in the end. */
  readonly check: (isTrue: boolean, sentence: string) => void
  /** Compares exactly; says both where they differ. */
  readonly same: <V>(found: V, expected: V, sentence: string) => void
  readonly outcome: () => { readonly held: number; readonly broken: number }
}

/** Makes a teller that writes to `print`, one line at a time. */
export function createTeller(print: (line: string) => void): Teller {
  let held = 0
  let broken = 0
  let chapters = 0
  const check = (isTrue: boolean, sentence: string): void => {
    if (isTrue) held += 1
    else broken += 1
    print(`   ${isTrue ? '✓' : '✗'} ${sentence}`)
  }
  return {
    chapter: (title) => print(`\n${++chapters}. ${title}`),
    say: (sentence) => print(`   ${sentence}`),
    check,
    same(found, expected, sentence) {
      const [a, b] = [JSON.stringify(found), JSON.stringify(expected)]
      check(a === b, a === b ? sentence : `${sentence}: expected ${b}, found ${a}`)
    },
    outcome: () => ({ held, broken }),
  }
}
