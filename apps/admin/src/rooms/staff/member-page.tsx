import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { MemberState } from '@redthread/contract/staff'
import { Status } from '@redthread/ui/status'
import { Page } from '@redthread/workbench/parts/page'
import { PageLoading } from '@redthread/workbench/parts/page-loading'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { useMay } from '@redthread/workbench/session/use-may'
import { CrumbTitle } from '@redthread/workbench/shell/crumb-title'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { useParams } from 'react-router'
import { MemberRoles } from './member-roles.tsx'
import {
  endSession,
  memberKey,
  type OneMember,
  readMember,
  resetSecondFactor,
  setMemberState,
  staffKey,
} from './staff-api.ts'
import styles from './staff.module.css'

/** One colleague: roles, sign-in, devices. */
export function Component() {
  const { memberId = '' } = useParams()
  const member = useQuery({ queryKey: memberKey(memberId), queryFn: () => readMember(memberId) })
  if (member.error) {
    return <ProblemState error={member.error} onRetry={() => void member.refetch()} />
  }
  if (!member.data) return <PageLoading />
  return <Room member={member.data} />
}

function Room({ member }: { member: OneMember }) {
  const { t } = useLingui()
  const may = useMay()
  const mayWrite = may('staff:write')
  return (
    <Page
      width="text"
      title={member.name}
      lead={member.email}
      actions={mayWrite ? <StateButton member={member} /> : null}
    >
      <CrumbTitle>{member.name}</CrumbTitle>
      <Section title={<Trans>Roles</Trans>}>
        <MemberRoles key={member.version} member={member} mayWrite={mayWrite} />
      </Section>
      <Section title={<Trans>Sign-in</Trans>}>
        <ul className={styles.lines}>
          <li>
            <span>
              <Trans>Authenticator app</Trans>
            </span>
            <Status tone={member.codes ? 'positive' : 'neutral'}>
              {member.codes ? t`Set up` : t`Not set up`}
            </Status>
          </li>
          <li>
            <span>
              <Trans>Passkeys</Trans>
            </span>
            <span className="rt-figures">{member.passkeys}</span>
          </li>
          <li>
            <span>
              <Trans>PIN for the till</Trans>
            </span>
            <Status tone={member.pin ? 'positive' : 'neutral'}>
              {member.pin ? t`Set up` : t`Not set up`}
            </Status>
          </li>
        </ul>
      </Section>
      {mayWrite && (member.codes || member.passkeys > 0) ? <ResetFactor member={member} /> : null}
      <Sessions member={member} mayWrite={mayWrite} />
    </Page>
  )
}

/** For a lost phone: takes the second factor away, so that a new one can be set up. */
function ResetFactor({ member }: { member: OneMember }) {
  const queries = useQueryClient()
  const [sure, setSure] = useState(false)
  const reset = useMutation({
    mutationFn: () => resetSecondFactor(member.id),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: memberKey(member.id) })
      setSure(false)
      sayDone(<Trans>They set up a new second factor when they next sign in</Trans>)
    },
    onError: sayProblem,
  })
  return (
    <div>
      {sure ? (
        <Button
          color="red"
          variant="outline"
          loading={reset.isPending}
          onClick={() => reset.mutate()}
        >
          <Trans>Yes, take it away</Trans>
        </Button>
      ) : (
        <Button variant="default" onClick={() => setSure(true)}>
          <Trans>Phone lost? Take the second factor away…</Trans>
        </Button>
      )}
    </div>
  )
}

function Sessions({ member, mayWrite }: { member: OneMember; mayWrite: boolean }) {
  const { ago } = useFormats()
  const queries = useQueryClient()
  const end = useMutation({
    mutationFn: (sessionId: string) => endSession(member.id, sessionId),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: memberKey(member.id) })
      sayDone(<Trans>That device is signed out</Trans>)
    },
    onError: sayProblem,
  })
  return (
    <Section title={<Trans>Where they are signed in</Trans>}>
      {member.sessions.length === 0 ? (
        <p>
          <Trans>Nowhere right now.</Trans>
        </p>
      ) : (
        <ul className={styles.lines}>
          {member.sessions.map((session) => (
            <li key={session.id}>
              <span>
                {session.device} <small className="rt-figures">{session.ip}</small>
              </span>
              <small>{ago(session.lastSeenAt ?? session.createdAt)}</small>
              {session.current ? (
                <Status tone="thread">
                  <Trans>This one</Trans>
                </Status>
              ) : mayWrite ? (
                <Button
                  size="compact-sm"
                  variant="default"
                  loading={end.isPending && end.variables === session.id}
                  onClick={() => end.mutate(session.id)}
                >
                  <Trans>Sign out</Trans>
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      )}
    </Section>
  )
}

function StateButton({ member }: { member: OneMember }) {
  const queries = useQueryClient()
  const set = useMutation({
    mutationFn: (input: { state: MemberState; version: number }) =>
      setMemberState(member.id, input.version, input.state),
    onSuccess: (next, { state }) => {
      void queries.invalidateQueries({ queryKey: staffKey })
      const back = state === 'active' ? 'deactivated' : 'active'
      sayDone(
        state === 'active' ? (
          <Trans>May sign in again</Trans>
        ) : (
          <Trans>Can no longer sign in</Trans>
        ),
        () => set.mutate({ state: back, version: next.version }),
      )
    },
    onError: sayProblem,
  })
  const next = member.state === 'active' ? 'deactivated' : 'active'
  return (
    <Button
      variant="default"
      loading={set.isPending}
      onClick={() => set.mutate({ state: next, version: member.version })}
    >
      {next === 'active' ? <Trans>Let sign in again</Trans> : <Trans>Deactivate</Trans>}
    </Button>
  )
}
