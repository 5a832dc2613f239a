declare module 'topojson-client' {
  /** A country of the atlas; the script reads no other shapes. */
  export interface Country {
    readonly id?: string | number
    readonly geometry:
      | { readonly type: 'Polygon'; readonly coordinates: [number, number][][] }
      | { readonly type: 'MultiPolygon'; readonly coordinates: [number, number][][][] }
  }
  export interface Atlas {
    readonly objects: { readonly countries: unknown }
  }
  export function feature(
    atlas: Atlas,
    countries: unknown,
  ): { readonly features: readonly Country[] }
}
