import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Drawer, Group } from '@mantine/core'
import { Skeleton } from '@redthread/ui/skeleton'
import { ProblemState } from '@redthread/workbench/parts/problem-state'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useMay } from '@redthread/workbench/session/use-may'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import { sendAsset } from '../products/send-asset.ts'
import { assetKey, assetsKey, deleteAsset, readAsset, type UsesView } from './media-api.ts'
import styles from './media.module.css'

/** One file large: what it is, who shows it, and its end where nobody does. */
export function AssetSheet({ assetId, onClose }: { assetId: string; onClose: () => void }) {
  const { t } = useLingui()
  const uses = useQuery({ queryKey: assetKey(assetId), queryFn: () => readAsset(assetId) })
  return (
    <Drawer
      opened
      onClose={onClose}
      position="right"
      size="lg"
      title={uses.data?.asset.name ?? t`File`}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      {uses.error ? (
        <ProblemState error={uses.error} onRetry={() => void uses.refetch()} />
      ) : uses.data ? (
        <Shown uses={uses.data} onClose={onClose} />
      ) : (
        <Skeleton lines={8} height="28px" />
      )}
    </Drawer>
  )
}

function Shown({ uses, onClose }: { uses: UsesView; onClose: () => void }) {
  const { bytes, day } = useFormats()
  const { asset } = uses
  return (
    <div className={styles.sheet}>
      {asset.mediaType.startsWith('image/') ? (
        <img className={styles.large} src={asset.url} alt="" />
      ) : null}
      <dl className={styles.facts}>
        <dt>
          <Trans>Kind</Trans>
        </dt>
        <dd>{asset.mediaType}</dd>
        {asset.width && asset.height ? (
          <>
            <dt>
              <Trans>Size</Trans>
            </dt>
            <dd>
              {asset.width} × {asset.height} px
            </dd>
          </>
        ) : null}
        <dt>
          <Trans>Weight</Trans>
        </dt>
        <dd>{bytes(asset.sizeBytes)}</dd>
        <dt>
          <Trans>Uploaded</Trans>
        </dt>
        <dd>{day(asset.createdAt)}</dd>
      </dl>
      <Uses uses={uses} />
      <Group justify="space-between">
        <Button component="a" href={asset.url} target="_blank" rel="noreferrer" variant="default">
          <Trans>Open the original</Trans>
        </Button>
        <Delete uses={uses} onClose={onClose} />
      </Group>
    </div>
  )
}

function Uses({ uses: { products, categories } }: { uses: UsesView }) {
  const { t } = useLingui()
  if (products.length + categories.length === 0) {
    return (
      <p className={styles.quiet}>
        <Trans>Nothing shows this file.</Trans>
      </p>
    )
  }
  return (
    <section aria-label={t`Where it is shown`}>
      <h3 className={styles.small}>
        <Trans>Where it is shown</Trans>
      </h3>
      <ul className={styles.uses}>
        {products.map(({ id, name }) => (
          <li key={id}>
            <Link to={`/products/${id}?tab=media`}>{name}</Link>
            <small>
              <Trans>Product</Trans>
            </small>
          </li>
        ))}
        {categories.map(({ id, handle }) => (
          <li key={id}>
            <Link to={`/categories?category=${id}`}>{handle}</Link>
            <small>
              <Trans>Category</Trans>
            </small>
          </li>
        ))}
      </ul>
    </section>
  )
}

function Delete({ uses, onClose }: { uses: UsesView; onClose: () => void }) {
  const may = useMay()
  const queries = useQueryClient()
  const { asset, products, categories } = uses
  const refresh = () => void queries.invalidateQueries({ queryKey: assetsKey })
  const remove = useMutation({
    // The bytes are kept here for as long as it can be undone.
    mutationFn: async () => {
      const bytes = await (await fetch(asset.url)).blob()
      await deleteAsset(asset.id)
      return new File([bytes], asset.name, { type: asset.mediaType })
    },
    onSuccess: (file) => {
      onClose()
      refresh()
      sayDone(<Trans>{asset.name} is deleted</Trans>, () => {
        sendAsset(file).then(refresh).catch(sayProblem)
      })
    },
    onError: sayProblem,
  })
  if (!may('catalog:write')) return null
  if (products.length + categories.length > 0) {
    return (
      <small className={styles.quiet}>
        <Trans>It can be deleted once nothing shows it.</Trans>
      </small>
    )
  }
  return (
    <Button color="red" variant="light" loading={remove.isPending} onClick={() => remove.mutate()}>
      <Trans>Delete</Trans>
    </Button>
  )
}
