import { penFor, written, type Pen } from './pen.ts'
import type { Picture } from './picture.ts'
import { pose } from './pose.ts'
import { at, turn } from './solid.ts'
import { floor, shadow, sheet, tableTop, wall, wind, type Setting } from './stage.ts'

/** One thing of a scene: where its foot stands from the middle, how far back, how large. */
export interface Prop {
  readonly picture: Picture
  readonly x: number
  readonly back?: number
  readonly size: number
  /** In scenes from above: how it is turned, in degrees. */
  readonly turn?: number
}

/** Several things in one light. */
export interface Scene {
  readonly set: 'beauty' | 'cafe'
  readonly tint: string
  readonly props: readonly Prop[]
  /** A broad picture of 1200 by 720 instead of one of 800 by 1000. */
  readonly broad?: boolean
  /** Seen from above; `back` is then the distance of the middle from the lower edge. */
  readonly above?: boolean
}

/** Draws a still life: what a category, a season or a front page is shown by. */
export function drawScene(scene: Scene): string {
  const pen = penFor(JSON.stringify(scene))
  const setting: Setting = {
    tint: scene.tint,
    cafe: scene.set === 'cafe',
    wind: scene.props.length,
  }
  const { broad = false, above = false } = scene
  const middle = broad ? 600 : 400
  const ground = above ? tableTop(pen, setting) : wall(pen, setting) + floor(pen, setting)
  const backdrop = broad ? turn('scale(1.5 1)', ground) : ground
  const air = above ? '' : broad ? at(0, 120, turn('scale(1.5 .9)', wind(setting))) : wind(setting)
  const props = scene.props.map((prop) => (above ? lying(pen, prop) : standing(pen, setting, prop)))
  const near = above ? '' : broad ? ' translate(0 118) scale(.88)' : ' translate(0 -86) scale(1.1)'
  const drawn = backdrop + air + turn(`translate(${middle} 0)${near}`, props.join(''))
  return written(pen, drawn, broad ? '0 240 1200 720' : '0 0 800 1000')
}

function standing(pen: Pen, setting: Setting, { picture, x, back = 0, size }: Prop): string {
  const { beside = [], ...thing } = pose(pen, picture)
  const feet = [...beside, thing].map(({ off = 0, ...foot }) =>
    at(off, 'back' in foot ? -(foot.back ?? 0) : 0, shadow(pen, foot, setting)),
  )
  const drawn = turn(`scale(${size})`, feet.join('') + thing.drawn)
  return at(x, sheet.ground + 40 - back, drawn)
}

function lying(pen: Pen, { picture, x, back = 500, size, turn: by = 0 }: Prop): string {
  const { drawn } = pose(pen, picture)
  return at(x, sheet.height - back, turn(`rotate(${by}) scale(${size})`, drawn))
}
