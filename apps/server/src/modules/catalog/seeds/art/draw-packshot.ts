import { vivid } from './color.ts'
import { bun, croissant, muffin } from './forms/bakery.ts'
import { bottle, dropper, pumpBottle } from './forms/bottles.ts'
import { porridgeBowl, saladBowl } from './forms/bowls.ts'
import { giftBox, giftCard, pouch, sachet } from './forms/boxes.ts'
import { compact, palette } from './forms/compacts.ts'
import { cup, cupTop, mug, paperCup, teapot, tumbler } from './forms/cups.ts'
import { icedGlass, juiceBottle } from './forms/glasses.ts'
import { dripper, jamJar, milkCarton } from './forms/kitchen.ts'
import { cookie, pasty, plate } from './forms/plates.ts'
import { chocolateBar, coffeeBag, tin } from './forms/shelf.ts'
import { cakeSlice, sandwich } from './forms/slices.ts'
import { brush, candle, mirror, soap, sponge, tweezers } from './forms/tools.ts'
import { jar, nailPolish, perfume, spray, tube } from './forms/vessels.ts'
import { browGel, lipGloss, lipstick, mascara, pencil, stick } from './forms/wands.ts'
import { shades } from './parts.ts'
import { newPen, shortened, type Pen } from './pen.ts'
import type { Form, Picture } from './picture.ts'
import { sheet, staged, type Posed, type Setting } from './stage.ts'

type Drawn = (pen: Pen, picture: Picture) => Posed

const byForm: Readonly<Record<Form, Drawn>> = {
  bottle,
  'pump-bottle': pumpBottle,
  dropper,
  spray,
  perfume,
  'nail-polish': nailPolish,
  tube,
  jar,
  stick,
  lipstick,
  'lip-gloss': lipGloss,
  pencil,
  mascara,
  'brow-gel': browGel,
  compact,
  palette,
  brush,
  sponge,
  mirror,
  tweezers,
  soap,
  candle,
  'gift-box': giftBox,
  pouch,
  sachet,
  'gift-card': giftCard,
  'paper-cup': paperCup,
  cup,
  'cup-top': cupTop,
  mug,
  tumbler,
  teapot,
  dripper,
  'iced-glass': icedGlass,
  'jam-jar': jamJar,
  'juice-bottle': juiceBottle,
  'milk-carton': milkCarton,
  'chocolate-bar': chocolateBar,
  'coffee-bag': coffeeBag,
  tin,
  croissant,
  bun,
  cookie,
  muffin,
  pasty,
  'cake-slice': cakeSlice,
  sandwich,
  'salad-bowl': saladBowl,
  'porridge-bowl': porridgeBowl,
  plate,
}

/** Draws a product as it stands in its brand's light: an SVG of 800 by 1000. */
export function drawPackshot(picture: Picture): string {
  const sum = checksum(JSON.stringify(picture))
  const pen = newPen(`a${sum.toString(36).slice(-5)}`)
  const draw = byForm[picture.form]
  const inside = staged(pen, setting(picture, sum), draw(pen, picture))
  return svg(pen, inside)
}

function setting(picture: Picture, wind: number): Setting {
  return { tint: vivid(shades(picture)[0], 0.9), cafe: picture.set === 'cafe', wind }
}

function svg(pen: Pen, inside: string): string {
  const { width, height } = sheet
  const size = `viewBox="0 0 ${width} ${height}"`
  const ends = 'stroke-linecap="round" stroke-linejoin="round"'
  const open = `<svg xmlns="http://www.w3.org/2000/svg" ${size} ${ends}>`
  return shortened(`${open}${pen.defs()}${inside}</svg>`)
}

/** A number that differs with the text (FNV-1a), so that drawings can stand on one page. */
function checksum(text: string): number {
  let hash = 0x811c9dc5
  for (const sign of text) hash = Math.imul(hash ^ (sign.codePointAt(0) ?? 0), 0x01000193)
  return hash >>> 0
}
