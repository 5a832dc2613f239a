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
import type { Pen } from './pen.ts'
import type { Form, Picture } from './picture.ts'
import type { Posed } from './stage.ts'

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

/** Draws the thing itself, standing on y = 0, without wall and ground. */
export function pose(pen: Pen, picture: Picture): Posed {
  return byForm[picture.form](pen, picture)
}
