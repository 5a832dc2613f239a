import { drawScene } from './draw-scene.ts'
import { categoryScenes } from './scenes.ts'

/** The drawings of the demo's categories, with the category's handle. */
export function categoryPictures(): { handle: string; name: string; svg: string }[] {
  return Object.entries(categoryScenes).map(([handle, scene]) => {
    return { handle, name: `category-${handle}`, svg: drawScene(scene) }
  })
}
