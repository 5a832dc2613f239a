import type { BrandTokens } from './brand-tokens.ts'

/** Redthread's own look: paper and ink with one red thread. Tools wear it; brands replace it. */
export const redthreadTokens: BrandTokens = {
  colors: {
    surface: { light: '#faf9f7', dark: '#151413' },
    raised: { light: '#ffffff', dark: '#1e1c1b' },
    sunken: { light: '#f1efeb', dark: '#0f0e0e' },
    text: { light: '#1f1c1a', dark: '#f2efeb' },
    textMuted: { light: '#635d57', dark: '#ada69e' },
    line: { light: '#e4e0da', dark: '#33302d' },
    outline: { light: '#8a837b', dark: '#7d766f' },
    accent: { light: '#c8203a', dark: '#d8384f' },
    accentContrast: { light: '#ffffff', dark: '#ffffff' },
    accentText: { light: '#b3152f', dark: '#ff8a94' },
    thread: { light: '#d7263d', dark: '#f0566b' },
    positive: { light: '#1f6b45', dark: '#7cc79c' },
    caution: { light: '#8a5300', dark: '#e3b15c' },
    critical: { light: '#a8151f', dark: '#ff9a94' },
  },
  typography: { family: 'figtree', basePx: 15, scale: 1.16, headingWeight: 620 },
  shape: { radiusPx: 10, controls: 'soft', threadPx: 2 },
}
