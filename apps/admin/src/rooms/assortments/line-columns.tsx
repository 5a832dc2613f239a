import { Trans, useLingui } from '@lingui/react/macro'
import { Status } from '@redthread/ui/status'
import { languageNames } from '@redthread/workbench/words/languages'
import { useFormats } from '@redthread/workbench/words/use-formats'
import { useMemo } from 'react'
import { Link } from 'react-router'
import type { GridColumn } from '../../grid/grid-column.ts'
import { GapWords } from '../products/gap-words.tsx'
import { presenceWords } from '../products/product-words.ts'
import type { Line } from './assortments-api.ts'
import styles from './assortments.module.css'

/** The columns of an assortment: what, whether it is to be seen, when, and what is missing. */
export function useLineColumns(): GridColumn<Line>[] {
  const { i18n, t } = useLingui()
  const { moment } = useFormats()
  return useMemo(
    () => [
      {
        key: 'name',
        label: t`Product`,
        width: 280,
        fixed: true,
        cell: ({ productId, name, thumbnail }) => (
          <>
            {thumbnail ? (
              <img className={styles.thumb} src={thumbnail} alt="" loading="lazy" />
            ) : null}
            <Link to={`/products/${productId}?tab=channels`} tabIndex={-1}>
              {name}
            </Link>
          </>
        ),
      },
      {
        key: 'presence',
        label: t`State`,
        width: 140,
        cell: ({ completeness: { presence } }) => (
          <Status tone={presenceWords[presence].tone}>
            {i18n._(presenceWords[presence].label)}
          </Status>
        ),
      },
      {
        key: 'window',
        label: t`When`,
        width: 200,
        cell: ({ completeness: { from, until } }) =>
          from || until
            ? [from, until].map((at) => (at ? moment(at) : '…')).join(' – ')
            : t`Always`,
      },
      {
        key: 'languages',
        label: t`Complete`,
        width: 290,
        cell: ({ completeness }) => <Languages line={completeness} />,
      },
      {
        key: 'missing',
        label: t`What is in the way`,
        width: 300,
        cell: ({ completeness }) => <GapWords gaps={inTheWay(completeness)} />,
      },
    ],
    [i18n, moment, t],
  )
}

function Languages({ line: { locales } }: { line: Line['completeness'] }) {
  if (locales.every(({ percent }) => percent === 100)) return <Trans>Complete</Trans>
  return (
    <span className={styles.languages}>
      {locales.map(({ locale, percent, ready, isDefault }) => (
        <span key={locale} data-ready={ready || undefined} title={languageNames[locale]}>
          {isDefault ? <strong>{locale}</strong> : locale} {percent} %
        </span>
      ))}
    </span>
  )
}

/** What keeps a product from being shown: gaps of the languages that the channel insists on. */
function inTheWay({ ready, locales }: Line['completeness']): string[] {
  if (ready) return []
  const told = locales.filter((one) => one.isDefault && !one.ready)
  const asked = told.length > 0 ? told : locales
  return asked.flatMap(({ missing }) =>
    missing.filter(({ gates }) => gates).map(({ code }) => code),
  )
}
