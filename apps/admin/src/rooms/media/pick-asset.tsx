import { Trans, useLingui } from '@lingui/react/macro'
import { Button, FileButton, Modal, TextInput } from '@mantine/core'
import { useDebouncedValue } from '@mantine/hooks'
import { EmptyState } from '@redthread/ui/empty-state'
import { useCursorList } from '@redthread/workbench/parts/use-cursor-list'
import { useState } from 'react'
import { AssetTiles } from './asset-tiles.tsx'
import { assetsKey, readAssets, type AssetView } from './media-api.ts'
import styles from './media.module.css'
import { useUpload } from './use-upload.tsx'

export interface PickAssetProps {
  onPick: (asset: AssetView) => void
  onClose: () => void
}

/** Chooses a picture among those that are here, or brings a new one. */
export function PickAsset({ onPick, onClose }: PickAssetProps) {
  const { t } = useLingui()
  const [q, setQ] = useState('')
  const [words] = useDebouncedValue(q.trim(), 180)
  const wish = words ? { q: words } : {}
  const list = useCursorList([...assetsKey, 'list', wish], (after) => readAssets(wish, after))
  const upload = useUpload(([first]) => first && onPick(first))
  const pictures = list.rows.filter(({ mediaType }) => mediaType.startsWith('image/'))
  return (
    <Modal
      opened
      onClose={onClose}
      size="xl"
      title={<Trans>Choose a picture</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div className={styles.picker}>
        <div className={styles.filters} role="search">
          <TextInput
            data-autofocus
            aria-label={t`Name of the file`}
            placeholder={t`Name of the file`}
            value={q}
            onChange={(event) => setQ(event.currentTarget.value)}
          />
          <FileButton accept="image/*" onChange={(file) => file && upload.mutate([file])}>
            {(props) => (
              <Button {...props} variant="default" loading={upload.isPending}>
                <Trans>Upload a new one</Trans>
              </Button>
            )}
          </FileButton>
        </div>
        <AssetTiles
          label={t`Pictures`}
          list={{ ...list, rows: pictures }}
          onOpen={onPick}
          empty={
            <EmptyState title={<Trans>No file fits</Trans>}>
              <Trans>Leave out a filter, or search by another part of the name.</Trans>
            </EmptyState>
          }
        />
      </div>
    </Modal>
  )
}
