import { Trans, useLingui } from '@lingui/react/macro'
import { Accordion, NumberInput, Select, Switch } from '@mantine/core'
import { benefitMenu } from '@redthread/pricing/promotions/benefit-menu'
import { cartMenu } from '@redthread/pricing/promotions/cart-menu'
import { lineMenu } from '@redthread/pricing/promotions/line-menu'
import { promotionClasses } from '@redthread/pricing/promotions/promotion'
import { Section } from '@redthread/workbench/parts/section'
import { InstantInput } from '../../fields/instant-input.tsx'
import { FieldInput } from './field-input.tsx'
import { NameFields } from './name-fields.tsx'
import { benefitWords, classWords, conditionWords } from './promotion-words.ts'
import type { PromotionDraft } from './promotions-api.ts'
import styles from './promotions.module.css'
import { RuleField } from './rule-field.ts'
import { RuleList } from './rule-list.tsx'
import { StackingFields } from './stacking-fields.tsx'
import { useFault } from './use-fault.ts'

const conditionMenu = { ...lineMenu, ...cartMenu }

export interface PromotionFormProps {
  draft: PromotionDraft
  onChange: (draft: PromotionDraft) => void
  mayWrite: boolean
}

/** What a promotion is called, asks, means and gives, and how it gets along with others. */
export function PromotionForm({ draft, onChange, mayWrite }: PromotionFormProps) {
  const { i18n, t } = useLingui()
  const change = (part: Partial<PromotionDraft>) => onChange({ ...draft, ...part })
  const untilFault = useFault('validUntil')
  const totalFault = useFault('limitTotal')
  return (
    <RuleField value={FieldInput}>
      <fieldset className={styles.form} disabled={!mayWrite}>
        <legend className="rt-hidden">{t`Promotion`}</legend>
        <NameFields draft={draft} change={change} />
        <Section title={<Trans>What it gives</Trans>}>
          <Select
            label={t`It takes off`}
            data={promotionClasses.map((value) => ({ value, label: i18n._(classWords[value]) }))}
            value={draft.class}
            onChange={(next) => next && change({ class: next })}
            allowDeselect={false}
          />
          <RuleList
            label={t`Benefits`}
            path="benefits"
            menu={benefitMenu}
            words={benefitWords}
            value={draft.benefits}
            onChange={(benefits) => change({ benefits: benefits as PromotionDraft['benefits'] })}
            empty={t`Nothing yet: add what it gives.`}
          />
        </Section>
        <Section
          title={<Trans>On what</Trans>}
          note={<Trans>Pieces that meet all of these get the benefit.</Trans>}
        >
          <RuleList
            label={t`Targets`}
            path="targets"
            menu={lineMenu}
            words={conditionWords}
            value={draft.targets}
            onChange={(targets) => change({ targets: targets as PromotionDraft['targets'] })}
            empty={t`Everything in the cart`}
          />
        </Section>
        <Section
          title={<Trans>When it applies</Trans>}
          note={<Trans>All of these have to hold.</Trans>}
        >
          <RuleList
            label={t`Conditions`}
            path="conditions"
            menu={conditionMenu}
            words={conditionWords}
            value={draft.conditions}
            onChange={(conditions) =>
              change({ conditions: conditions as PromotionDraft['conditions'] })
            }
            empty={t`Always`}
          />
          <div className={styles.pair}>
            <InstantInput
              label={t`Begins`}
              value={draft.validFrom}
              onChange={(validFrom) => change({ validFrom })}
            />
            <InstantInput
              label={t`Ends`}
              fault={untilFault}
              value={draft.validUntil}
              onChange={(validUntil) => change({ validUntil })}
            />
          </div>
          <Switch
            label={t`Only with a code`}
            checked={draft.couponRequired}
            onChange={(event) => change({ couponRequired: event.currentTarget.checked })}
          />
        </Section>
        <Accordion variant="default" chevronPosition="left">
          <Accordion.Item value="limits">
            <Accordion.Control>
              <Trans>Limits and stacking</Trans>
            </Accordion.Control>
            <Accordion.Panel>
              <div className={styles.pair}>
                <NumberInput
                  label={t`Uses in all`}
                  error={totalFault}
                  placeholder={t`As many as there are`}
                  min={1}
                  value={draft.limitTotal ?? ''}
                  onChange={(next) => change({ limitTotal: next === '' ? null : Number(next) })}
                />
                <NumberInput
                  label={t`Uses per customer`}
                  placeholder={t`As many as there are`}
                  min={1}
                  value={draft.limitPerCustomer ?? ''}
                  onChange={(next) =>
                    change({ limitPerCustomer: next === '' ? null : Number(next) })
                  }
                />
              </div>
              <StackingFields draft={draft} change={change} />
            </Accordion.Panel>
          </Accordion.Item>
        </Accordion>
      </fieldset>
    </RuleField>
  )
}
