import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, TagsInput, TextInput } from '@mantine/core'
import type { CursorList } from '@redthread/workbench/parts/use-cursor-list'
import { Section } from '@redthread/workbench/parts/section'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import { useMemo } from 'react'
import type { GridColumn } from '../../grid/grid-column.ts'
import { Grid } from '../../grid/grid.tsx'
import { combine } from './combine.ts'
import type { PartProps } from './part-props.ts'
import type { Document } from './products-api.ts'
import styles from './products.module.css'

type Variant = Document['variants'][number]
type Option = NonNullable<Document['options']>[number]

/** The options of a product and every variant that they make; thousands stay quick. */
export function VariantsPart({ draft, change, mayWrite }: PartProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { count } = useFormats()
  const options = draft.options ?? []
  const setOptions = (next: Option[]) => change({ options: next })
  const rename = (place: number, values: string[]) => {
    const option = options[place]
    if (option === undefined) return
    const known = new Map(option.values.map((value) => [value.label[locale] ?? value.code, value]))
    const next = values.map(
      (label) => known.get(label) ?? { code: codeOf(label), label: { [locale]: label } },
    )
    setOptions(options.with(place, { ...option, values: next }))
  }
  return (
    <fieldset className={styles.part} disabled={!mayWrite}>
      <legend className="rt-hidden">{t`Variants`}</legend>
      <Section
        title={<Trans>Options</Trans>}
        note={<Trans>What a shopper chooses: shade, size, grind.</Trans>}
      >
        {options.map((option, place) => (
          <div key={option.code} className={styles.option}>
            <TextInput
              label={t`Option`}
              value={option.name[locale] ?? option.code}
              onChange={(event) =>
                setOptions(
                  options.with(place, {
                    ...option,
                    name: { ...option.name, [locale]: event.currentTarget.value },
                  }),
                )
              }
            />
            <TagsInput
              label={t`Values`}
              value={option.values.map(({ label, code }) => label[locale] ?? code)}
              onChange={(values) => rename(place, values)}
              maxTags={2048}
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              aria-label={t`Remove option ${option.name[locale] ?? option.code}`}
              onClick={() => setOptions(options.toSpliced(place, 1))}
            >
              <IconTrash size={16} stroke={1.6} aria-hidden="true" />
            </ActionIcon>
          </div>
        ))}
        <div className={styles.line}>
          <Button
            variant="default"
            size="sm"
            leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
            disabled={options.length >= 10}
            onClick={() => setOptions([...options, emptyOption(options.length + 1)])}
          >
            <Trans>Add an option</Trans>
          </Button>
          <Button
            variant="default"
            size="sm"
            disabled={options.every(({ values }) => values.length === 0)}
            onClick={() => change({ variants: combine(draft) })}
          >
            <Trans>Make every combination</Trans>
          </Button>
        </div>
      </Section>
      <Section title={<Trans>{count(draft.variants.length)} variants</Trans>}>
        <VariantSheet draft={draft} change={change} mayWrite={mayWrite} />
        {options.length === 0 && draft.variants.length > 0 ? null : (
          <Button
            variant="default"
            size="sm"
            className={styles.start ?? ''}
            disabled={draft.variants.length >= 2048}
            onClick={() => change({ variants: [...draft.variants, { sku: '', options: {} }] })}
          >
            <Trans>Add a variant</Trans>
          </Button>
        )}
      </Section>
    </fieldset>
  )
}

interface Numbered {
  place: number
  variant: Variant
}

function VariantSheet({ draft, change, mayWrite }: Omit<PartProps, 'saved'>) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { variants, options = [] } = draft
  const rows = useMemo(() => variants.map((variant, place) => ({ place, variant })), [variants])
  const list: CursorList<Numbered> = {
    rows,
    loading: false,
    loadingMore: false,
    error: null,
    more: false,
    loadMore: () => undefined,
    retry: () => undefined,
  }
  const write = (place: number, part: Partial<Variant>) => {
    change({ variants: variants.with(place, { ...(variants[place] as Variant), ...part }) })
    return Promise.resolve()
  }
  const text = (key: 'sku' | 'gtin', label: string, width: number): GridColumn<Numbered> => ({
    key,
    label,
    width,
    fixed: true,
    cell: ({ variant }) => variant[key] ?? '',
    ...(mayWrite
      ? {
          edit: {
            value: ({ variant }: Numbered) => variant[key] ?? '',
            save: ({ place }: Numbered, value: string) =>
              write(place, { [key]: value.trim() || (key === 'sku' ? '' : undefined) }),
          },
        }
      : {}),
  })
  const columns: GridColumn<Numbered>[] = [
    text('sku', t`SKU`, 180),
    ...options.map((option): GridColumn<Numbered> => ({
      key: `option.${option.code}`,
      label: option.name[locale] ?? option.code,
      width: 140,
      cell: ({ variant }) => {
        const value = option.values.find(({ code }) => code === variant.options[option.code])
        return value ? (value.label[locale] ?? value.code) : '–'
      },
      ...(mayWrite
        ? {
            edit: {
              value: ({ variant }: Numbered) => variant.options[option.code] ?? '',
              choices: option.values.map(({ code, label }) => ({
                value: code,
                label: label[locale] ?? code,
              })),
              save: ({ place, variant }: Numbered, value: string) =>
                write(place, { options: { ...variant.options, [option.code]: value } }),
            },
          }
        : {}),
    })),
    text('gtin', t`GTIN`, 150),
    {
      key: 'weight',
      label: t`Weight, g`,
      width: 110,
      figures: true,
      cell: ({ variant }) => variant.weightG ?? '',
      ...(mayWrite
        ? {
            edit: {
              value: ({ variant }: Numbered) => String(variant.weightG ?? ''),
              fault: (value: string) => (/^\d{0,9}$/.test(value) ? null : t`Whole grams`),
              save: ({ place }: Numbered, value: string) =>
                write(place, { weightG: value === '' ? (undefined as never) : Number(value) }),
            },
          }
        : {}),
    },
    {
      key: 'remove',
      label: '',
      width: 64,
      cell: ({ place, variant }) =>
        mayWrite && variants.length > 1 ? (
          <ActionIcon
            variant="subtle"
            color="gray"
            tabIndex={-1}
            aria-label={t`Remove variant ${variant.sku}`}
            onClick={() => change({ variants: variants.toSpliced(place, 1) })}
          >
            <IconTrash size={15} stroke={1.6} aria-hidden="true" />
          </ActionIcon>
        ) : null,
    },
  ]
  return (
    <Grid
      label={t`Variants`}
      list={list}
      columns={columns}
      rowKey={({ place, variant }) => variant.id ?? String(place)}
      empty={null}
    />
  )
}

function emptyOption(number: number): Option {
  return { code: `option-${number}`, name: {}, values: [] }
}

/** A code of a value's label: small letters and digits, hyphens between them. */
function codeOf(label: string): string {
  const code = label.toLowerCase().replaceAll(/[^\p{Ll}\p{Lo}\p{N}]+/gu, '-')
  return code.replaceAll(/^-+|-+$/g, '').slice(0, 120) || 'value'
}
