import { Type as T } from 'typebox'
import { Id, Shape } from '@redthread/contract/define'
import { ApiKey, ApiKeyDraft, NewApiKey } from '@redthread/contract/staff'
import { staffRefusals } from '@redthread/contract/staff-refusals'
import { route } from '#platform/route.ts'
import { createKey, revokeKey, rotateKey } from '../commands/create-key.ts'
import { keyList } from '../queries/key-list.ts'

const { codes } = staffRefusals
const ofKey = { params: Shape({ keyId: Id('key') }) }
const write = { may: 'keys:write', scope: 'everywhere', secret: ['secret'] } as const

/** API keys of programs. */
export const keyRoutes = [
  route({
    ...{ method: 'GET', path: '/v1/keys', name: 'staff.list_keys' },
    summary: 'API keys, without their secrets',
    ...{ may: 'keys:read', scope: 'everywhere' },
    answer: { 200: Shape({ items: T.Array(ApiKey) }) },
    handle: async (ctx) => ({ items: await keyList(ctx) }),
  }),
  route({
    ...{ method: 'POST', path: '/v1/keys', name: 'staff.create_key', ...write },
    summary: 'Make a key; its secret is shown this once',
    body: ApiKeyDraft,
    answer: { 201: NewApiKey },
    refusals: [
      ...[codes.unknown_permission, codes.unknown_place, codes.beyond_own_rights],
      codes.unknown_key,
    ],
    handle: (ctx, { body }) => createKey(ctx, body),
  }),
  route({
    ...{ method: 'POST', path: '/v1/keys/:keyId/rotate', name: 'staff.rotate_key' },
    summary: 'Give a key a new secret; the old one stops at once',
    ...{ ...write, ...ofKey },
    answer: { 200: NewApiKey },
    refusals: [codes.unknown_key, codes.beyond_own_rights],
    handle: (ctx, { params }) => rotateKey(ctx, params.keyId),
  }),
  route({
    ...{ method: 'DELETE', path: '/v1/keys/:keyId', name: 'staff.revoke_key' },
    summary: 'End a key for good',
    ...{ ...write, ...ofKey },
    answer: { 204: null },
    refusals: [codes.unknown_key],
    handle: (ctx, { params }) => revokeKey(ctx, params.keyId),
  }),
]
