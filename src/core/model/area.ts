/** A place with borders that are the same as long as its code: other borders have another code. */
export type Area = {
  readonly code: string;
  /** Official name on the day that was asked about. */
  readonly name: string;
  readonly kind: 'country' | 'province' | 'region';
  /** Place in the official order. */
  readonly rank: number;
};

/** A named group of provinces, such as the 28 of the North. */
export type Region = {
  readonly code: string;
  readonly name: { readonly vi: string; readonly en: string };
  readonly members: number;
};

export const COUNTRY = 'VN';
/** The item code of a total. */
export const TOTAL = '_T';
