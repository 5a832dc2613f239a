import { fieldText } from '@redthread/workbench/api/field-text'
import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Drawer, Group, Select, TextInput } from '@mantine/core'
import { isLocale, locales } from '@redthread/kernel/words'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { languageNames } from '@redthread/workbench/words/languages'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { type SubmitEvent, useState } from 'react'
import { type RoleChoice, RolesPicker, wishes } from './roles-picker.tsx'
import { invitationsKey, invite } from './staff-api.ts'

const blank: RoleChoice = { roleId: '', channels: null, locations: null }

/** Invites a colleague by mail, with the roles they will have. */
export function InviteSheet({ opened, onClose }: { opened: boolean; onClose: () => void }) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const queries = useQueryClient()
  const [roles, setRoles] = useState<readonly RoleChoice[]>([blank])
  const send = useMutation({
    mutationFn: invite,
    onSuccess: ({ email }) => {
      void queries.invalidateQueries({ queryKey: invitationsKey })
      setRoles([blank])
      onClose()
      sayDone(<Trans>The invitation to {email} is on its way</Trans>)
    },
  })
  const submit = (event: SubmitEvent<HTMLFormElement>) => {
    event.preventDefault()
    const form = new FormData(event.currentTarget)
    const chosen = form.get('locale')
    send.mutate({
      email: fieldText(event.currentTarget, 'email').trim(),
      name: fieldText(event.currentTarget, 'name').trim(),
      locale: isLocale(chosen) ? chosen : locale,
      roles: wishes(roles),
    })
  }
  return (
    <Drawer
      opened={opened}
      onClose={onClose}
      position="right"
      size="md"
      title={<Trans>Invite someone</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form onSubmit={submit} style={{ display: 'grid', gap: 16 }}>
        <TextInput label={t`Name`} name="name" required maxLength={120} data-autofocus />
        <TextInput label={t`Email`} name="email" type="email" required maxLength={254} />
        <Select
          label={t`Language of the invitation`}
          name="locale"
          allowDeselect={false}
          defaultValue={locale}
          data={locales.map((value) => ({ value, label: languageNames[value] }))}
        />
        <RolesPicker value={roles} onChange={setRoles} />
        <ProblemLine error={send.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Not now</Trans>
          </Button>
          <Button type="submit" disabled={wishes(roles).length === 0} loading={send.isPending}>
            <Trans>Send the invitation</Trans>
          </Button>
        </Group>
      </form>
    </Drawer>
  )
}
