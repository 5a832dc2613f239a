import { Trans, useLingui } from '@lingui/react/macro'
import { Button, TextInput } from '@mantine/core'
import { EmptyState } from '@redthread/ui/empty-state'
import { Skeleton } from '@redthread/ui/skeleton'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { IconSearch } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useRef } from 'react'
import { attributesKey, readAttributes, type Definition } from './attributes-api.ts'
import { AttributeSheet } from './attribute-sheet.tsx'
import { SectionList } from './section-list.tsx'
import styles from './attributes.module.css'

/** What may be said of products beyond their words, section by section. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  const mayWrite = may('catalog:write')
  const [q, setQ] = useUrlState('q')
  const [opened, setOpened] = useUrlState('attribute')
  const found = useQuery({ queryKey: attributesKey, queryFn: readAttributes })
  useLive('attributes', attributesKey)
  const field = useRef<HTMLInputElement>(null)
  useShortcut('/', <Trans>Find an attribute</Trans>, () => field.current?.focus())
  useShortcut('n', <Trans>New attribute</Trans>, () => mayWrite && setOpened('new'))
  const all = found.data?.items ?? []
  const shown = all.filter((one) => isFoundBy(one, q.trim().toLowerCase()))
  const definition = all.find(({ code }) => code === opened) ?? null
  const add = mayWrite ? (
    <Button onClick={() => setOpened('new')}>
      <Trans>New attribute</Trans>
    </Button>
  ) : null
  return (
    <Page
      title={<Trans>Attributes</Trans>}
      lead={<Trans>What products can say of themselves: shade, roast, skin type, allergens.</Trans>}
      actions={add}
    >
      {found.error ? (
        <ProblemState error={found.error} onRetry={() => void found.refetch()} />
      ) : found.isPending ? (
        <Skeleton lines={12} height="28px" />
      ) : all.length === 0 ? (
        <EmptyState title={<Trans>No attribute yet</Trans>} action={add}>
          <Trans>Begin with one that shoppers filter by, such as the color.</Trans>
        </EmptyState>
      ) : (
        <>
          <TextInput
            ref={field}
            className={styles.find ?? ''}
            aria-label={t`Find an attribute`}
            placeholder={t`Find an attribute`}
            leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
            value={q}
            onChange={(event) => setQ(event.currentTarget.value)}
          />
          {shown.length === 0 ? (
            <EmptyState title={<Trans>No attribute goes by this name</Trans>}>
              <Trans>Search by another part of its name, in your language.</Trans>
            </EmptyState>
          ) : (
            <SectionList definitions={shown} onOpen={setOpened} />
          )}
        </>
      )}
      {found.data && (definition || opened === 'new') ? (
        <AttributeSheet
          key={opened}
          definition={definition}
          sections={[...new Set(all.map(({ section }) => section ?? '').filter(Boolean))]}
          mayWrite={mayWrite}
          onClose={() => setOpened('')}
        />
      ) : null}
    </Page>
  )
}

function isFoundBy({ code, name }: Definition, words: string): boolean {
  return [code, ...Object.values(name)].some((each) => each.toLowerCase().includes(words))
}
