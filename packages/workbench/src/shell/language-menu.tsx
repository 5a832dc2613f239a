import { useLingui } from '@lingui/react/macro'
import { ActionIcon, Menu } from '@mantine/core'
import { locales } from '@redthread/kernel/words'
import { IconCheck } from '@tabler/icons-react'
import { languageNames } from '../words/languages.ts'
import { useLanguage } from '../words/use-language.ts'
import styles from './user-menu.module.css'

/** The four languages, each by its own name. */
export function LanguageMenu() {
  const { t } = useLingui()
  const { locale, choose } = useLanguage()
  const name = languageNames[locale]
  return (
    <Menu position="bottom-end">
      <Menu.Target>
        <ActionIcon variant="subtle" color="gray" size={36} aria-label={t`Language: ${name}`}>
          <span className={styles.letters} data-letters={locale.toUpperCase()} />
        </ActionIcon>
      </Menu.Target>
      <Menu.Dropdown>
        {locales.map((one) => (
          <Menu.Item
            key={one}
            lang={one}
            onClick={() => void choose(one)}
            rightSection={one === locale ? <IconCheck size={16} aria-hidden="true" /> : null}
            aria-current={one === locale || undefined}
          >
            {languageNames[one]}
          </Menu.Item>
        ))}
      </Menu.Dropdown>
    </Menu>
  )
}
