import { Trans } from '@lingui/react/macro'
import { useQuery } from '@tanstack/react-query'
import { answer } from '../api/answer.ts'
import { api } from '../api/api.ts'
import { useSession } from '../session/session.tsx'
import { useMay } from '../session/use-may.tsx'

/** Who an actor such as `staff:stf_…` is, as far as the reader may know. */
export function ActorName({ actor }: { actor: string }) {
  const me = useSession()
  const may = useMay()
  const [kind = '', id = ''] = actor.split(':')
  const member = useQuery({
    queryKey: ['staff', 'one', id],
    queryFn: () =>
      answer<{ name: string }>(
        api.GET('/v1/staff/{memberId}', { params: { path: { memberId: id } } }),
      ),
    enabled: kind === 'staff' && id !== me.id && may('staff:read'),
    staleTime: 5 * 60_000,
    retry: false,
  })
  if (id === me.id) return <Trans>You</Trans>
  if (kind === 'staff') return member.data?.name ?? <Trans>A colleague</Trans>
  if (kind === 'key') return <Trans>An API key</Trans>
  if (kind === 'system') return 'Redthread'
  if (kind === 'shopper') return <Trans>The customer</Trans>
  return <Trans>A visitor</Trans>
}
