import { Trans, useLingui } from '@lingui/react/macro'
import { Textarea, TextInput } from '@mantine/core'
import { locales, type Locale } from '@redthread/kernel/words'
import { codeOf } from '@redthread/workbench/words/code-of'
import { languageNames } from '@redthread/workbench/words/languages'
import type { CategoryDraft } from './categories-api.ts'
import type { CategoryPartProps } from './category-part-props.ts'
import styles from './categories.module.css'

type Text = NonNullable<CategoryDraft['texts']['en']>

/** What a category says in each language, all four beside each other. */
export function CategoryTexts({ draft, change }: CategoryPartProps) {
  const write = (locale: Locale, part: Partial<Text>) =>
    change({
      texts: { ...draft.texts, [locale]: { title: '', ...draft.texts[locale], ...part } },
    })
  return (
    <div className={styles.languages}>
      {locales.map((locale) => (
        <Language
          key={locale}
          locale={locale}
          text={draft.texts[locale]}
          onWrite={(part) => write(locale, part)}
        />
      ))}
    </div>
  )
}

interface LanguageProps {
  locale: Locale
  text: Text | undefined
  onWrite: (part: Partial<Text>) => void
}

function Language({ locale, text, onWrite }: LanguageProps) {
  const { t } = useLingui()
  const missing = text !== undefined && text.title.trim() === '' && Object.keys(text).length > 1
  return (
    <section className={styles.language} lang={locale} aria-label={languageNames[locale]}>
      <h3>{languageNames[locale]}</h3>
      <TextInput
        label={t`Title`}
        maxLength={255}
        value={text?.title ?? ''}
        error={missing ? t`Needs a title` : null}
        onChange={(event) => onWrite({ title: event.currentTarget.value })}
      />
      <TextInput
        label={t`Address in the shop`}
        placeholder={codeOf(text?.title ?? '')}
        value={text?.slug ?? ''}
        onChange={(event) => {
          const slug = event.currentTarget.value.toLowerCase().replaceAll(/\s+/g, '-')
          onWrite({ slug: slug === '' ? (undefined as never) : slug })
        }}
      />
      <Textarea
        label={t`Description`}
        autosize
        minRows={3}
        maxRows={10}
        value={text?.description ?? ''}
        onChange={(event) => onWrite({ description: event.currentTarget.value })}
      />
      <details className={styles.more}>
        <summary>
          <Trans>For search engines</Trans>
        </summary>
        <TextInput
          label={t`Title for search engines`}
          maxLength={255}
          value={text?.seoTitle ?? ''}
          onChange={(event) => onWrite({ seoTitle: event.currentTarget.value })}
        />
        <Textarea
          label={t`Description for search engines`}
          maxLength={1000}
          autosize
          minRows={2}
          value={text?.seoDescription ?? ''}
          onChange={(event) => onWrite({ seoDescription: event.currentTarget.value })}
        />
      </details>
    </section>
  )
}
