/** The day by the reader's own clock, as `2026-11-22`. */
export function todayOf(now: Date): string {
  return now.toLocaleDateString('sv-SE')
}
