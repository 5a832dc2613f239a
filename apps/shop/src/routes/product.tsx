import { Trans, useLingui } from '@lingui/react/macro'
import { Money } from '@redthread/ui/money'
import { redirect } from 'react-router'
import { doorContext } from '../door.ts'
import { afterCartPress } from '../views/after-cart-press.ts'
import { HowToGetIt } from '../parts/cart/how-to-get-it.tsx'
import { WishButton } from '../parts/cart/wish-button.tsx'
import { Crumbs } from '../parts/crumbs.tsx'
import { Gallery } from '../parts/gallery.tsx'
import { ToldToMachines } from '../parts/told-to-machines.tsx'
import { PageHead } from '../parts/page-head.tsx'
import { PriceTag } from '../parts/price-tag.tsx'
import { PromotionHints } from '../parts/promotion-hints.tsx'
import { ProductDetails } from '../parts/product-details.tsx'
import { ProductGrid } from '../parts/product-grid.tsx'
import { VariantPicker } from '../parts/variant-picker.tsx'
import { findProduct } from '../views/find-product.server.ts'
import { mustFindShop } from '../views/find-shop.server.ts'
import type { ProductView } from '../views/product-view.ts'
import { useShop } from '../views/use-shop.ts'
import type { Route } from './+types/product'
import styles from './product.module.css'

export async function loader({ params, context, request }: Route.LoaderArgs) {
  const door = context.get(doorContext)
  const shop = await mustFindShop(door, params.shop)
  const { searchParams, search } = new URL(request.url)
  const sku = searchParams.get('variant')
  const found = await findProduct(door, shop, { slug: params.product, sku })
  if (found === null) throw new Response(null, { status: 404 })
  if (found.kind === 'moved') throw redirect(`/${shop.segment}/p/${found.slug}${search}`, 301)
  const { product, linkedData } = found
  return { product, linkedData, elsewhere: { folder: 'p', slugs: product.slugs } }
}

export const shouldRevalidate = afterCartPress

export default function Product({ loaderData: { product, linkedData } }: Route.ComponentProps) {
  const { t } = useLingui()
  const { title, subtitle, vendor, price, options, chosen, related } = product
  return (
    <div className={styles.page}>
      <PageHead
        title={product.seoTitle}
        {...(product.seoDescription ? { description: product.seoDescription } : {})}
      />
      <ToldToMachines value={linkedData} />
      <Crumbs crumbs={product.crumbs} />
      <article className={styles.product}>
        <Gallery key={product.pictures[0]?.src} pictures={product.pictures} />
        <div className={styles.words}>
          <header className={styles.head}>
            {vendor ? <p className={styles.vendor}>{vendor}</p> : null}
            <h1>{title}</h1>
            {subtitle ? <p className={styles.subtitle}>{subtitle}</p> : null}
          </header>
          {price ? (
            <div className={styles.price}>
              <PriceTag price={price} size="large" />
              <UnitPrice chosen={chosen} />
            </div>
          ) : null}
          <PromotionHints promotions={product.promotions} />
          <VariantPicker options={options} />
          {chosen && price ? <HowToGetIt chosen={chosen} amount={price.value.amount} /> : null}
          {chosen ? <WishButton variantId={chosen.id} back={`p/${product.slug}`} /> : null}
          <ProductDetails product={product} />
        </div>
      </article>
      {related.length > 0 ? (
        <section className={styles.related} aria-labelledby="related">
          <h2 id="related">{t`Goes well with it`}</h2>
          <ProductGrid cards={related} shelf />
        </section>
      ) : null}
    </div>
  )
}

/** Directive 98/6/EC: the price of the base unit stands beside the price. */
function UnitPrice({ chosen }: { chosen: ProductView['chosen'] }) {
  const { locale } = useShop()
  return (
    <p className={styles.unit}>
      {chosen?.unitPrice ? (
        <>
          <Money value={chosen.unitPrice.value} locale={locale} /> / {chosen.unitPrice.per}
          {' · '}
        </>
      ) : null}
      <Trans>incl. VAT</Trans>
    </p>
  )
}
