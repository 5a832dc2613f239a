import type { Article } from './article.ts'
import { blush } from './articles/blush.ts'
import { bronzeAndGlow } from './articles/bronze-and-glow.ts'
import { brows } from './articles/brows.ts'
import { coffee } from './articles/coffee.ts'
import { eyeshadow } from './articles/eyeshadow.ts'
import { foundation } from './articles/foundation.ts'
import { lashes } from './articles/lashes.ts'
import { lipCare } from './articles/lip-care.ts'
import { lipColor } from './articles/lip-color.ts'
import { powder } from './articles/powder.ts'

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
  { texts: 'coffee', list: coffee },
]
