import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Select, Switch } from '@mantine/core'
import { Section } from '@redthread/workbench/parts/section'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { IconTrash } from '@tabler/icons-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from 'react-router'
import { attributesKey, readAttributes } from '../attributes/attributes-api.ts'
import type { CategoryView } from './categories-api.ts'
import type { CategoryPartProps } from './category-part-props.ts'
import styles from './categories.module.css'

interface CategoryDemandsProps extends CategoryPartProps {
  tree: readonly CategoryView[]
  category: CategoryView | null
}

/** Which attributes the products here and below may say, and which they must. */
export function CategoryDemands({ tree, category, draft, change }: CategoryDemandsProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const found = useQuery({ queryKey: attributesKey, queryFn: readAttributes })
  const definitions = found.data?.items ?? []
  const nameOf = (code: string) =>
    definitions.find((one) => one.code === code)?.name[locale] ?? code
  const own = draft.attributes ?? []
  const inherited = tree
    .filter(({ id, handle }) =>
      category ? category.ancestors.includes(id) : handle === draft.parent,
    )
    .flatMap(({ texts, handle, attributes }) =>
      attributes.map((one) => ({ ...one, from: texts[locale]?.title ?? handle })),
    )
  const free = definitions.filter(({ code }) => !own.some((one) => one.code === code))
  return (
    <Section
      title={<Trans>What its products say</Trans>}
      note={<Trans>Holds for the categories below as well. Without a needed one, no sale.</Trans>}
    >
      <ul className={styles.demands}>
        {inherited.map(({ code, required, from }) => (
          <li key={`${from} ${code}`}>
            <Link to={`/attributes?attribute=${code}`}>{nameOf(code)}</Link>
            <small>{required ? <Trans>needed</Trans> : <Trans>as they like</Trans>}</small>
            <small>
              <Trans>from {from}</Trans>
            </small>
          </li>
        ))}
        {own.map((one, place) => {
          const name = nameOf(one.code)
          return (
            <li key={one.code}>
              <Link to={`/attributes?attribute=${one.code}`}>{name}</Link>
              <Switch
                size="sm"
                label={t`Needed`}
                aria-label={t`${name}: needed`}
                checked={one.required}
                onChange={(event) =>
                  change({
                    attributes: own.with(place, {
                      code: one.code,
                      required: event.currentTarget.checked,
                    }),
                  })
                }
              />
              <ActionIcon
                variant="subtle"
                aria-label={t`Take ${name} away`}
                onClick={() => change({ attributes: own.toSpliced(place, 1) })}
              >
                <IconTrash size={16} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
            </li>
          )
        })}
      </ul>
      <Select
        className={styles.narrow ?? ''}
        aria-label={t`Add an attribute`}
        placeholder={t`Add an attribute`}
        searchable
        data={free.map(({ code, name }) => ({ value: code, label: name[locale] ?? code }))}
        value={null}
        onChange={(code) => code && change({ attributes: [...own, { code, required: true }] })}
      />
    </Section>
  )
}
