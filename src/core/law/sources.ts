/**
 * The documents and other grounds that a rule can name. Only what was seen to contain a rule may be cited for it;
 * article numbers were not verified and are never printed.
 */
export interface LegalSource {
  readonly id: string;
  /** Printed as the basis of a finding. */
  readonly printed: string;
}

/** Follows from arithmetic or from what the form itself says. */
export const ARITHMETIC: LegalSource = { id: 'arithmetic', printed: '算术勾稽' };

/** Our own default where no document was seen; a county can change it in its profile. */
export const PRODUCT_DEFAULT: LegalSource = { id: 'product', printed: '本产品默认口径（县级可改）' };
