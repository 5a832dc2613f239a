import type { Article } from './article.ts'
import { atHome } from './articles/at-home.ts'
import { beans } from './articles/beans.ts'
import { blush } from './articles/blush.ts'
import { body } from './articles/body.ts'
import { bronzeAndGlow } from './articles/bronze-and-glow.ts'
import { brows } from './articles/brows.ts'
import { cleansing } from './articles/cleansing.ts'
import { coffee } from './articles/coffee.ts'
import { drinks } from './articles/drinks.ts'
import { extras } from './articles/extras.ts'
import { eyeshadow } from './articles/eyeshadow.ts'
import { foundation } from './articles/foundation.ts'
import { fragrance } from './articles/fragrance.ts'
import { hair } from './articles/hair.ts'
import { kitchen } from './articles/kitchen.ts'
import { lashes } from './articles/lashes.ts'
import { lipCare } from './articles/lip-care.ts'
import { lipColor } from './articles/lip-color.ts'
import { masksAndSun } from './articles/masks-and-sun.ts'
import { nails } from './articles/nails.ts'
import { pastry } from './articles/pastry.ts'
import { powder } from './articles/powder.ts'
import { serumsAndCreams } from './articles/serums-and-creams.ts'
import { sets } from './articles/sets.ts'
import { tools } from './articles/tools.ts'

interface Shelf {
  /** The file in `texts/` that holds the words of the list. */
  readonly texts: string
  readonly list: readonly Article[]
}

/** Everything the demo sells, shelf by shelf. */
export const articles: readonly Shelf[] = [
  { texts: 'lips', list: [...lipColor, ...lipCare] },
  { texts: 'cheeks', list: [...blush, ...bronzeAndGlow] },
  { texts: 'complexion', list: [...foundation, ...powder] },
  { texts: 'eyes', list: [...lashes, ...eyeshadow] },
  { texts: 'brows', list: brows },
  { texts: 'nails', list: nails },
  { texts: 'skincare', list: [...cleansing, ...serumsAndCreams, ...masksAndSun] },
  { texts: 'body', list: body },
  { texts: 'hair', list: hair },
  { texts: 'fragrance', list: fragrance },
  { texts: 'tools', list: tools },
  { texts: 'sets', list: sets },
  { texts: 'coffee', list: coffee },
  { texts: 'drinks', list: drinks },
  { texts: 'pastry', list: pastry },
  { texts: 'kitchen', list: kitchen },
  { texts: 'beans', list: beans },
  { texts: 'at-home', list: atHome },
  { texts: 'extras', list: extras },
]
