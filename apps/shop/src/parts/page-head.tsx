import { useShop } from '../views/use-shop.ts'

export interface PageHeadProps {
  title: string
  description?: string
  /** Personal pages stay out of search engines. */
  hidden?: boolean
}

/** Title and description of a page; React moves them into the document's head. */
export function PageHead({ title, description, hidden }: PageHeadProps) {
  const { brand } = useShop()
  return (
    <>
      <title>{`${title} · ${brand.name}`}</title>
      {description ? <meta name="description" content={description} /> : null}
      {hidden ? <meta name="robots" content="noindex" /> : null}
    </>
  )
}
