import { Trans, useLingui } from '@lingui/react/macro'
import { Button, FileButton, Select, Switch, TextInput } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { useLive } from '@redthread/workbench/live/use-live'
import { Page } from '@redthread/workbench/parts/page'
import { sayProblem } from '@redthread/workbench/parts/say'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useUrlState } from '@redthread/workbench/parts/use-url-state'
import { useMay } from '@redthread/workbench/session/use-may'
import { useShortcut } from '@redthread/workbench/shell/use-shortcut'
import { IconSearch } from '@tabler/icons-react'
import { useRef } from 'react'
import { AssetSheet } from './asset-sheet.tsx'
import { AssetTiles } from './asset-tiles.tsx'
import { assetKinds, assetsKey, readAssets } from './media-api.ts'
import { assetKindWords } from './media-words.ts'
import styles from './media.module.css'
import { useUpload } from './use-upload.tsx'

const MOST_BYTES = 25_000_000
const accepted = ['image/*', 'video/mp4', 'video/webm', 'application/pdf']

/** Every picture, film and document: found, shown where used, added and cleared out. */
export function Component() {
  const { t } = useLingui()
  const may = useMay()
  const mayWrite = may('catalog:write')
  const [q] = useUrlState('q')
  const [kind] = useUrlState('kind')
  const [unused] = useUrlState('unused')
  const [opened, setOpened] = useUrlState('asset')
  const [words] = useDebouncedValue(q.trim(), 180)
  const chosen = assetKinds.find((each) => each === kind)
  const wish = {
    ...(words ? { q: words } : {}),
    ...(chosen ? { kind: chosen } : {}),
    ...(unused ? { unused: true } : {}),
  }
  const list = useCursorList([...assetsKey, 'list', wish], (after) => readAssets(wish, after))
  useLive('assets', assetsKey)
  const upload = useUpload()
  const filtered = Object.keys(wish).length > 0
  const empty = (
    <EmptyState title={filtered ? <Trans>No file fits</Trans> : <Trans>No file yet</Trans>}>
      {unused && !q ? (
        <Trans>Every file is shown somewhere. Nothing to clear out.</Trans>
      ) : filtered ? (
        <Trans>Leave out a filter, or search by another part of the name.</Trans>
      ) : (
        <Trans>Drop pictures here; the same one is kept only once.</Trans>
      )}
    </EmptyState>
  )
  const tiles = (
    <AssetTiles
      label={t`Files`}
      list={list}
      selected={opened}
      onOpen={({ id }) => setOpened(id)}
      empty={empty}
    />
  )
  return (
    <Page
      width="wide"
      title={<Trans>Pictures</Trans>}
      lead={<Trans>Pictures, films and documents, wherever they are shown.</Trans>}
      actions={
        mayWrite ? (
          <FileButton multiple accept={accepted.join(',')} onChange={(files) => send(files)}>
            {(props) => (
              <Button {...props} loading={upload.isPending}>
                <Trans>Upload</Trans>
              </Button>
            )}
          </FileButton>
        ) : null
      }
    >
      <Filters />
      {mayWrite ? (
        <Dropzone.FullScreen
          active
          maxSize={MOST_BYTES}
          accept={accepted}
          onDrop={(files) => send(files)}
          onReject={() => sayProblem(new Error(t`Only pictures, films and PDF up to 25 MB`))}
        >
          <div className={styles.drop}>
            <Trans>Drop to upload</Trans>
          </div>
        </Dropzone.FullScreen>
      ) : null}
      {tiles}
      {opened ? <AssetSheet key={opened} assetId={opened} onClose={() => setOpened('')} /> : null}
    </Page>
  )

  function send(files: File[]) {
    if (files.length > 0) upload.mutate(files)
  }
}

function Filters() {
  const { i18n, t } = useLingui()
  const [q, setQ] = useUrlState('q')
  const [kind, setKind] = useUrlState('kind')
  const [unused, setUnused] = useUrlState('unused')
  const field = useRef<HTMLInputElement>(null)
  useShortcut('/', <Trans>Find a file</Trans>, () => field.current?.focus())
  return (
    <div className={styles.filters} role="search">
      <TextInput
        ref={field}
        aria-label={t`Name of the file`}
        placeholder={t`Name of the file`}
        leftSection={<IconSearch size={16} stroke={1.7} aria-hidden="true" />}
        value={q}
        onChange={(event) => setQ(event.currentTarget.value)}
      />
      <Select
        aria-label={t`Kind`}
        placeholder={t`Every kind`}
        clearable
        clearButtonProps={{ 'aria-label': t`Every kind` }}
        data={assetKinds.map((value) => ({ value, label: i18n._(assetKindWords[value]) }))}
        value={kind || null}
        onChange={(next) => setKind(next ?? '')}
      />
      <Switch
        label={t`Only unused`}
        checked={unused !== ''}
        onChange={(event) => setUnused(event.currentTarget.checked ? 'yes' : '')}
      />
    </div>
  )
}
