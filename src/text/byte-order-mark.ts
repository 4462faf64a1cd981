/** What programs on Windows set before a text; it is none of it. */
export const BOM = '\uFEFF'
