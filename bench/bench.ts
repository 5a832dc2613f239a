/** One measured figure: `ratio` is the value against the floor measured in the same run. */
export interface Figure {
  readonly value: number
  readonly unit: string
  readonly floor: number | null
  readonly ratio: number | null
  readonly note: string
}

/** A benchmark: the names of its figures and the run that measures them. */
export interface Bench {
  readonly names: readonly string[]
  readonly run: () => Promise<Readonly<Record<string, Figure>>>
}

/** The middle of several measurements: one outlier of a noisy machine does not move it. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b)
  const middle = sorted.length >> 1
  const upper = sorted[middle] ?? 0
  return sorted.length % 2 === 1 ? upper : ((sorted[middle - 1] ?? 0) + upper) / 2
}

/** The value below which the given share (0 to 1) of the measurements lies. */
export function quantile(values: readonly number[], share: number): number {
  const sorted = values.toSorted((a, b) => a - b)
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0
}

/** A figure that is a ratio of two rates measured in turn, round by round. */
export function ratioFigure(rates: readonly RatePair[], note: string): Figure {
  const ratio = median(rates.map((r) => r.ours / r.floor))
  return {
    value: round(ratio),
    unit: 'ratio',
    floor: Math.round(median(rates.map((r) => r.floor))),
    ratio: round(ratio),
    note: `${note}; ours ${Math.round(median(rates.map((r) => r.ours)))}/s`,
  }
}

/** Two rates of one round, per second. */
export interface RatePair {
  readonly ours: number
  readonly floor: number
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000
}
