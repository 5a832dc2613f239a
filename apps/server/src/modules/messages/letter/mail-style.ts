import type { BrandTokens, ColorToken, FontFamily } from '@redthread/ui/theme/brand-tokens'

const families: Record<FontFamily, string> = {
  figtree: "Figtree, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
  system: "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
  serif: "'Iowan Old Style', 'Palatino Linotype', Palatino, Georgia, serif",
  rounded: "'SF Pro Rounded', Nunito, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif",
}

/** The inline styles of a mail in a brand's light colors; mail programs know no variables. */
export interface MailStyle {
  readonly font: string
  readonly radius: string
  readonly controlRadius: string
  readonly size: (step: number) => string
  readonly color: (token: ColorToken) => string
}

/** Answers the brand's look as plain values; sizes in px, since mail programs scale those. */
export function mailStyle({ colors, typography, shape }: BrandTokens): MailStyle {
  const controls = { square: 0, soft: Math.min(shape.radiusPx, 12), pill: 999 }[shape.controls]
  const base = Math.max(typography.basePx, 16)
  return {
    font: families[typography.family],
    radius: `${shape.radiusPx}px`,
    controlRadius: `${controls}px`,
    size: (step) => `${Math.round(base * typography.scale ** step)}px`,
    color: (token) => colors[token].light,
  }
}

const ground = ['surface', 'raised', 'thread'] as const
const words = ['text', 'textMuted', 'accentText', 'critical'] as const

/**
 * The style sheet of a mail's head: dark colors by class (`bg-raised`, `fg-text`), the drawn logo
 * for programs that can show it, narrow screens. What drops it still shows the light mail whole.
 */
export function mailSheet({ colors }: BrandTokens): string {
  const dark = [
    ...ground.map((t) => `.bg-${t} { background-color: ${colors[t].dark} !important }`),
    ...words.map((t) => `.fg-${t} { color: ${colors[t].dark} !important }`),
    `.line { border-color: ${colors.line.dark} !important }`,
    `.button td, .button a { background-color: ${colors.accent.dark} !important }`,
    `.button a { color: ${colors.accentContrast.dark} !important }`,
  ]
  return `
:root { color-scheme: light dark; supported-color-schemes: light dark }
@supports (display: grid) {
  .drawn-light { display: block !important; max-height: none !important }
  .written { display: none !important }
}
@media (prefers-color-scheme: dark) {
  ${dark.join('\n  ')}
}
@supports (display: grid) { @media (prefers-color-scheme: dark) {
  .drawn-light { display: none !important }
  .drawn-dark { display: block !important; max-height: none !important }
} }
@media (max-width: 480px) {
  .sheet { border-radius: 0 !important }
  .inside { padding: 24px 20px !important }
  .button, .button a { display: block !important; text-align: center !important }
}`
}
