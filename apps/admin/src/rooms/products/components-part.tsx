import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, NumberInput, TextInput } from '@mantine/core'
import { Section } from '@redthread/workbench/parts/section'
import { IconPlus, IconTrash } from '@tabler/icons-react'
import type { PartProps } from './part-props.ts'
import type { Document } from './products-api.ts'
import styles from './products.module.css'

type Variant = Document['variants'][number]
type Component = NonNullable<Variant['components']>[number]

/** What a bundle is made of; every variant of it can have parts of its own. */
export function ComponentsPart({ draft, change }: Pick<PartProps, 'draft' | 'change'>) {
  const { t } = useLingui()
  const write = (place: number, components: Component[]) => {
    const variant = draft.variants[place]
    if (variant) change({ variants: draft.variants.with(place, { ...variant, components }) })
  }
  return (
    <Section
      title={<Trans>Parts of the bundle</Trans>}
      note={<Trans>Stock and weight follow from them.</Trans>}
    >
      {draft.variants.map((variant, place) => {
        const parts = variant.components ?? []
        return (
          <div key={variant.id ?? variant.sku} className={styles.bundle}>
            {draft.variants.length > 1 ? <strong>{variant.sku}</strong> : null}
            {parts.map(({ sku, quantity }, at) => (
              <div key={at} className={styles.line}>
                <TextInput
                  aria-label={t`SKU of part ${at + 1}`}
                  placeholder={t`SKU`}
                  value={sku}
                  onChange={(event) =>
                    write(place, parts.with(at, { sku: event.currentTarget.value, quantity }))
                  }
                />
                <NumberInput
                  aria-label={t`Pieces of part ${at + 1}`}
                  min={1}
                  allowDecimal={false}
                  value={quantity}
                  onChange={(next) =>
                    write(place, parts.with(at, { sku, quantity: Math.max(1, Number(next)) }))
                  }
                />
                <ActionIcon
                  variant="subtle"
                  color="gray"
                  aria-label={t`Take part ${at + 1} out`}
                  onClick={() => write(place, parts.toSpliced(at, 1))}
                >
                  <IconTrash size={16} stroke={1.6} aria-hidden="true" />
                </ActionIcon>
              </div>
            ))}
            <Button
              variant="default"
              size="sm"
              className={styles.start ?? ''}
              leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
              onClick={() => write(place, [...parts, { sku: '', quantity: 1 }])}
            >
              <Trans>Add a part</Trans>
            </Button>
          </div>
        )
      })}
    </Section>
  )
}
