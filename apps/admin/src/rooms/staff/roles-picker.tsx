import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Select } from '@mantine/core'
import type { AssignmentWish } from '@redthread/contract/staff'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconX } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { type Reach, ReachPicker } from './reach-picker.tsx'
import { readRoles, rolesKey } from './staff-api.ts'
import styles from './staff.module.css'

export interface RoleChoice extends Reach {
  roleId: string
}

export interface RolesPickerProps {
  value: readonly RoleChoice[]
  onChange: (choices: RoleChoice[]) => void
}

/** Roles, each with the places where it holds. */
export function RolesPicker({ value, onChange }: RolesPickerProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const roles = useQuery({ queryKey: rolesKey, queryFn: readRoles })
  const data = roles.data?.items.map(({ id, names }) => ({ value: id, label: names[locale] })) ?? []
  const set = (at: number, choice: RoleChoice) => onChange(value.with(at, choice))
  return (
    <div style={{ display: 'grid', gap: 14 }}>
      {value.map((choice, at) => (
        <div key={at} className={styles.choice}>
          <div className={styles.choiceHead}>
            <Select
              label={t`Role`}
              allowDeselect={false}
              data={data}
              value={choice.roleId}
              onChange={(roleId) => set(at, { ...choice, roleId: roleId ?? '' })}
            />
            {value.length > 1 ? (
              <ActionIcon
                variant="subtle"
                color="gray"
                size={36}
                aria-label={t`Take this role away`}
                onClick={() => onChange(value.toSpliced(at, 1))}
              >
                <IconX size={18} stroke={1.7} />
              </ActionIcon>
            ) : null}
          </div>
          <ReachPicker value={choice} onChange={(reach) => set(at, { ...choice, ...reach })} />
        </div>
      ))}
      <Button
        variant="subtle"
        size="sm"
        onClick={() => onChange([...value, { roleId: '', channels: null, locations: null }])}
      >
        <Trans>Add another role</Trans>
      </Button>
    </div>
  )
}

/** The choices as the server wants them; a role not yet chosen is left out. */
export function wishes(choices: readonly RoleChoice[]): AssignmentWish[] {
  return choices
    .filter(({ roleId }) => roleId !== '')
    .map(({ roleId, channels, locations }) => ({
      roleId,
      channels: channels?.length ? channels : null,
      locations: locations?.length ? locations : null,
    })) as AssignmentWish[]
}
