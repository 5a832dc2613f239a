import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Group, Modal, Select, TagsInput, TextInput } from '@mantine/core'
import type { Wire } from '@redthread/client/wire'
import { productStates, taxClasses } from '@redthread/contract/catalog-product'
import type { BulkEdit, BulkProductReport } from '@redthread/contract/catalog-views'
import { ProblemLine } from '@redthread/workbench/parts/problem-line'
import { sayDone, sayProblem } from '@redthread/workbench/parts/say'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import type { Selection } from '../../grid/use-selection.ts'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import { stateWords, taxWords } from './product-words.ts'
import { categoriesKey, editMany, productsKey, readCategories, undoMany } from './products-api.ts'
import styles from './products.module.css'

type What = Wire<BulkEdit>['set']
type Field = 'state' | 'vendor' | 'taxClass' | 'tags' | 'categories' | 'publications'

/** What can be done with the selected products at once: seen before, undone after. */
export function BulkBar({ selection }: { selection: Selection }) {
  const { count } = useFormats()
  const [open, setOpen] = useState(false)
  return (
    <div className={styles.bulk} role="region" aria-live="polite">
      <strong>
        <Trans>{count(selection.count)} selected</Trans>
      </strong>
      <Button size="sm" variant="default" onClick={() => setOpen(true)}>
        <Trans>Change them</Trans>
      </Button>
      <Button size="sm" variant="subtle" onClick={selection.clear}>
        <Trans>Select none</Trans>
      </Button>
      {open ? <BulkDialog selection={selection} onClose={() => setOpen(false)} /> : null}
    </div>
  )
}

function BulkDialog({ selection, onClose }: { selection: Selection; onClose: () => void }) {
  const { t } = useLingui()
  const [set, setSet] = useState<What>({})
  const queries = useQueryClient()
  const where = { ids: [...selection.keys] as `prd_${string}`[] }
  const preview = useMutation({ mutationFn: () => editMany({ where, set, dryRun: true }) })
  const apply = useMutation({
    mutationFn: () => editMany({ where, set, dryRun: false }),
    onSuccess: (report) => {
      void queries.invalidateQueries({ queryKey: productsKey })
      selection.clear()
      onClose()
      sayDone(<Trans>{report.changed} products changed</Trans>, () => {
        undoMany(report.source)
          .then(() => queries.invalidateQueries({ queryKey: productsKey }))
          .catch(sayProblem)
      })
    },
  })
  const choose = (next: What) => {
    setSet(next)
    preview.reset()
  }
  const empty = Object.keys(set).length === 0
  return (
    <Modal
      opened
      onClose={onClose}
      size="lg"
      title={<Trans>Change {selection.count} products</Trans>}
      closeButtonProps={{ 'aria-label': t`Close` }}
    >
      <div className={styles.dialog}>
        <What set={set} onChange={choose} />
        <ProblemLine error={preview.error ?? apply.error} />
        {preview.data ? <Preview report={preview.data} /> : null}
        <Group justify="flex-end">
          <Button
            variant="default"
            disabled={empty}
            loading={preview.isPending}
            onClick={() => preview.mutate()}
          >
            <Trans>Preview</Trans>
          </Button>
          <Button disabled={empty} loading={apply.isPending} onClick={() => apply.mutate()}>
            <Trans>Change</Trans>
          </Button>
        </Group>
      </div>
    </Modal>
  )
}

function What({ set, onChange }: { set: What; onChange: (set: What) => void }) {
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const [field, setField] = useState<Field>('state')
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const categories = useQuery({ queryKey: categoriesKey, queryFn: readCategories })
  const channelChoices = channels.data?.items.map(({ id, name }) => ({
    value: id,
    label: name[locale],
  }))
  const categoryChoices = categories.data?.items.map(({ handle, texts, depth }) => ({
    value: handle,
    label: `${'– '.repeat(depth)}${texts[locale]?.title ?? handle}`,
  }))
  return (
    <div className={styles.pair}>
      <Select
        label={t`What`}
        data={[
          { value: 'state', label: t`State` },
          { value: 'publications', label: t`Offer in a channel` },
          { value: 'categories', label: t`Add to a category` },
          { value: 'tags', label: t`Add tags` },
          { value: 'vendor', label: t`Brand or maker` },
          { value: 'taxClass', label: t`VAT` },
        ]}
        value={field}
        onChange={(next) => {
          if (next === null) return
          setField(next)
          onChange({})
        }}
        allowDeselect={false}
      />
      {field === 'state' ? (
        <Select
          label={t`To`}
          data={productStates.map((value) => ({ value, label: i18n._(stateWords[value].label) }))}
          value={set.state ?? null}
          onChange={(next) => onChange(next ? { state: next } : {})}
        />
      ) : null}
      {field === 'taxClass' ? (
        <Select
          label={t`To`}
          data={taxClasses.map((value) => ({ value, label: i18n._(taxWords[value]) }))}
          value={set.taxClass ?? null}
          onChange={(next) => onChange(next ? { taxClass: next } : {})}
        />
      ) : null}
      {field === 'vendor' ? (
        <TextInput
          label={t`To`}
          value={set.vendor ?? ''}
          onChange={(event) => onChange({ vendor: event.currentTarget.value })}
        />
      ) : null}
      {field === 'tags' ? (
        <TagsInput
          label={t`Tags`}
          value={set.tags?.add ?? []}
          onChange={(add) => onChange(add.length > 0 ? { tags: { add } } : {})}
        />
      ) : null}
      {field === 'categories' ? (
        <Select
          label={t`Category`}
          searchable
          data={categoryChoices ?? []}
          value={set.categories?.add?.[0] ?? null}
          onChange={(next) => onChange(next ? { categories: { add: [next] } } : {})}
        />
      ) : null}
      {field === 'publications' ? (
        <Select
          label={t`Channel`}
          searchable
          data={channelChoices ?? []}
          value={set.publications?.add?.[0]?.channelId ?? null}
          onChange={(next) =>
            onChange(next ? { publications: { add: [{ channelId: next }] } } : {})
          }
        />
      ) : null}
    </div>
  )
}

function Preview({ report }: { report: Wire<BulkProductReport> }) {
  const { count } = useFormats()
  const { changed, unchanged, refused, lines } = report
  return (
    <div className={styles.preview} role="status">
      <p>
        <Trans>
          {count(changed)} would change, {count(unchanged)} are so already, {count(refused)} cannot.
        </Trans>
      </p>
      <ul>
        {lines
          .filter(({ outcome }) => outcome === 'refused')
          .slice(0, 20)
          .map(({ productId, name, errors }) => (
            <li key={productId}>
              {name}: {errors.map(({ path, code }) => `${path} ${code}`).join(', ')}
            </li>
          ))}
      </ul>
    </div>
  )
}
