import { Trans } from '@lingui/react/macro'
import { useMay } from '@redthread/workbench/session/use-may'
import { useSession } from '@redthread/workbench/session/session'
import { useQuery } from '@tanstack/react-query'
import { memberKey, readMember } from '../staff/staff-api.ts'

/** Who an actor such as `staff:stf_…` is, as far as the reader may know. */
export function ActorName({ actor }: { actor: string }) {
  const me = useSession()
  const may = useMay()
  const [kind = '', id = ''] = actor.split(':')
  const member = useQuery({
    queryKey: memberKey(id),
    queryFn: () => readMember(id),
    enabled: kind === 'staff' && id !== me.id && may('staff:read'),
    staleTime: 5 * 60_000,
    retry: false,
  })
  if (id === me.id) return <Trans>You</Trans>
  if (kind === 'staff') return member.data?.name ?? <Trans>A colleague</Trans>
  if (kind === 'key') return <Trans>An API key</Trans>
  if (kind === 'system') return 'Redthread'
  return <Trans>A visitor</Trans>
}
