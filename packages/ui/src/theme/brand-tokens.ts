/** One color for light rooms and one for dark rooms, as `#rrggbb`. */
export interface ColorPair {
  light: string
  dark: string
}

/** The names of every color a brand may set; each has one meaning on every screen. */
export const colorTokens = [
  'surface',
  'raised',
  'sunken',
  'text',
  'textMuted',
  'line',
  'outline',
  'accent',
  'accentContrast',
  'accentText',
  'thread',
  'positive',
  'caution',
  'critical',
] as const

export type ColorToken = (typeof colorTokens)[number]
export type ColorScheme = 'light' | 'dark'
export type FontFamily = 'figtree' | 'system' | 'serif' | 'rounded'

/**
 * What a screen, a mail or a receipt needs to look like a brand. The published brand kit carries
 * these and more (logo, tone, templates), so a kit can be passed wherever tokens are asked for.
 */
export interface BrandTokens {
  colors: Record<ColorToken, ColorPair>
  typography: {
    family: FontFamily
    /** Body size in CSS pixels at a default zoom. */
    basePx: number
    /** Ratio between two neighboring sizes, such as 1.2. */
    scale: number
    headingWeight: number
  }
  shape: {
    radiusPx: number
    controls: 'square' | 'soft' | 'pill'
    threadPx: number
  }
}
