/** How much a workbook may hold. The largest honest county workbook met had 300 sheets and 1,513 parts in 1.8 MB. */
export const LIMITS = {
  fileBytes: 256 * 1024 * 1024,
  entries: 20_000,
  /** Unpacked, one part that is read. */
  partBytes: 128 * 1024 * 1024,
  /** Unpacked, all parts together, as declared. */
  totalBytes: 1024 * 1024 * 1024,
  /** Unpacked to packed; looked at only for parts above `ratioFrom` bytes. DEFLATE cannot exceed 1,032. */
  ratio: 250,
  ratioFrom: 8 * 1024 * 1024,
  /** Cells of one sheet's grid, blanks between filled cells included. */
  gridCells: 6_000_000,
  xmlDepth: 200,
  rows: 1_048_576,
  columns: 16_384,
} as const;
