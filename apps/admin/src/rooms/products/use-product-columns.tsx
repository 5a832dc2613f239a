import { useLingui } from '@lingui/react/macro'
import { productStates, taxClasses } from '@redthread/contract/catalog-product'
import { Status } from '@redthread/ui/status'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from 'react-router'
import type { GridColumn } from '../../grid/grid-column.ts'
import { channelsKey, readChannels } from '../channels/channels-api.ts'
import { GapWords } from './gap-words.tsx'
import { stateWords, taxWords } from './product-words.ts'
import { categoriesKey, editMany, productsKey, readCategories, type Row } from './products-api.ts'
import styles from './products.module.css'

/** The columns of the product grid; those with a choice are edited in place. */
export function useProductColumns(mayWrite: boolean): GridColumn<Row>[] {
  const names = useNameColumns()
  const [variants, categories, channels, gaps] = useStandingColumns()
  const [state, vendor, type, tax] = useEditedColumns(mayWrite)
  const times = useTimeColumns()
  const [name, sku] = names
  const order = [
    name,
    state,
    sku,
    variants,
    categories,
    channels,
    gaps,
    vendor,
    type,
    tax,
    ...times,
  ]
  return order.filter((column) => column !== undefined)
}

function useNameColumns(): GridColumn<Row>[] {
  const { t } = useLingui()
  return [
    {
      key: 'name',
      label: t`Product`,
      width: 340,
      sort: 'name',
      fixed: true,
      cell: ({ id, name, thumbnail }) => (
        <>
          {thumbnail ? (
            <img className={styles.thumb} src={thumbnail} alt="" width="28" height="35" />
          ) : (
            <span className={styles.thumb} />
          )}
          <Link to={`/products/${id}`} tabIndex={-1}>
            {name}
          </Link>
        </>
      ),
    },
    { key: 'sku', label: t`SKU`, width: 150, cell: ({ sku }) => sku },
  ]
}

function useStandingColumns(): GridColumn<Row>[] {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const { count } = useFormats()
  const categories = useQuery({ queryKey: categoriesKey, queryFn: readCategories })
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const categoryName = new Map(
    categories.data?.items.map(({ id, texts, handle }) => [id, texts[locale]?.title ?? handle]),
  )
  const channelName = new Map(channels.data?.items.map(({ id, name }) => [id, name[locale]]))
  return [
    {
      key: 'variants',
      label: t`Variants`,
      width: 90,
      figures: true,
      cell: ({ variantCount }) => count(variantCount),
    },
    {
      key: 'category',
      label: t`Categories`,
      width: 190,
      cell: ({ categoryIds }) => named(categoryIds, categoryName),
    },
    {
      key: 'channels',
      label: t`Channels`,
      width: 100,
      figures: true,
      cell: ({ channelIds }) => (
        <span title={named(channelIds, channelName)}>{count(channelIds.length)}</span>
      ),
    },
    {
      key: 'gaps',
      label: t`Missing`,
      width: 190,
      cell: ({ gaps }) => <GapWords gaps={gaps} />,
    },
  ]
}

function named(ids: readonly string[], names: ReadonlyMap<string, string>): string {
  return ids.flatMap((id) => names.get(id) ?? []).join(', ')
}

type Change = Parameters<typeof editMany>[0]['set']

/** State, maker, type and tax; without the right to write they are only shown. */
function useEditedColumns(mayWrite: boolean): GridColumn<Row>[] {
  const { i18n, t } = useLingui()
  const queries = useQueryClient()
  const save = async ({ id }: Row, set: Change) => {
    await editMany({ where: { ids: [id] }, set, dryRun: false })
    await queries.invalidateQueries({ queryKey: productsKey })
  }
  const tooLong = (value: string) => (value.length > 255 ? t`At most 255 characters` : null)
  const columns: GridColumn<Row>[] = [
    {
      key: 'state',
      label: t`State`,
      width: 120,
      cell: ({ state }) => (
        <Status tone={stateWords[state].tone}>{i18n._(stateWords[state].label)}</Status>
      ),
      edit: {
        value: ({ state }) => state,
        choices: productStates.map((value) => ({ value, label: i18n._(stateWords[value].label) })),
        save: (row, value) => save(row, { state: value as Row['state'] }),
      },
    },
    {
      key: 'vendor',
      label: t`Brand or maker`,
      width: 150,
      sort: 'vendor',
      cell: ({ vendor }) => vendor,
      edit: {
        value: ({ vendor }) => vendor,
        save: (row, vendor) => save(row, { vendor }),
        fault: tooLong,
      },
    },
    {
      key: 'type',
      label: t`Type`,
      width: 140,
      cell: ({ productType }) => productType,
      edit: {
        value: ({ productType }) => productType,
        save: (row, productType) => save(row, { productType }),
        fault: tooLong,
      },
    },
    {
      key: 'tax',
      label: t`VAT`,
      width: 120,
      cell: ({ taxClass }) => i18n._(taxWords[taxClass]),
      edit: {
        value: ({ taxClass }) => taxClass,
        choices: taxClasses.map((value) => ({ value, label: i18n._(taxWords[value]) })),
        save: (row, value) => save(row, { taxClass: value as Row['taxClass'] }),
      },
    },
  ]
  return mayWrite ? columns : columns.map(({ edit: _none, ...shown }) => shown)
}

function useTimeColumns(): GridColumn<Row>[] {
  const { t } = useLingui()
  const { moment } = useFormats()
  return [
    {
      key: 'changed',
      label: t`Changed`,
      width: 130,
      sort: 'changed',
      cell: ({ changedAt }) => moment(changedAt),
    },
    {
      key: 'created',
      label: t`Made`,
      width: 130,
      sort: 'created',
      cell: ({ createdAt }) => moment(createdAt),
    },
  ]
}
