/** What stands in a packshot; each is drawn by one function of `forms/`. */
export const forms = [
  'bottle',
  'pump-bottle',
  'dropper',
  'spray',
  'perfume',
  'nail-polish',
  'tube',
  'jar',
  'stick',
  'lipstick',
  'lip-gloss',
  'pencil',
  'mascara',
  'brow-gel',
  'compact',
  'palette',
  'brush',
  'sponge',
  'mirror',
  'tweezers',
  'soap',
  'candle',
  'gift-box',
  'pouch',
  'sachet',
  'gift-card',
  'paper-cup',
  'iced-glass',
  'cup',
  'cup-top',
  'mug',
  'tumbler',
  'teapot',
  'dripper',
  'milk-carton',
  'juice-bottle',
  'jam-jar',
  'coffee-bag',
  'tin',
  'chocolate-bar',
  'croissant',
  'bun',
  'cookie',
  'muffin',
  'pasty',
  'cake-slice',
  'sandwich',
  'salad-bowl',
  'porridge-bowl',
  'plate',
] as const
export type Form = (typeof forms)[number]

/** How a substance looks when it is spread, dropped or crushed. */
export const textures = [
  'cream',
  'gel',
  'liquid',
  'oil',
  'powder',
  'shimmer',
  'foil',
  'foam',
  'balm',
  'matte',
  'beans',
  'crumb',
] as const
export type Texture = (typeof textures)[number]

/**
 * What a packshot shows. Colors are `#rrggbb`; `cap` may name `gold`,
 * `silver`, `rose`, `gunmetal` or `oak`. Where a field is absent,
 * the form brings what suits it: a jar its texture, a bottle its size.
 */
export interface Picture {
  readonly form: Form
  /** Of the vessel, wrapper, cup or plate. */
  readonly body: string
  /** Of cap, lid, handle, sleeve or ribbon. */
  readonly cap?: string
  /** Of what is inside: shade, drink, dough; a palette takes several. */
  readonly content?: string | readonly string[]
  /** One or two short lines in print; letters, digits and hyphens of A to Ö. */
  readonly label?: string
  readonly size?: 's' | 'm' | 'l'
  readonly texture?: Texture
  /** Of print, cream on top, topping, sleeve or flame. */
  readonly accent?: string
  /** How the vessel is made; each form has its own otherwise. */
  readonly finish?: Finish
  /** Whose hand: the beauty counter stands by a wall of morning light, the café on oak. */
  readonly set?: 'beauty' | 'cafe'
}

export const finishes = ['gloss', 'matte', 'glass', 'frosted', 'metal', 'paper'] as const
export type Finish = (typeof finishes)[number]
