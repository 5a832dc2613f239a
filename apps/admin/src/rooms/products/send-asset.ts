import type { Wire } from '@redthread/client/wire'
import type { Asset } from '@redthread/contract/catalog'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'

/** Uploads a picture as its bytes; the same bytes are kept once. */
export function sendAsset(file: File): Promise<Wire<Asset>> {
  return answer<Wire<Asset>>(
    api.POST('/v1/assets', {
      params: { query: { name: file.name.slice(0, 255) } },
      headers: { 'content-type': 'application/octet-stream' },
      body: file as unknown as string,
      bodySerializer: (blob) => blob as unknown as Blob,
    }),
  )
}
