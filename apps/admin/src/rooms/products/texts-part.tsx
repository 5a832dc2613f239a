import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Chip, Group, Textarea, TextInput } from '@mantine/core'
import type { ProductText } from '@redthread/contract/catalog-product'
import { locales, type Locale } from '@redthread/kernel/words'
import { languageNames } from '@redthread/workbench/words/languages'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useLocalStorage } from '@mantine/hooks'
import type { PartProps } from './part-props.ts'
import styles from './products.module.css'

/** What a product says, language beside language, so that a translation sees its original. */
export function TextsPart({ draft, change, mayWrite, saved }: PartProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const [shown, setShown] = useLocalStorage<Locale[]>({
    key: 'redthread.admin.text-languages',
    defaultValue: locale === 'en' ? ['en', 'fi'] : ['en', locale],
    getInitialValueInEffect: false,
  })
  const beside = locales.filter((each) => shown.includes(each))
  const write = (at: Locale, part: Partial<ProductText>) =>
    change({ texts: { ...draft.texts, [at]: { title: '', ...draft.texts[at], ...part } } })
  return (
    <fieldset className={styles.part} disabled={!mayWrite}>
      <legend className="rt-hidden">{t`Words`}</legend>
      {saved === null ? (
        <TextInput
          className={styles.narrow ?? ''}
          label={t`Handle`}
          description={t`Names the product in files and links: small letters, digits, hyphens`}
          value={draft.handle}
          onChange={(event) => change({ handle: event.currentTarget.value })}
        />
      ) : null}
      <Chip.Group
        multiple
        value={shown}
        onChange={(next) => setShown(next.length > 0 ? next : shown)}
      >
        <Group gap={6} role="group" aria-label={t`Languages beside each other`}>
          {locales.map((each) => (
            <Chip key={each} value={each} size="sm">
              {languageNames[each]}
              {draft.texts[each]?.title ? '' : ' ·'}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
      <div className={styles.languages} data-count={beside.length}>
        {beside.map((each) => (
          <Language
            key={each}
            locale={each}
            text={draft.texts[each]}
            original={beside[0] === each ? undefined : draft.texts[beside[0] ?? 'en']}
            onWrite={(part) => write(each, part)}
          />
        ))}
      </div>
    </fieldset>
  )
}

interface LanguageProps {
  locale: Locale
  text: ProductText | undefined
  /** The first language shown, to translate from. */
  original: ProductText | undefined
  onWrite: (part: Partial<ProductText>) => void
}

function Language({ locale, text, original, onWrite }: LanguageProps) {
  const { t } = useLingui()
  return (
    <section className={styles.language} lang={locale} aria-label={languageNames[locale]}>
      <header>
        <h2>{languageNames[locale]}</h2>
        {original && !text?.title ? (
          <Button size="compact-sm" variant="subtle" onClick={() => onWrite(original)}>
            <Trans>Begin with the original</Trans>
          </Button>
        ) : null}
      </header>
      <TextInput
        label={t`Title`}
        value={text?.title ?? ''}
        maxLength={255}
        onChange={(event) => onWrite({ title: event.currentTarget.value })}
      />
      <TextInput
        label={t`In a line`}
        value={text?.subtitle ?? ''}
        maxLength={255}
        onChange={(event) => onWrite({ subtitle: event.currentTarget.value })}
      />
      <Textarea
        label={t`Description`}
        description={t`HTML: paragraphs, lists, bold, links`}
        value={text?.description ?? ''}
        autosize
        minRows={6}
        maxRows={18}
        onChange={(event) => onWrite({ description: event.currentTarget.value })}
      />
      <TextInput
        label={t`Address in the shop`}
        description={t`The earlier one leads on to it`}
        value={text?.slug ?? ''}
        onChange={(event) => {
          const slug = event.currentTarget.value
          onWrite(slug === '' ? { slug: undefined as never } : { slug })
        }}
      />
      <TextInput
        label={t`Title for search engines`}
        value={text?.seoTitle ?? ''}
        maxLength={255}
        onChange={(event) => onWrite({ seoTitle: event.currentTarget.value })}
      />
      <Textarea
        label={t`Description for search engines`}
        value={text?.seoDescription ?? ''}
        maxLength={1000}
        autosize
        minRows={2}
        onChange={(event) => onWrite({ seoDescription: event.currentTarget.value })}
      />
    </section>
  )
}
