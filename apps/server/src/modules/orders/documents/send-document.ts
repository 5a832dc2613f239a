import { Answer } from '#platform/route.ts'
import type { DrawnDocument } from './draw-document.ts'

/** A PDF as a browser shows it, and saves it under its name. */
export function sendDocument({ name, bytes }: DrawnDocument): Answer<Uint8Array> {
  return new Answer(200, bytes, {
    'content-type': 'application/pdf',
    'content-disposition': `inline; filename="${name}"`,
    'cache-control': 'private, no-store',
  })
}
