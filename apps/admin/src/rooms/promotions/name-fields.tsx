import { Trans, useLingui } from '@lingui/react/macro'
import { Button, Tabs, Textarea, TextInput } from '@mantine/core'
import { isLocale, locales, type Locale } from '@redthread/kernel/words'
import { sayProblem } from '@redthread/workbench/parts/say'
import { Section } from '@redthread/workbench/parts/section'
import { languageNames } from '@redthread/workbench/words/languages'
import { useLanguage } from '@redthread/workbench/words/use-language'
import { useMutation } from '@tanstack/react-query'
import { use, useState } from 'react'
import { inAllLanguages } from './all-languages.ts'
import { namesOfDraft } from './names-of-draft.ts'
import { promotionSentence } from './promotion-sentence.ts'
import type { PromotionDraft } from './promotions-api.ts'
import styles from './promotions.module.css'
import { FaultsContext, useFault } from './use-fault.ts'

export interface NameFieldsProps {
  draft: PromotionDraft
  change: (part: Partial<PromotionDraft>) => void
}

/** What shoppers read of a promotion, language by language; the sentence can write itself. */
export function NameFields({ draft, change }: NameFieldsProps) {
  const { t } = useLingui()
  const { locale } = useLanguage()
  const [shown, setShown] = useState<Locale>(locale)
  const faults = use(FaultsContext)
  const codeFault = useFault('code')
  const isFaulty = (each: Locale) => faults.has(`name.${each}`) || faults.has(`description.${each}`)
  const write = useMutation({
    mutationFn: () =>
      inAllLanguages(async (i18n, each) =>
        promotionSentence(i18n, draft, {
          locale: each,
          names: await namesOfDraft(draft, each),
        }),
      ),
    onSuccess: (description) => change({ description }),
    onError: sayProblem,
  })
  return (
    <Section
      title={<Trans>What it is called</Trans>}
      note={<Trans>Shoppers read it in the cart and on the receipt.</Trans>}
      actions={
        <Button variant="default" loading={write.isPending} onClick={() => write.mutate()}>
          <Trans>Write the sentence for me</Trans>
        </Button>
      }
    >
      <Tabs
        value={shown}
        onChange={(next) => next && isLocale(next) && setShown(next)}
        keepMounted={false}
      >
        <Tabs.List aria-label={t`Language`}>
          {locales.map((each) => (
            <Tabs.Tab key={each} value={each}>
              {languageNames[each]}
              {isFaulty(each) ? (
                <span className={styles.dot}>
                  <span className="rt-hidden">{t`Something is missing`}</span>
                </span>
              ) : null}
            </Tabs.Tab>
          ))}
        </Tabs.List>
        {locales.map((each) => (
          <Tabs.Panel key={each} value={each} pt="sm" className={styles.names ?? ''}>
            <InLanguage locale={each} draft={draft} change={change} />
          </Tabs.Panel>
        ))}
      </Tabs>
      <TextInput
        label={t`Code in reports`}
        description={t`Small letters, digits and hyphens`}
        value={draft.code}
        maxLength={60}
        error={codeFault}
        onChange={(event) => change({ code: event.currentTarget.value })}
      />
    </Section>
  )
}

function InLanguage({ locale, draft, change }: NameFieldsProps & { locale: Locale }) {
  const { t } = useLingui()
  const { name, description } = draft
  const nameFault = useFault(`name.${locale}`)
  const sentenceFault = useFault(`description.${locale}`)
  return (
    <>
      <TextInput
        label={t`Name`}
        lang={locale}
        value={name[locale]}
        maxLength={120}
        error={nameFault}
        onChange={(event) => change({ name: { ...name, [locale]: event.currentTarget.value } })}
      />
      <Textarea
        label={t`In a sentence`}
        lang={locale}
        value={description[locale]}
        maxLength={500}
        autosize
        minRows={2}
        error={sentenceFault}
        onChange={(event) =>
          change({
            description: {
              ...description,
              [locale]: event.currentTarget.value.replaceAll('\n', ' '),
            },
          })
        }
      />
    </>
  )
}
