import { drawScene } from './draw-scene.ts'
import type { DrawnPicture } from './pictures-of.ts'
import { categoryScenes } from './scenes.ts'

/** The drawings of the demo's categories; each is named after its category's handle. */
export function categoryPictures(): Pick<DrawnPicture, 'name' | 'svg'>[] {
  return Object.entries(categoryScenes).map(([handle, scene]) => {
    return { name: `category-${handle}`, svg: drawScene(scene) }
  })
}
