import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { Status } from '@redthread/ui/status'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { invitationsKey, readInvitations, withdrawInvitation } from './staff-api.ts'
import styles from './staff.module.css'
import { useRoleName } from './use-role-name.ts'

/** Invitations that are out, and what became of the latest ones. */
export function InvitationsPart({ onInvite }: { onInvite: (() => void) | undefined }) {
  const { t } = useLingui()
  const { ago, day } = useFormats()
  const roleName = useRoleName()
  const queries = useQueryClient()
  const list = useQuery({ queryKey: invitationsKey, queryFn: readInvitations })
  const withdraw = useMutation({
    mutationFn: withdrawInvitation,
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: invitationsKey })
      sayDone(<Trans>The link in that mail no longer works</Trans>)
    },
    onError: sayProblem,
  })
  if (list.error) return <ProblemState error={list.error} onRetry={() => void list.refetch()} />
  if (!list.data) return <Skeleton lines={4} height="24px" />
  if (list.data.items.length === 0) {
    return (
      <EmptyState
        title={<Trans>No invitation is out</Trans>}
        action={
          onInvite ? (
            <Button onClick={onInvite}>
              <Trans>Invite someone</Trans>
            </Button>
          ) : null
        }
      >
        <Trans>Colleagues join by a link that comes by mail.</Trans>
      </EmptyState>
    )
  }
  const states = {
    open: { label: t`Open`, tone: 'caution' },
    accepted: { label: t`Accepted`, tone: 'positive' },
    expired: { label: t`Expired`, tone: 'neutral' },
    withdrawn: { label: t`Withdrawn`, tone: 'neutral' },
  } as const
  return (
    <ul className={styles.lines}>
      {list.data.items.map((one) => (
        <li key={one.id}>
          <span>
            <strong>{one.name}</strong> <small>{one.email}</small>
          </span>
          <span>{one.roles.map(({ roleId }) => roleName(roleId)).join(', ')}</span>
          <Status tone={states[one.state].tone}>{states[one.state].label}</Status>
          <small>
            {one.state === 'open' ? <Trans>until {day(one.expiresAt)}</Trans> : ago(one.createdAt)}
          </small>
          {one.state === 'open' ? (
            <Button
              size="compact-sm"
              variant="default"
              loading={withdraw.isPending && withdraw.variables === one.id}
              onClick={() => withdraw.mutate(one.id)}
            >
              <Trans>Withdraw</Trans>
            </Button>
          ) : null}
        </li>
      ))}
    </ul>
  )
}
