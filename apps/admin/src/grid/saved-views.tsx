import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, Group, Popover, TextInput } from '@mantine/core'
import { useLocalStorage } from '@mantine/hooks'
import { IconBookmark, IconTrash } from '@tabler/icons-react'
import { useState } from 'react'
import { Link, useSearchParams } from 'react-router'
import styles from './saved-views.module.css'

interface SavedView {
  name: string
  query: string
}

export interface SavedViewsProps {
  /** Whose views they are, such as `products`; kept on this device. */
  room: string
}

/** Filters that are used again and again, each under a name of its own. */
export function SavedViews({ room }: SavedViewsProps) {
  const { t } = useLingui()
  const [params] = useSearchParams()
  const [views, setViews] = useLocalStorage<SavedView[]>({
    key: `redthread.admin.views.${room}`,
    defaultValue: [],
  })
  const [name, setName] = useState('')
  const save = () => {
    const rest = views.filter((view) => view.name !== name.trim())
    setViews([...rest, { name: name.trim(), query: params.toString() }])
    setName('')
  }
  return (
    <Popover position="bottom-end" shadow="md" withinPortal>
      <Popover.Target>
        <Button
          variant="default"
          size="sm"
          leftSection={<IconBookmark size={16} stroke={1.6} aria-hidden="true" />}
        >
          <Trans>Views</Trans>
        </Button>
      </Popover.Target>
      <Popover.Dropdown>
        <div className={styles.views}>
          {views.length === 0 ? (
            <p>
              <Trans>Filter as you need it, then keep it here under a name.</Trans>
            </p>
          ) : (
            <ul>
              {views.map((view) => (
                <li key={view.name}>
                  <Link to={`?${view.query}`}>{view.name}</Link>
                  <ActionIcon
                    variant="subtle"
                    color="gray"
                    aria-label={t`Remove: ${view.name}`}
                    onClick={() => setViews(views.filter((other) => other !== view))}
                  >
                    <IconTrash size={15} stroke={1.6} aria-hidden="true" />
                  </ActionIcon>
                </li>
              ))}
            </ul>
          )}
          <Group gap={8} wrap="nowrap">
            <TextInput
              aria-label={t`Name of this view`}
              placeholder={t`Name of this view`}
              value={name}
              onChange={(event) => setName(event.currentTarget.value)}
            />
            <Button variant="default" disabled={name.trim() === ''} onClick={save}>
              <Trans>Keep</Trans>
            </Button>
          </Group>
        </div>
      </Popover.Dropdown>
    </Popover>
  )
}
