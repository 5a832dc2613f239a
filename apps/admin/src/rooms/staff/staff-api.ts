import type { Page } from '@redthread/kernel/page'
import type { Words } from '@redthread/kernel/words'
import type { Wire } from '@redthread/client/wire'
import type {
  ApiKey,
  ApiKeyDraft,
  AssignmentWish,
  Device,
  Invitation,
  InvitationDraft,
  Member,
  MemberDetail,
  MemberState,
  Role,
  RoleDraft,
  RoleUpdate,
} from '@redthread/contract/staff'
import { answer } from '@redthread/workbench/api/answer'
import { api, ifMatch } from '@redthread/workbench/api/api'

export type OneMember = Wire<MemberDetail>
/** One thing that may be permitted, with words for the roles screen. */
export interface PermissionWords {
  permission: string
  words: Words
  mayGrant: boolean
}

export const staffKey = ['staff'] as const
export const memberKey = (memberId: string) => ['staff', 'one', memberId] as const
export const rolesKey = ['roles'] as const
export const permissionsKey = ['permissions'] as const
export const invitationsKey = ['invitations'] as const
export const keysKey = ['api-keys'] as const
export const devicesKey = ['devices'] as const

export interface MemberFilter {
  q?: string
  state?: MemberState
}

/** Colleagues, page by page. */
export function readMembers(filter: MemberFilter, after: string | undefined) {
  const query = { limit: 50, ...filter, ...(after ? { after } : {}) }
  return answer<Page<Wire<Member>>>(api.GET('/v1/staff', { params: { query } }))
}

export function readMember(memberId: string) {
  return answer<OneMember>(api.GET('/v1/staff/{memberId}', { params: { path: { memberId } } }))
}

/** Gives a colleague these roles, and only these. */
export function assignRoles(memberId: string, version: number, roles: AssignmentWish[]) {
  return answer<Wire<Member>>(
    api.PUT('/v1/staff/{memberId}/roles', {
      params: { path: { memberId } },
      headers: ifMatch(version),
      body: { roles },
    }),
  )
}

/** Lets a colleague sign in no longer, or again. */
export function setMemberState(memberId: string, version: number, state: MemberState) {
  return answer<Wire<Member>>(
    api.PUT('/v1/staff/{memberId}/state', {
      params: { path: { memberId } },
      headers: ifMatch(version),
      body: { state },
    }),
  )
}

/** Takes a colleague's second factor away, so that they can set up a new one. */
export function resetSecondFactor(memberId: string) {
  const params = { path: { memberId } }
  return answer<void>(api.DELETE('/v1/staff/{memberId}/second-factor', { params }))
}

/** Signs a colleague out of one device. */
export function endSession(memberId: string, sessionId: string) {
  const params = { path: { memberId, sessionId } }
  return answer<void>(api.DELETE('/v1/staff/{memberId}/sessions/{sessionId}', { params }))
}

export function readRoles() {
  return answer<{ items: Wire<Role>[] }>(api.GET('/v1/roles'))
}

export function readPermissions() {
  return answer<{ items: PermissionWords[] }>(api.GET('/v1/permissions'))
}

export function createRole(body: RoleDraft) {
  return answer<Wire<Role>>(api.POST('/v1/roles', { body }))
}

export function updateRole(roleId: string, version: number, body: RoleUpdate) {
  const params = { path: { roleId } }
  return answer<Wire<Role>>(
    api.PATCH('/v1/roles/{roleId}', { params, headers: ifMatch(version), body }),
  )
}

export function readInvitations() {
  return answer<{ items: Wire<Invitation>[] }>(api.GET('/v1/invitations'))
}

export function invite(body: InvitationDraft) {
  return answer<Wire<Invitation>>(api.POST('/v1/invitations', { body }))
}

export function withdrawInvitation(invitationId: string) {
  return answer<void>(
    api.DELETE('/v1/invitations/{invitationId}', { params: { path: { invitationId } } }),
  )
}

export function readKeys() {
  return answer<{ items: Wire<ApiKey>[] }>(api.GET('/v1/keys'))
}

/** Makes a key; its secret is in this answer only. */
export function createKey(body: ApiKeyDraft) {
  return answer<{ key: Wire<ApiKey>; secret: string }>(api.POST('/v1/keys', { body }))
}

/** Gives a key a new secret; the old one stops at once. */
export function rotateKey(keyId: string) {
  return answer<{ key: Wire<ApiKey>; secret: string }>(
    api.POST('/v1/keys/{keyId}/rotate', { params: { path: { keyId } } }),
  )
}

export function revokeKey(keyId: string) {
  return answer<void>(api.DELETE('/v1/keys/{keyId}', { params: { path: { keyId } } }))
}

export function readDevices() {
  return answer<{ items: Wire<Device>[] }>(api.GET('/v1/devices'))
}

export function unpairDevice(deviceId: string) {
  return answer<void>(api.DELETE('/v1/devices/{deviceId}', { params: { path: { deviceId } } }))
}
