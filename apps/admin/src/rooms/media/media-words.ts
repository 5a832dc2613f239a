import type { MessageDescriptor } from '@lingui/core'
import { msg } from '@lingui/core/macro'
import type { assetKinds } from './media-api.ts'

export const assetKindWords: Record<(typeof assetKinds)[number], MessageDescriptor> = {
  picture: msg`Photos`,
  drawing: msg`Drawings`,
  film: msg`Films`,
  file: msg`Documents`,
}
