import type { BrandTokens, ColorScheme, ColorToken } from './brand-tokens.ts'
import { contrast } from './contrast.ts'

/**
 * What the pair is for decides its floor: words 4.5 (SC 1.4.3), shapes and borders 3 (SC 1.4.11).
 */
export type ContrastUse = 'words' | 'shapes'

export interface ContrastFinding {
  foreground: ColorToken
  background: ColorToken
  scheme: ColorScheme
  use: ContrastUse
  /** Rounded down to two digits, so that a shown 4.50 is never a 4.499. */
  ratio: number
  needed: number
  passes: boolean
}

const grounds = ['surface', 'raised', 'sunken'] as const
const wordColors = ['text', 'textMuted', 'accentText', 'positive', 'caution', 'critical'] as const
const shapeColors = ['accent', 'outline', 'thread'] as const

const pairs: readonly (readonly [ColorToken, ColorToken, ContrastUse])[] = [
  ['accentContrast', 'accent', 'words'],
  ...wordColors.flatMap((on) => grounds.map((ground) => [on, ground, 'words'] as const)),
  ...shapeColors.flatMap((on) =>
    (['surface', 'raised'] as const).map((ground) => [on, ground, 'shapes'] as const),
  ),
]

/**
 * Checks each pair of colors that meets on a screen, in light and in dark, against WCAG 2.2 AA.
 * Answers every pair, passing or not, in a fixed order; never throws on well-formed colors.
 */
export function contrastReport(tokens: Pick<BrandTokens, 'colors'>): ContrastFinding[] {
  return (['light', 'dark'] as const).flatMap((scheme) =>
    pairs.map(([foreground, background, use]) => {
      const exact = contrast(tokens.colors[foreground][scheme], tokens.colors[background][scheme])
      const ratio = Math.floor(exact * 100) / 100
      const needed = use === 'words' ? 4.5 : 3
      return { foreground, background, scheme, use, ratio, needed, passes: ratio >= needed }
    }),
  )
}

/** Answers only the pairs a person would struggle to read; empty means the kit is AA-clean. */
export function contrastFailures(tokens: Pick<BrandTokens, 'colors'>): ContrastFinding[] {
  return contrastReport(tokens).filter((finding) => !finding.passes)
}
