import type { Sold } from '../chapters/at-the-till.ts'
import type { Screens } from './screens.ts'
import { sees } from './sees.ts'
import { shown } from './shown.ts'

/** The phone says by itself that the cart is an order, and leads to it; the desk knows as well. */
export async function theOrder(
  { phone, desk, teller, picture }: Screens,
  { number, total }: Pick<Sold, 'number' | 'total'>,
): Promise<void> {
  await sees(phone, 'Your cart is an order now')
  await phone.getByRole('link', { name: 'See your order' }).click()
  await phone.getByRole('link', { name: new RegExp(number) }).click()
  await phone.getByRole('heading', { name: `Order ${number}` }).waitFor()
  for (const way of ['Taken along', /^Collect at Tuuli Beauty Tampere/, 'Delivery']) {
    await sees(phone, way)
  }
  for (const sum of [total, 2_000, 5_000, total - 7_000]) {
    await sees(phone, shown(sum))
  }
  await picture(phone, 'one-cart-order')
  await sees(desk, 'It is an order now')
  await desk.getByRole('link', { name: number }).waitFor()
  teller.check(true, `phone and desk show order ${number}: carried out, collected, sent`)
}
