interface SkinTone {
  readonly swatch: string
  readonly depth: string
  readonly undertone: string
}

const undertones = { C: 'cool', N: 'neutral', W: 'warm' } as const

/** From light to deep; per depth a cool, a neutral and a warm tone, as daylight shows them. */
const depths: readonly (readonly [depth: string, C: string, N: string, W: string])[] = [
  ['fair', '#f6dfd6', '#f5e1d2', '#f5e2ca'],
  ['light', '#eed0c2', '#edd2bc', '#edd3b2'],
  ['light-medium', '#e3bfac', '#e2c0a4', '#e2c198'],
  ['medium', '#d4a88f', '#d3aa88', '#d3ab7d'],
  ['tan', '#bf8d73', '#be8f6c', '#bf9162'],
  ['deep', '#9b6a54', '#9a6b4d', '#9b6d45'],
  ['rich', '#724a3b', '#714b36', '#724d30'],
  ['darkest', '#4d3028', '#4c3124', '#4e3321'],
]

/** Skin tones by their codes: `1N` is fair and neutral, `8W` deepest and warm. */
export const skinTones: ReadonlyMap<string, SkinTone> = new Map(
  depths.flatMap(([depth, ...swatches], index) =>
    (['C', 'N', 'W'] as const).map((letter, place) => {
      const undertone = undertones[letter]
      return [`${index + 1}${letter}`, { swatch: swatches[place] ?? '', depth, undertone }]
    }),
  ),
)
