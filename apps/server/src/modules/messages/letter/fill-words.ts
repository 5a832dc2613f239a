/** Text by field name, written in the reader's language. */
export type Filling = Readonly<Record<string, string>>

const braces = /\{([A-Za-z]+)\}/g

/** Puts values into braces in one pass: braces inside a value stay as they are. */
export function fillWords(words: string, filling: Filling): string {
  return words.replaceAll(braces, (whole, name: string) =>
    Object.hasOwn(filling, name) ? (filling[name] ?? whole) : whole,
  )
}

/** The names in braces that nothing fills. */
export function unfilledNames(words: string, known: readonly string[]): string[] {
  return [...words.matchAll(braces)].map(([, name = '']) => name).filter((n) => !known.includes(n))
}
