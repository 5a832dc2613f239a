import { Trans, useLingui } from '@lingui/react/macro'
import { ActionIcon, Button, ColorInput, Group, TextInput } from '@mantine/core'
import { locales } from '@redthread/kernel/words'
import { languageNames } from '@redthread/workbench/words/languages'
import { IconArrowDown, IconArrowUp, IconPlus, IconTrash } from '@tabler/icons-react'
import type { Definition } from './attributes-api.ts'
import styles from './attributes.module.css'

type Choice = NonNullable<Definition['choices']>[number]

export interface ChoiceListProps {
  choices: readonly Choice[]
  onChange: (choices: Choice[]) => void
}

/** The choices in the order shown: their words in each language, a color where the eye chooses. */
export function ChoiceList({ choices, onChange }: ChoiceListProps) {
  const { t } = useLingui()
  const move = (from: number, to: number) => {
    const one = choices[from]
    if (one) onChange(choices.toSpliced(from, 1).toSpliced(to, 0, one))
  }
  return (
    <section className={styles.choiceList} aria-label={t`Choices`}>
      <h3>
        <Trans>Choices</Trans>
      </h3>
      <ol>
        {choices.map((choice, place) => (
          // A choice has no name of its own until it is saved: its place is what it is known by.
          <li key={place}>
            <ChoiceFields
              choice={choice}
              place={place}
              onChange={(next) => onChange(choices.with(place, next))}
            />
            <Group gap={4} wrap="nowrap">
              <ActionIcon
                variant="subtle"
                disabled={place === 0}
                aria-label={t`Move choice ${place + 1} up`}
                onClick={() => move(place, place - 1)}
              >
                <IconArrowUp size={16} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                disabled={place === choices.length - 1}
                aria-label={t`Move choice ${place + 1} down`}
                onClick={() => move(place, place + 1)}
              >
                <IconArrowDown size={16} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
              <ActionIcon
                variant="subtle"
                aria-label={t`Take choice ${place + 1} away`}
                onClick={() => onChange(choices.toSpliced(place, 1))}
              >
                <IconTrash size={16} stroke={1.6} aria-hidden="true" />
              </ActionIcon>
            </Group>
          </li>
        ))}
      </ol>
      <Button
        variant="default"
        size="sm"
        leftSection={<IconPlus size={15} stroke={1.8} aria-hidden="true" />}
        onClick={() => onChange([...choices, { code: '', label: {} }])}
      >
        <Trans>Add a choice</Trans>
      </Button>
    </section>
  )
}

interface ChoiceFieldsProps {
  choice: Choice
  place: number
  onChange: (choice: Choice) => void
}

function ChoiceFields({ choice, place, onChange }: ChoiceFieldsProps) {
  const { t } = useLingui()
  const { swatch, ...plain } = choice
  return (
    <div className={styles.choice}>
      {locales.map((locale) => (
        <TextInput
          key={locale}
          lang={locale}
          size="sm"
          required={locale === 'en' && choice.code === ''}
          aria-label={t`Choice ${place + 1}, ${languageNames[locale]}`}
          placeholder={languageNames[locale]}
          value={choice.label[locale] ?? ''}
          onChange={({ currentTarget: { value } }) =>
            onChange({ ...choice, label: { ...choice.label, [locale]: value } })
          }
        />
      ))}
      <ColorInput
        size="sm"
        withEyeDropper={false}
        aria-label={t`Color of choice ${place + 1}`}
        placeholder={swatch && !swatch.startsWith('#') ? t`A picture` : t`No color`}
        value={swatch?.startsWith('#') ? swatch : ''}
        onChange={(next) => {
          if (next === '') onChange(plain)
          else if (/^#[0-9a-f]{6}$/i.test(next)) onChange({ ...plain, swatch: next.toLowerCase() })
        }}
      />
    </div>
  )
}
