import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Select, Tabs, TextInput } from '@mantine/core'
import { useDebouncedValue, useDisclosure } from '@mantine/hooks'
import type { Wire } from '@redthread/client/wire'
import type { Member, MemberState } from '@redthread/contract/staff'
import { EmptyState } from '@redthread/ui/empty-state'
import { Status } from '@redthread/ui/status'
import { IconSearch } from '@tabler/icons-react'
import { DataTable, type Column } from '@redthread/workbench/parts/data-table'
import { Page } from '@redthread/workbench/parts/page'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { useFormats } from '@redthread/workbench/words/use-formats'
import styles from '../channels/channels.module.css'
import { InvitationsPart } from './invitations-part.tsx'
import { InviteSheet } from './invite-sheet.tsx'
import { type MemberFilter, readMembers, staffKey } from './staff-api.ts'
import { TillsPart } from './tills-part.tsx'
import { useRoleName } from './use-role-name.ts'

/** Colleagues, open invitations and paired tills. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  const [tab, setTab] = useUrlState('tab', 'people')
  const [inviting, { open, close }] = useDisclosure()
  const mayInvite = may('staff:write')
  useShortcut('n', <Trans>Invite someone</Trans>, () => mayInvite && open())
  return (
    <Page
      title={<Trans>Staff</Trans>}
      lead={<Trans>Who works here, what they may do, and where.</Trans>}
      actions={
        mayInvite ? (
          <Button onClick={open}>
            <Trans>Invite someone</Trans>
          </Button>
        ) : null
      }
    >
      <Tabs value={tab} onChange={(next) => setTab(next ?? 'people')} keepMounted={false}>
        <Tabs.List aria-label={t`Staff`}>
          <Tabs.Tab value="people">
            <Trans>People</Trans>
          </Tabs.Tab>
          <Tabs.Tab value="invitations">
            <Trans>Invitations</Trans>
          </Tabs.Tab>
          {may('devices:read') ? (
            <Tabs.Tab value="tills">
              <Trans>Tills</Trans>
            </Tabs.Tab>
          ) : null}
        </Tabs.List>
        <Tabs.Panel value="people" pt="md">
          <PeoplePart />
        </Tabs.Panel>
        <Tabs.Panel value="invitations" pt="md">
          <InvitationsPart onInvite={mayInvite ? open : undefined} />
        </Tabs.Panel>
        <Tabs.Panel value="tills" pt="md">
          <TillsPart />
        </Tabs.Panel>
      </Tabs>
      <InviteSheet opened={inviting} onClose={close} />
    </Page>
  )
}

function PeoplePart() {
  const { t } = useLingui()
  const [q, setQ] = useUrlState('q')
  const [state, setState] = useUrlState('state', 'active')
  const [wanted] = useDebouncedValue(q.trim(), 200)
  const filter: MemberFilter = {
    ...(wanted ? { q: wanted } : {}),
    ...(state === 'all' ? {} : { state: state as MemberState }),
  }
  const list = useCursorList([...staffKey, filter], (after) => readMembers(filter, after))
  return (
    <div style={{ display: 'grid', gap: 16 }}>
      <div className={styles.filters} role="search">
        <TextInput
          aria-label={t`Find a colleague`}
          placeholder={t`Name or email`}
          leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
          value={q}
          onChange={(event) => setQ(event.currentTarget.value)}
        />
        <Select
          aria-label={t`State`}
          allowDeselect={false}
          data={[
            { value: 'active', label: t`Active` },
            { value: 'deactivated', label: t`Deactivated` },
            { value: 'all', label: t`Everyone` },
          ]}
          value={state}
          onChange={(next) => setState(next ?? 'active')}
        />
      </div>
      <DataTable
        label={t`Staff`}
        list={list}
        columns={useColumns()}
        rowKey={({ id }) => id}
        to={({ id }) => `/staff/${id}`}
        empty={
          <EmptyState title={<Trans>Nobody here by that name</Trans>}>
            <Trans>Change the filter, or invite them.</Trans>
          </EmptyState>
        }
      />
    </div>
  )
}

function useColumns(): Column<Wire<Member>>[] {
  const { t } = useLingui()
  const { ago } = useFormats()
  const roleName = useRoleName()
  return [
    { key: 'name', label: t`Name`, cell: ({ name }) => name },
    { key: 'email', label: t`Email`, cell: ({ email }) => email },
    {
      key: 'roles',
      label: t`Roles`,
      cell: ({ roles }) => [...new Set(roles.map(({ roleId }) => roleName(roleId)))].join(', '),
    },
    {
      key: 'factor',
      label: t`Second factor`,
      cell: ({ codes, passkeys }) => (
        <Status tone={codes || passkeys > 0 ? 'positive' : 'neutral'}>
          {codes || passkeys > 0 ? t`Set up` : t`None`}
        </Status>
      ),
    },
    {
      key: 'seen',
      label: t`Last seen`,
      figures: true,
      cell: ({ lastSeenAt }) => (lastSeenAt === null ? '–' : ago(lastSeenAt)),
    },
  ]
}
