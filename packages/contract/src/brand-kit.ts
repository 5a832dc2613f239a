import { locales, type Locale } from '@redthread/kernel/words'
import { Type as T, type Static, type TSchema } from 'typebox'
import { Shape } from './define.ts'

/** A color as six hexadecimal digits, such as `#c8203a`. */
export const Color = T.String({ pattern: '^#[0-9a-f]{6}$', examples: ['#c8203a'] })

/** One color for light rooms and one for dark rooms. */
export const ColorPair = Shape({ light: Color, dark: Color })

/** Every color a brand sets; the checked pairs among them are in packages/ui `contrastReport`. */
export const BrandColors = Shape({
  surface: ColorPair,
  raised: ColorPair,
  sunken: ColorPair,
  text: ColorPair,
  textMuted: ColorPair,
  line: ColorPair,
  outline: ColorPair,
  accent: ColorPair,
  accentContrast: ColorPair,
  accentText: ColorPair,
  thread: ColorPair,
  positive: ColorPair,
  caution: ColorPair,
  critical: ColorPair,
})

export const BrandTypography = Shape({
  family: oneOf(['figtree', 'system', 'serif', 'rounded']),
  basePx: T.Number({ minimum: 14, maximum: 20 }),
  scale: T.Number({ minimum: 1.05, maximum: 1.42 }),
  headingWeight: T.Integer({ minimum: 400, maximum: 900 }),
})

export const BrandShape = Shape({
  radiusPx: T.Integer({ minimum: 0, maximum: 32 }),
  controls: oneOf(['square', 'soft', 'pill']),
  threadPx: T.Integer({ minimum: 1, maximum: 6 }),
})

/** Drawn once for wide places and once for square ones; the server keeps only harmless SVG. */
export const BrandLogo = Shape({
  svg: T.String({ maxLength: 20_000, description: 'Word mark, drawn in currentColor.' }),
  markSvg: T.String({ maxLength: 20_000, description: 'Square mark for icons and avatars.' }),
  alt: T.String({ minLength: 1, maxLength: 80 }),
})

/** How the brand speaks in one language. */
export const BrandTone = Shape({
  voice: T.String({ maxLength: 600, description: 'Who is speaking, in a few sentences.' }),
  address: oneOf(['informal', 'formal']),
  greeting: T.String({ maxLength: 80 }),
  signOff: T.String({ maxLength: 120 }),
  tagline: T.String({ maxLength: 120 }),
  prefer: T.Array(T.String({ maxLength: 60 }), { maxItems: 30 }),
  avoid: T.Array(T.String({ maxLength: 60 }), { maxItems: 30 }),
})

export const BrandImagery = Shape({
  heroSvg: T.String({ maxLength: 60_000, description: 'Picture of the season; empty for none.' }),
  heroAlt: perLocale(T.String({ maxLength: 200 })),
  style: T.String({ maxLength: 600, description: 'Angle, light and mood that pictures keep to.' }),
})

/** What a brand says in place of a built-in message text; left out means the built-in stands. */
export const MessageWording = Shape({
  subject: T.Optional(T.String({ maxLength: 150 })),
  heading: T.Optional(T.String({ maxLength: 150 })),
  body: T.Optional(T.String({ maxLength: 4_000, description: 'Plain text; {name} fills in.' })),
  button: T.Optional(T.String({ maxLength: 60 })),
})

/** Overrides by template name, such as `staff.invite`, then by language. */
export const BrandMessages = T.Record(
  T.String({ pattern: '^[a-z_]+(\\.[a-z_]+)+$' }),
  Shape({
    en: T.Optional(MessageWording),
    fi: T.Optional(MessageWording),
    da: T.Optional(MessageWording),
    pl: T.Optional(MessageWording),
  }),
)

/** Everything that makes a page, a mail or a receipt look and sound like one brand. */
export const BrandKit = Shape(
  {
    colors: BrandColors,
    typography: BrandTypography,
    shape: BrandShape,
    logo: BrandLogo,
    tone: perLocale(BrandTone),
    imagery: BrandImagery,
    messages: BrandMessages,
  },
  { description: 'Tokens, logo, tone, imagery and message wording of a brand.' },
)
export type BrandKit = Static<typeof BrandKit>

function oneOf<const Names extends readonly string[]>(names: Names) {
  return T.Unsafe<Names[number]>(T.Union(names.map((name) => T.Literal(name))))
}

function perLocale<S extends TSchema>(schema: S) {
  const entries = Object.fromEntries(locales.map((locale) => [locale, schema]))
  return Shape(entries as Record<Locale, S>)
}
