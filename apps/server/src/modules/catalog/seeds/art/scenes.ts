import { cafeScenes } from './cafe-scenes.ts'
import { careScenes } from './care-scenes.ts'
import type { Scene } from './draw-scene.ts'
import { makeupScenes } from './makeup-scenes.ts'
import {
  beauty,
  broad,
  cafe,
  cream,
  green,
  latte,
  lipstick,
  oat,
  paper,
  prop,
  serum,
} from './props.ts'

/** The pictures of the demo's categories, by handle. */
export const categoryScenes: Readonly<Record<string, Scene>> = {
  ...makeupScenes,
  ...careScenes,
  ...cafeScenes,
}

/** The season's pictures of both brands' front pages, 1200 by 720. */
export const heroScenes: Readonly<Record<'beauty' | 'cafe', Scene>> = {
  beauty: broad(
    beauty(
      '#d9a0b4',
      prop('pump-bottle', { body: '#7f9c8a', cap: 'gold', finish: 'matte' }, [-420, 0.92, 70]),
      prop('compact', { body: paper, cap: 'rose', content: '#e08a8f' }, [-170, 0.86, 50]),
      serum('#e8a24a', [250, 0.9, 70]),
      cream('#f4d9cf', [450, 0.66, 20]),
      lipstick('#b3274f', [60, 0.92]),
    ),
  ),
  cafe: broad(
    cafe(
      '#c99a63',
      prop('coffee-bag', { body: green, content: '#b4572a' }, [-410, 0.96, 60]),
      prop('dripper', { body: oat }, [430, 0.94, 60]),
      latte('#b4572a', [-110, 1]),
      prop('croissant', { body: oat }, [220, 0.72, 10]),
    ),
  ),
}
