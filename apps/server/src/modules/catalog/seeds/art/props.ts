import type { Prop, Scene } from './draw-scene.ts'
import type { Form, Picture } from './picture.ts'

export const paper = '#f4ebe6'
export const night = '#3a1d2c'
export const berry = '#8e2a5b'
export const green = '#2f5d46'
export const oat = '#fbf6ec'

type Place = readonly [x: number, size: number, back?: number, turn?: number]

/** A thing of a scene: its form, its look, where it stands. */
export function prop(form: Form, look: Omit<Picture, 'form'>, [x, size, back, by]: Place): Prop {
  return {
    picture: { form, ...look },
    x,
    size,
    ...(back === undefined ? {} : { back }),
    ...(by === undefined ? {} : { turn: by }),
  }
}

/** A scene at the beauty counter. */
export const beauty = (tint: string, ...props: Prop[]): Scene => ({ set: 'beauty', tint, props })
/** A scene on the oak of the café. */
export const cafe = (tint: string, ...props: Prop[]): Scene => {
  const placed = props.map((one) => ({ ...one, picture: { ...one.picture, set: 'cafe' as const } }))
  return { set: 'cafe', tint, props: placed }
}
/** The same scene from above. */
export const fromAbove = (scene: Scene): Scene => ({ ...scene, above: true })
/** The same scene for a front page. */
export const broad = (scene: Scene): Scene => ({ ...scene, broad: true })

export const lipstick = (content: string, place: Place) =>
  prop('lipstick', { body: night, cap: 'gold', content }, place)
export const polish = (content: string, place: Place) =>
  prop('nail-polish', { body: paper, cap: night, content }, place)
export const cream = (content: string, place: Place) =>
  prop('jar', { body: paper, cap: 'gold', content }, place)
export const serum = (content: string, place: Place) =>
  prop('dropper', { body: content, cap: 'gold', content }, place)
export const tube = (body: string, place: Place) => prop('tube', { body, cap: 'gold' }, place)
export const latte = (body: string, place: Place) =>
  prop('cup', { body, content: ['#b98252', '#f6e6cf'] }, place)
