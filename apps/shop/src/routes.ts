import { index, layout, route, type RouteConfig } from '@react-router/dev/routes'

export default [
  route('shops', 'routes/choose-shop.tsx'),
  route('take/:code', 'routes/take-cart.tsx'),
  route('shared/:token', 'routes/find-shared.ts'),
  route(':shop', 'routes/shop.tsx', [
    index('routes/home.tsx'),
    route('c/:category?', 'routes/category.tsx'),
    route('p/:product', 'routes/product.tsx'),
    route('search', 'routes/search.tsx'),
    route('stores', 'routes/stores.tsx'),
    route('stores/:store', 'routes/store.tsx'),
    route('cart', 'routes/cart.tsx'),
    route('wishlist', 'routes/wishlist.tsx'),
    route('shared/:token', 'routes/shared.tsx'),
    route('sign-in', 'routes/sign-in.tsx'),
    route('sign-out', 'routes/sign-out.ts'),
    layout('routes/account.tsx', [
      route('account', 'routes/account-profile.tsx'),
      route('account/security', 'routes/account-security.tsx'),
      route('account/privacy', 'routes/account-privacy.tsx'),
    ]),
    route('legal/:topic', 'routes/legal.tsx'),
    route('offline', 'routes/offline.tsx'),
    route('appearance', 'routes/appearance.ts'),
    route('*', 'routes/nothing-here.tsx', { id: 'nothing-in-shop' }),
  ]),
  route('*', 'routes/nothing-here.tsx'),
] satisfies RouteConfig
