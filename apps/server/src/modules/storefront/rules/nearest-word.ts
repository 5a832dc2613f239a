/** How many slips of the finger are forgiven in a word of this length. */
export function slipsAllowed(length: number): number {
  if (length < 4) return 0
  return length < 8 ? 1 : 2
}

/**
 * The word among `known` that was probably meant: the fewest slips, then the most frequent; null
 * where none is near enough.
 */
export function nearestWord(word: string, known: ReadonlyMap<string, number>): string | null {
  let best: string | null = null
  let fewest = slipsAllowed(word.length) + 1
  let most = 0
  for (const [candidate, count] of known) {
    if (Math.abs(candidate.length - word.length) > fewest) continue
    const found = slips(word, candidate, fewest)
    if (found < fewest || (found === fewest && best !== null && count > most)) {
      best = candidate
      fewest = found
      most = count
    }
  }
  return best
}

/**
 * Counts the slips between two words: a letter too much, one missing, another one, two swapped
 * (optimal string alignment). Answers more than `most` as soon as it is sure.
 */
export function slips(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1
  let before: number[] = []
  let row = Array.from({ length: b.length + 1 }, (_, at) => at)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    let least = i
    for (let j = 1; j <= b.length; j++) {
      const other = a[i - 1] === b[j - 1] ? 0 : 1
      let cost = Math.min((row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1, (row[j - 1] ?? 0) + other)
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1)
      }
      next.push(cost)
      least = Math.min(least, cost)
    }
    if (least > most) return most + 1
    before = row
    row = next
  }
  return row[b.length] ?? 0
}
