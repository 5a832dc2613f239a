import { locales, type Words } from '@redthread/kernel/words'
import { drawCloseUp, drawPackshot } from './draw-packshot.ts'
import { drawTexture } from './draw-texture.ts'
import { shades } from './parts.ts'
import type { Form, Picture, Texture } from './picture.ts'

/** One picture of a product's gallery: a drawing, its file's name and what it shows. */
export interface DrawnPicture {
  readonly name: string
  readonly svg: string
  readonly alt: Words
}

/** What is to be drawn of a product. */
export interface Drawable {
  readonly handle: string
  readonly picture: Picture
  /** What its packshot shows. */
  readonly alt: Words
  /** Packshots of its shades, each with what it shows. */
  readonly shades?: readonly Shade[]
}

export interface Shade {
  readonly value: string
  readonly picture: Picture
  readonly alt: Words
}

/**
 * A product's gallery in the order shown: a packshot of each shade (or its only one), then from
 * near, then what is inside. Names are the handle and the view; drawings never change by chance.
 */
export function picturesOf(drawable: Drawable): DrawnPicture[] {
  const { handle, picture, alt } = drawable
  const ofShades = drawable.shades ?? []
  const shots = ofShades.map((shade) => ({
    name: `${handle}-${shade.value}`,
    svg: drawPackshot(shade.picture),
    alt: shade.alt,
  }))
  const own = { name: handle, svg: drawPackshot(picture), alt }
  return [...(shots.length > 0 ? shots : [own]), ...viewsOf({ ...drawable, ...ofShades[0], alt })]
}

/** What is shown beside a packshot: from near, and the substance or the cup from above. */
export function viewsOf({ handle, picture, alt }: Omit<Drawable, 'shades'>): DrawnPicture[] {
  const near = { name: `${handle}-near`, svg: drawCloseUp(picture), alt: said(alt, nearWords) }
  const texture = textureOf(picture)
  if (texture !== undefined) {
    const [color] = shades(picture)
    const svg = drawTexture(texture === 'beans' ? '#5a351e' : color, texture)
    return [near, { name: `${handle}-texture`, svg, alt: said(alt, textureWords[texture]) }]
  }
  if (picture.form !== 'cup') return [near]
  const svg = drawPackshot({ ...picture, form: 'cup-top' })
  return [near, { name: `${handle}-above`, svg, alt: said(alt, aboveWords) }]
}

const ofForms: Partial<Record<Form, Texture>> = {
  bottle: 'liquid',
  'pump-bottle': 'gel',
  dropper: 'oil',
  'nail-polish': 'liquid',
  tube: 'cream',
  jar: 'cream',
  stick: 'balm',
  lipstick: 'cream',
  'lip-gloss': 'gel',
  pencil: 'matte',
  compact: 'powder',
  palette: 'powder',
  soap: 'foam',
  'coffee-bag': 'beans',
}

/** What of it may be seen spread or strewn; undefined where there is nothing to see. */
function textureOf({ form, texture, set }: Picture): Texture | undefined {
  // A scrub is no bread: at the beauty counter crumbs are grains.
  if (texture === 'crumb' && set !== 'cafe') return 'powder'
  return texture ?? ofForms[form]
}

function said(alt: Words, more: Words): Words {
  const entries = locales.map((locale) => [locale, `${alt[locale]}, ${more[locale]}`])
  return Object.fromEntries(entries) as Words
}

function words(...[en, fi, da, pl]: readonly [string, string, string, string]): Words {
  return { en, fi, da, pl }
}

const nearWords = words('from near', 'läheltä', 'tæt på', 'z bliska')
const aboveWords = words('from above', 'ylhäältä', 'set fra oven', 'widok z góry')

const textureWords: Readonly<Record<Texture, Words>> = {
  cream: words('spread', 'levitettynä', 'smurt ud', 'po rozprowadzeniu'),
  gel: words(
    'as a clear drop',
    'kirkkaana pisarana',
    'som en klar dråbe',
    'jako przejrzysta kropla',
  ),
  liquid: words('poured', 'valutettuna', 'hældt ud', 'po rozlaniu'),
  oil: words('in drops', 'pisaroina', 'i dråber', 'w kroplach'),
  powder: words('crushed', 'murskattuna', 'knust', 'po rozkruszeniu'),
  shimmer: words(
    'crushed, shimmering',
    'murskattuna, hohtavana',
    'knust, skinnende',
    'rozkruszone, lśniące',
  ),
  foil: words(
    'spread, mirroring',
    'levitettynä, kiiltävänä',
    'smurt ud, spejlende',
    'rozprowadzone, z połyskiem',
  ),
  foam: words('lathered', 'vaahtona', 'som skum', 'spienione'),
  balm: words('spread', 'levitettynä', 'smurt ud', 'po rozprowadzeniu'),
  matte: words('as a stroke', 'vetona', 'som et strøg', 'jako pociągnięcie'),
  beans: words('its beans', 'pavut', 'bønnerne', 'ziarna'),
  crumb: words('cut open', 'leikattuna', 'skåret over', 'po przekrojeniu'),
}
