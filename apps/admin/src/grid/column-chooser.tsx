import { Trans, useLingui } from '@lingui/react/macro'
import { Checkbox, Popover, Stack, UnstyledButton } from '@mantine/core'
import { IconColumns3 } from '@tabler/icons-react'
import type { GridColumn } from './grid-column.ts'
import styles from './grid.module.css'

export interface ColumnChooserProps<Row> {
  columns: readonly GridColumn<Row>[]
  /** Keys of those that are hidden. */
  hidden: ReadonlySet<string>
  onChange: (hidden: ReadonlySet<string>) => void
}

/** Which columns stand in the grid. */
export function ColumnChooser<Row>({ columns, hidden, onChange }: ColumnChooserProps<Row>) {
  const { t } = useLingui()
  const toggle = (key: string) => {
    const next = new Set(hidden)
    if (!next.delete(key)) next.add(key)
    onChange(next)
  }
  return (
    <Popover position="bottom-end" shadow="md" withinPortal>
      <Popover.Target>
        <UnstyledButton className={styles.tool ?? ''} aria-label={t`Choose columns`}>
          <IconColumns3 size={18} stroke={1.6} aria-hidden="true" />
          <Trans>Columns</Trans>
        </UnstyledButton>
      </Popover.Target>
      <Popover.Dropdown>
        <Stack gap={10}>
          {columns
            .filter(({ fixed }) => !fixed)
            .map(({ key, label }) => (
              <Checkbox
                key={key}
                size="sm"
                label={label}
                checked={!hidden.has(key)}
                onChange={() => toggle(key)}
              />
            ))}
        </Stack>
      </Popover.Dropdown>
    </Popover>
  )
}
