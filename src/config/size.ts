const UNITS: Record<string, number> = { b: 1, kb: 1024, mb: 1024 ** 2, gb: 1024 ** 3 }
const SIZE = /^\s*(\d+(?:\.\d+)?)\s*(b|kb|mb|gb)\s*$/i

/** Bytes of a size such as `16 MB` (of 1024 each); undefined for anything else. */
export function bytesOf(size: string): number | undefined {
  const [, amount, unit] = SIZE.exec(size) ?? []
  return amount && unit ? Number(amount) * (UNITS[unit.toLowerCase()] as number) : undefined
}
