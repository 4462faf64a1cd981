// In a browser nothing is hashed: ids and hashes come from the server. What only might do so is left out of the bundle.
export function createHash() {
  throw new Error('Only the server makes hashes.')
}
