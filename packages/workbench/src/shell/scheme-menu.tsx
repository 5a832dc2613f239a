import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Menu, useMantineColorScheme } from '@mantine/core'
import { IconCheck, IconDeviceDesktop, IconMoon, IconSun } from '@tabler/icons-react'

/** Light, dark, or as the device says. */
export function SchemeMenu() {
  const { t } = useLingui()
  const { colorScheme, setColorScheme } = useMantineColorScheme()
  const choices = [
    { scheme: 'light', label: t`Light`, Icon: IconSun },
    { scheme: 'dark', label: t`Dark`, Icon: IconMoon },
    { scheme: 'auto', label: t`Like the device`, Icon: IconDeviceDesktop },
  ] as const
  const Current = choices.find(({ scheme }) => scheme === colorScheme)?.Icon ?? IconSun
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t`Light or dark`}>
          <Current size={18} stroke={1.7} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {choices.map(({ scheme, label, Icon }) => (
          <Menu.Item
            key={scheme}
            onClick={() => setColorScheme(scheme)}
            leftSection={<Icon size={16} stroke={1.7} aria-hidden="true" />}
            rightSection={
              scheme === colorScheme ? <IconCheck size={16} aria-hidden="true" /> : null
            }
            aria-current={scheme === colorScheme || undefined}
          >
            {label}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
