import { Type as T, type Static } from 'typebox'
import { Shape } from './define.ts'

/** What the screen has shown: the order is placed at this version for this sum, or not at all. */
export const PlaceRequest = Shape({
  version: T.Integer({ minimum: 1, description: 'Version of the cart that was shown.' }),
  total: T.Integer({ minimum: 0, description: 'What the person agreed to pay, in minor units.' }),
})
export type PlaceRequest = Static<typeof PlaceRequest>
