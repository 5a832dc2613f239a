import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, TextInput } from '@mantine/core'
import { Dropzone } from '@mantine/dropzone'
import type { Asset } from '@redthread/contract/catalog'
import type { Wire } from '@redthread/client/wire'
import { EmptyState } from '@redthread/ui/empty-state'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconArrowLeft, IconArrowRight, IconPhotoPlus, IconTrash } from '@tabler/icons-react'
import { useMutation } from '@tanstack/react-query'
import { useState } from 'react'
import type { PartProps } from './part-props.ts'
import styles from './products.module.css'
import { sendAsset } from './send-asset.ts'

const MOST_BYTES = 20 * 1024 * 1024

/** The pictures in the order shown, each with its words for those who cannot see it. */
export function MediaPart({ draft, change, mayWrite, saved }: PartProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const [sent, setSent] = useState<Wire<Asset>[]>([])
  const assets = new Map([...(saved?.assets ?? []), ...sent].map((asset) => [asset.id, asset]))
  const media = draft.media ?? []
  const send = useMutation({
    mutationFn: (files: File[]) => Promise.all(files.map(sendAsset)),
    onSuccess: (found) => {
      setSent((before) => [...before, ...found])
      const there = new Set(media.map(({ asset }) => asset))
      const added = found.filter(({ id }) => !there.has(id))
      change({ media: [...media, ...added.map(({ id }) => ({ asset: id, alt: {} }))] })
    },
  })
  const move = (from: number, to: number) => {
    const item = media[from]
    if (item === undefined) return
    change({ media: media.toSpliced(from, 1).toSpliced(to, 0, item) })
  }
  return (
    <fieldset className={styles.part} disabled={!mayWrite}>
      <legend className="rt-hidden">{t`Pictures`}</legend>
      {mayWrite ? (
        <Dropzone
          accept={['image/png', 'image/jpeg', 'image/webp', 'image/avif', 'image/svg+xml']}
          maxSize={MOST_BYTES}
          loading={send.isPending}
          inputProps={{ 'aria-label': t`Pictures to add` }}
          onDrop={(files) => send.mutate(files)}
        >
          <div className={styles.zone}>
            <IconPhotoPlus size={30} stroke={1.3} aria-hidden="true" />
            <span>
              <Trans>Drop pictures here, or press to choose. PNG, JPEG, WebP, AVIF or SVG.</Trans>
            </span>
          </div>
        </Dropzone>
      ) : null}
      <ProblemLine error={send.error} />
      {media.length === 0 ? (
        <EmptyState title={<Trans>No picture yet</Trans>}>
          <Trans>The first one stands on the shelf, the others in the gallery.</Trans>
        </EmptyState>
      ) : (
        <ol className={styles.pictures}>
          {media.map(({ asset, alt }, place) => (
            <li key={asset}>
              <img src={assets.get(asset)?.thumbnail} alt={alt[locale] ?? ''} loading="lazy" />
              <TextInput
                aria-label={t`Words for picture ${place + 1}`}
                placeholder={t`What it shows`}
                value={alt[locale] ?? ''}
                onChange={(event) =>
                  change({
                    media: media.with(place, {
                      asset,
                      alt: { ...alt, [locale]: event.currentTarget.value },
                    }),
                  })
                }
              />
              <div className={styles.line}>
                <ActionIcon
                  variant="default"
                  disabled={place === 0}
                  aria-label={t`Move picture ${place + 1} forward`}
                  onClick={() => move(place, place - 1)}
                >
                  <IconArrowLeft size={16} stroke={1.6} aria-hidden="true" />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  disabled={place === media.length - 1}
                  aria-label={t`Move picture ${place + 1} back`}
                  onClick={() => move(place, place + 1)}
                >
                  <IconArrowRight size={16} stroke={1.6} aria-hidden="true" />
                </ActionIcon>
                <ActionIcon
                  variant="default"
                  aria-label={t`Take picture ${place + 1} away`}
                  onClick={() => change({ media: media.toSpliced(place, 1) })}
                >
                  <IconTrash size={16} stroke={1.6} aria-hidden="true" />
                </ActionIcon>
              </div>
            </li>
          ))}
        </ol>
      )}
    </fieldset>
  )
}
