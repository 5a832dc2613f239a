import type { Words } from '@redthread/kernel/words'
import type { Choice, Choosing } from './article.ts'
import { inEach, readWords } from './read-prose.ts'
import { skinTones } from './skin-tones.ts'

const shadeNames = readWords('shades')
const valueNames = readWords('values')

/** The name of a value in every language; an unknown one is a slip of the pen. */
export function nameOf(code: string): Words {
  const words = shadeNames.get(code) ?? valueNames.get(code)
  if (words === undefined) throw new Error(`No words for ${code}`)
  const { en, fi, da, pl } = words
  return { en, fi, da, pl }
}

/** Shades in the order of their numbers: `cloudberry #d9812f`; append only. */
export function shades(...plans: readonly string[]): Choosing[] {
  const choices = plans.map((plan, index): Choice => {
    const [code = '', swatch = ''] = plan.split(' ')
    const mark = String(index + 1).padStart(2, '0')
    const name = nameOf(code)
    const color = shadeNames.get(code)?.marks[0]
    return {
      code,
      mark,
      swatch,
      label: inEach((locale) => `${mark} ${name[locale]}`),
      ...(color && { says: { color_family: [color] } }),
    }
  })
  return [{ code: 'shade', choices }]
}

/** Shades of skin from light to deep, by their codes: `2C 3N 5W`. */
export function skins(codes: string): Choosing[] {
  const choices = codes.split(' ').map((code): Choice => {
    const tone = skinTones.get(code)
    if (tone === undefined) throw new Error(`No skin tone ${code}`)
    const { swatch, depth, undertone } = tone
    const label = inEach((locale) => `${code} ${nameOf(`skin-${depth}-${undertone}`)[locale]}`)
    return { code: code.toLowerCase(), mark: code, swatch, label, says: { depth, undertone } }
  })
  return [{ code: 'shade', choices }]
}

/** Sizes by content and weight in grams: `30 ml/120`, smallest first. */
export function sizes(...plans: readonly string[]): Choosing[] {
  const choices = plans.map((plan): Choice => {
    const [holds = '', weight = '0'] = plan.split('/')
    const code = holds.replace(' ', '')
    const mark = holds.split(' ')[0]?.replace('.', '') ?? ''
    return { code, mark, holds, weightG: Number(weight), label: inEach(localAmount(holds)) }
  })
  return [{ code: 'size', choices }]
}

function localAmount(holds: string) {
  return (locale: string): string => (locale === 'en' ? holds : holds.replace('.', ','))
}

/** Cups by their millilitres: one is medium, two small and large, three all. */
export function cups(...volumes: readonly number[]): Choosing {
  const marks = volumes.length === 2 ? ['S', 'L'] : ['S', 'M', 'L']
  const choices = volumes.map((volume, index): Choice => {
    const mark = marks[index] ?? 'M'
    const name = nameOf(`cup-${mark.toLowerCase()}`)
    const label = inEach((locale) =>
      `${name[locale]} ${volume / 100} dl`.replace('.', comma(locale)),
    )
    return { code: mark.toLowerCase(), mark, holds: `${volume} ml`, weightG: volume, label }
  })
  return { code: 'size', choices }
}

function comma(locale: string): string {
  return locale === 'en' ? '.' : ','
}

/** A choice among named values; marks are the parts of the SKU: `oat OAT`. */
export function choosing(code: Choosing['code'], ...plans: readonly string[]): Choosing {
  const choices = plans.map((plan): Choice => {
    const [value = '', mark = '', swatch] = plan.split(' ')
    return { code: value, mark, label: nameOf(value), ...(swatch && { swatch }) }
  })
  return { code, choices }
}

/** The three milks that cost the same; each brings its allergen. */
export const milks: Choosing = {
  code: 'milk',
  choices: [
    milk('whole', 'WHOLE', ['milk']),
    milk('lactose-free', 'LACFREE', ['milk']),
    milk('oat', 'OAT', ['gluten']),
  ],
}

function milk(code: string, mark: string, allergens: readonly string[]): Choice {
  const diet = code === 'whole' ? ['vegetarian'] : ['vegetarian', 'lactose-free']
  const says = { allergens: [...allergens], diet: code === 'oat' ? [...diet, 'vegan'] : diet }
  return { code, mark, label: nameOf(`milk-${code}`), says }
}
