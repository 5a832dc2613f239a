import { Trans, useLingui } from '@lingui/react/macro'
import { Button } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Role } from '@redthread/contract/staff'
import { Skeleton } from '@redthread/ui/skeleton'
import { Page } from '@redthread/workbench/parts/page'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { permissionsKey, readPermissions, readRoles, rolesKey } from '../staff/staff-api.ts'
import { Matrix } from './matrix.tsx'
import { RoleSheet } from './role-sheet.tsx'

/** Every role beside every permission: who may do what, at a glance. */
export function Component() {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const may = useMay()
  const [edited, setEdited] = useState<Wire<Role> | 'new'>()
  const roles = useQuery({ queryKey: rolesKey, queryFn: readRoles })
  const permissions = useQuery({ queryKey: permissionsKey, queryFn: readPermissions })
  const error = roles.error ?? permissions.error
  return (
    <Page
      width="wide"
      title={<Trans>Roles</Trans>}
      lead={
        <Trans>
          A role says what; whoever holds it has it everywhere or only in chosen stores and
          channels.
        </Trans>
      }
      actions={
        may('roles:write') ? (
          <Button onClick={() => setEdited('new')}>
            <Trans>New role</Trans>
          </Button>
        ) : null
      }
    >
      {error ? (
        <ProblemState error={error} onRetry={() => void (roles.refetch(), permissions.refetch())} />
      ) : roles.data && permissions.data ? (
        <>
          <Matrix
            label={t`Roles and permissions`}
            roles={roles.data.items.map((role) => ({ ...role, name: role.names[locale] }))}
            permissions={permissions.data.items.map(({ permission, words }) => ({
              permission,
              words: words[locale],
            }))}
            onRole={may('roles:write') ? (id) => setEdited(roleById(id)) : undefined}
          />
          {edited ? (
            <RoleSheet
              key={edited === 'new' ? 'new' : edited.id}
              role={edited === 'new' ? undefined : edited}
              permissions={permissions.data.items}
              onClose={() => setEdited(undefined)}
            />
          ) : null}
        </>
      ) : (
        <Skeleton lines={12} height="24px" />
      )}
    </Page>
  )

  function roleById(id: string) {
    return roles.data?.items.find((role) => role.id === id)
  }
}
