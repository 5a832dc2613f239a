import type { Wire } from '@redthread/client/wire'
import type { AttributeDefinition } from '@redthread/contract/catalog'
import { answer } from '@redthread/workbench/api/answer'
import { api } from '@redthread/workbench/api/api'

export type Definition = Wire<AttributeDefinition>

export const attributesKey = ['attributes'] as const

export function readAttributes(): Promise<{ items: Definition[] }> {
  return answer<{ items: Definition[] }>(api.GET('/v1/attributes'))
}

/** Saves an attribute under its code, whether it is new or not. */
export function saveAttribute(body: Definition): Promise<Definition> {
  const params = { path: { code: body.code } }
  return answer<Definition>(api.PUT('/v1/attributes/{code}', { params, body } as never))
}

export function removeAttribute(code: string): Promise<unknown> {
  return answer<unknown>(api.DELETE('/v1/attributes/{code}', { params: { path: { code } } }))
}
