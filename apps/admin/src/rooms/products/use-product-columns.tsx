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
  const { i18n, t } = useLingui()
  const { locale } = useLanguage()
  const { moment, count } = useFormats()
  const queries = useQueryClient()
  const categories = useQuery({ queryKey: categoriesKey, queryFn: readCategories })
  const channels = useQuery({
    queryKey: [...channelsKey, 'list', {}],
    queryFn: () => readChannels(),
  })
  const categoryName = new Map(
    categories.data?.items.map(({ id, texts, handle }) => [id, texts[locale]?.title ?? handle]),
  )
  const channelName = new Map(channels.data?.items.map(({ id, name }) => [id, name[locale]]))
  const save = (set: Parameters<typeof editMany>[0]['set']) => async (row: Row) => {
    await editMany({ where: { ids: [row.id] }, set, dryRun: false })
    await queries.invalidateQueries({ queryKey: productsKey })
  }
  const edit = (column: GridColumn<Row>): GridColumn<Row> => {
    if (mayWrite) return column
    const { edit: _none, ...plain } = column
    return plain
  }
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
    edit({
      key: 'state',
      label: t`State`,
      width: 120,
      cell: ({ state }) => (
        <Status tone={stateWords[state].tone}>{i18n._(stateWords[state].label)}</Status>
      ),
      edit: {
        value: ({ state }) => state,
        choices: productStates.map((value) => ({ value, label: i18n._(stateWords[value].label) })),
        save: (row, value) => save({ state: value as Row['state'] })(row),
      },
    }),
    { key: 'sku', label: t`SKU`, width: 150, cell: ({ sku }) => sku },
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
      cell: ({ categoryIds }) =>
        categoryIds
          .map((id) => categoryName.get(id))
          .filter(Boolean)
          .join(', '),
    },
    {
      key: 'channels',
      label: t`Channels`,
      width: 100,
      figures: true,
      cell: ({ channelIds }) => (
        <span
          title={channelIds
            .map((id) => channelName.get(id))
            .filter(Boolean)
            .join(', ')}
        >
          {count(channelIds.length)}
        </span>
      ),
    },
    {
      key: 'gaps',
      label: t`Missing`,
      width: 190,
      cell: ({ gaps }) => <GapWords gaps={gaps} />,
    },
    edit({
      key: 'vendor',
      label: t`Brand or maker`,
      width: 150,
      sort: 'vendor',
      cell: ({ vendor }) => vendor,
      edit: {
        value: ({ vendor }) => vendor,
        save: (row, vendor) => save({ vendor })(row),
        fault: (value) => (value.length > 255 ? t`At most 255 characters` : null),
      },
    }),
    edit({
      key: 'type',
      label: t`Type`,
      width: 140,
      cell: ({ productType }) => productType,
      edit: {
        value: ({ productType }) => productType,
        save: (row, productType) => save({ productType })(row),
      },
    }),
    edit({
      key: 'tax',
      label: t`VAT`,
      width: 120,
      cell: ({ taxClass }) => i18n._(taxWords[taxClass]),
      edit: {
        value: ({ taxClass }) => taxClass,
        choices: taxClasses.map((value) => ({ value, label: i18n._(taxWords[value]) })),
        save: (row, value) => save({ taxClass: value as Row['taxClass'] })(row),
      },
    }),
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
