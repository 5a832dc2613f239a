import { Trans } from '@lingui/react/macro'
import { Button, Group } from '@mantine/core'
import { IconPhoto } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { useState } from 'react'
import { assetKey, readAsset } from '../media/media-api.ts'
import { PickAsset } from '../media/pick-asset.tsx'
import type { CategoryPartProps } from './category-part-props.ts'
import styles from './categories.module.css'

/** The picture that stands for a category in the shop. */
export function CategoryPicture({ draft, change }: CategoryPartProps) {
  const [choosing, setChoosing] = useState(false)
  const image = draft.image ?? null
  const shown = useQuery({
    queryKey: assetKey(image ?? ''),
    queryFn: () => readAsset(image ?? ''),
    enabled: image !== null,
  })
  return (
    <div className={styles.picture}>
      <div className={styles.frame}>
        {image && shown.data ? (
          <img src={shown.data.asset.url} alt={shown.data.asset.name} />
        ) : (
          <IconPhoto size={34} stroke={1.2} aria-hidden="true" />
        )}
      </div>
      <Group gap={8}>
        <Button variant="default" size="sm" onClick={() => setChoosing(true)}>
          {image ? <Trans>Choose another</Trans> : <Trans>Choose a picture</Trans>}
        </Button>
        {image ? (
          <Button variant="subtle" size="sm" onClick={() => change({ image: null })}>
            <Trans>Take away</Trans>
          </Button>
        ) : null}
      </Group>
      {choosing ? (
        <PickAsset
          onClose={() => setChoosing(false)}
          onPick={({ id }) => {
            change({ image: id })
            setChoosing(false)
          }}
        />
      ) : null}
    </div>
  )
}
