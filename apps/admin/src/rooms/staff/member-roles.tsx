import { Trans } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { ReachWords } from './reach-words.tsx'
import { type RoleChoice, RolesPicker, wishes } from './roles-picker.tsx'
import { assignRoles, type OneMember, staffKey } from './staff-api.ts'
import styles from './staff.module.css'
import { useRoleName } from './use-role-name.ts'

/** The roles of a colleague and where they hold; changed as one. */
export function MemberRoles({ member, mayWrite }: { member: OneMember; mayWrite: boolean }) {
  const roleName = useRoleName()
  const queries = useQueryClient()
  const [choices, setChoices] = useState<readonly RoleChoice[]>()
  const save = useMutation({
    mutationFn: (next: readonly RoleChoice[]) =>
      assignRoles(member.id, member.version, wishes(next)),
    onSettled: () => void queries.invalidateQueries({ queryKey: staffKey }),
    onSuccess: () => {
      setChoices(undefined)
      sayDone(<Trans>The new roles hold from now on</Trans>)
    },
  })
  if (choices === undefined) {
    return (
      <>
        <ul className={styles.lines}>
          {member.roles.map((role) => (
            <li key={`${role.roleId}/${String(role.locations)}/${String(role.channels)}`}>
              <span>{roleName(role.roleId)}</span>
              <small>
                <ReachWords reach={role} />
              </small>
            </li>
          ))}
        </ul>
        {mayWrite ? (
          <div>
            <Button variant="default" onClick={() => setChoices(member.roles)}>
              <Trans>Change roles</Trans>
            </Button>
          </div>
        ) : null}
      </>
    )
  }
  return (
    <>
      <RolesPicker value={choices} onChange={setChoices} />
      <ProblemLine error={save.error} />
      <Group justify="flex-end">
        <Button variant="default" onClick={() => setChoices(undefined)}>
          <Trans>Leave as is</Trans>
        </Button>
        <Button loading={save.isPending} onClick={() => save.mutate(choices)}>
          <Trans>Save</Trans>
        </Button>
      </Group>
    </>
  )
}
