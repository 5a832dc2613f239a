/**
 * Where a right to a message is asked for: at its channel; a message of no channel (a sign-in
 * link, an invitation) belongs to all, so only an unlimited grant reaches it.
 */
export function placeOf(channelId: string | null): {
  readonly channelId?: string
  readonly locationId: null
} {
  return channelId === null ? { locationId: null } : { channelId, locationId: null }
}
