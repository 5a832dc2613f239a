import { Trans } from '@lingui/react/macro'
import { TextInput } from '@mantine/core'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { IconSearch } from '@tabler/icons-react'
import { useRef, type ReactNode } from 'react'
import styles from './filter-bar.module.css'

export interface FilterBarProps {
  /** The field of words; absent where a list is not searched. */
  search?: { label: string; value: string; onChange: (value: string) => void }
  /** How many were found, in words. */
  total?: ReactNode
  /** Views, columns, export: at the end of the bar. */
  right?: ReactNode
  children?: ReactNode
}

/** What narrows a list, above it; `/` stands in the search field. */
export function FilterBar({ search, total, right, children }: FilterBarProps) {
  const field = useRef<HTMLInputElement>(null)
  useShortcut('/', <Trans>Search this list</Trans>, () => field.current?.focus())
  return (
    <div className={styles.bar}>
      <div className={styles.filters} role="search">
        {search ? (
          <TextInput
            ref={field}
            className={styles.search ?? ''}
            aria-label={search.label}
            placeholder={search.label}
            leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
            value={search.value}
            onChange={(event) => search.onChange(event.currentTarget.value)}
          />
        ) : null}
        {children}
        {total ? (
          <p className={styles.total} role="status">
            {total}
          </p>
        ) : null}
      </div>
      {right ? <div className={styles.right}>{right}</div> : null}
    </div>
  )
}
