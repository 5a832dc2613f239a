import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Checkbox, Drawer, Group, Switch, TextInput } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import type { Role, RoleDraft } from '@redthread/contract/staff'
import { locales, type Words } from '@redthread/kernel/words'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone } from '@redthread/workbench/parts/say'
import { languageNames } from '@redthread/workbench/words/languages'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { createRole, rolesKey, updateRole } from '../staff/staff-api.ts'
import { resourceWords } from './resource-words.ts'

export interface RoleSheetProps {
  role: Wire<Role> | undefined
  permissions: readonly { permission: string; words: Words; mayGrant: boolean }[]
  onClose: () => void
}

const unnamed = { en: '', fi: '', da: '', pl: '' }

/** A role of our own: its names and what it allows. Nobody grants more than they hold. */
export function RoleSheet({ role, permissions, onClose }: RoleSheetProps) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const queries = useQueryClient()
  const [names, setNames] = useState<Record<string, string>>(role?.names ?? unnamed)
  const [chosen, setChosen] = useState<string[]>(role?.permissions ?? [])
  const [factor, setFactor] = useState(role?.needsSecondFactor ?? false)
  const draft = () => ({
    names: Object.fromEntries(
      locales.map((one) => [one, (names[one] || names[locale] || '').trim()]),
    ) as unknown as RoleDraft['names'],
    permissions: chosen as RoleDraft['permissions'],
    needsSecondFactor: factor,
  })
  const save = useMutation({
    mutationFn: () =>
      role
        ? updateRole(role.id, role.version, draft())
        : createRole({ code: coded(names['en'] || names[locale] || ''), ...draft() }),
    onSuccess: () => {
      void queries.invalidateQueries({ queryKey: rolesKey })
      onClose()
      sayDone(<Trans>The role is saved</Trans>)
    },
  })
  const groups = Map.groupBy(permissions, ({ permission }) => permission.split(':')[0] ?? '')
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="md"
      title={role ? role.names[locale] : <Trans>New role</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <form
        style={{ display: 'grid', gap: 18 }}
        onSubmit={(event) => {
          event.preventDefault()
          save.mutate()
        }}
      >
        {locales.map((one) => (
          <TextInput
            key={one}
            lang={one}
            label={languageNames[one]}
            maxLength={60}
            required={one === locale}
            withAsterisk={false}
            value={names[one] ?? ''}
            onChange={({ currentTarget: { value } }) => setNames({ ...names, [one]: value })}
          />
        ))}
        <Switch
          label={t`Needs a second factor`}
          checked={factor}
          onChange={(event) => setFactor(event.currentTarget.checked)}
        />
        {[...groups].map(([resource, items]) => (
          <Checkbox.Group
            key={resource}
            label={resourceWords[resource] ? i18n._(resourceWords[resource]) : resource}
            value={chosen}
            onChange={setChosen}
          >
            {items.map(({ permission, words, mayGrant }) => (
              <Checkbox
                key={permission}
                mt={8}
                value={permission}
                label={words[locale]}
                disabled={!mayGrant && !chosen.includes(permission)}
              />
            ))}
          </Checkbox.Group>
        ))}
        <ProblemLine error={save.error} />
        <Group justify="flex-end">
          <Button variant="default" onClick={onClose}>
            <Trans>Leave as is</Trans>
          </Button>
          <Button type="submit" loading={save.isPending}>
            <Trans>Save</Trans>
          </Button>
        </Group>
      </form>
    </Drawer>
  )
}

function coded(name: string): string {
  const plain = name.normalize('NFD').replaceAll(/\p{M}/gu, '').toLowerCase()
  const code = plain
    .replaceAll(/[^a-z0-9]+/g, '_')
    .replaceAll(/^_|_$/g, '')
    .slice(0, 40)
  return /^[a-z]/.test(code) ? code : `role_${code}`.slice(0, 40)
}
